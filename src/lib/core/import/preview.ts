/** What a person sees of a file before it is imported: plain values that a structured clone keeps whole. Only shapes. */
import type { ImportPlan } from './plan.ts';
import type { ImportReport } from './report.ts';

export interface PreviewColumn {
	readonly name: string;
	/** How many rows have a value. */
	readonly filled: number;
	/** Up to five different values, as text. */
	readonly samples: readonly string[];
	/** True where the format itself says what the column is, so that its role is not asked for. */
	readonly given: boolean;
}

export interface PreviewTable {
	readonly name: string;
	readonly rowCount: number;
	readonly columns: readonly PreviewColumn[];
	/** The first rows (20 at most), cells as text. */
	readonly rows: readonly (readonly string[])[];
	/** Line or row of the first row in the file. */
	readonly firstLine?: number;
}

export interface ImportPreview {
	readonly file: string;
	readonly format: string;
	readonly flavour: string;
	readonly tables: readonly PreviewTable[];
	readonly plan: ImportPlan;
	/** The account of what would happen with this plan, on the whole file; its rejected rows are the first 100. */
	readonly report: ImportReport;
	/** Present for text whose encoding or delimiter was chosen and may be chosen otherwise. */
	readonly encoding?: string;
	readonly delimiter?: string;
}
