/** What the readers of the different shapes of a table are given and give back. Only shapes. */
import type { DraftCell, DraftTable, RejectedRow } from '#lib/core/import/draft.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';

export interface RecordFault {
	readonly what: 'unclosed-quote' | 'text-after-quote';
	/** From 1. */
	readonly line: number;
}

/** The rows of a table one after another: of delimited text or of a sheet. */
export interface RowReader {
	/** The newest row as text; the same list each time. */
	readonly cells: readonly string[];
	/** Its line or row in the file, from 1. */
	readonly line: number;
	/** Why the rows end early. */
	readonly fault?: RecordFault | undefined;
	readonly strayQuotes?: number;
	readonly firstStrayLine?: number;
	/** Goes on to the next row; false at the end or at a fault. */
	next(): boolean;
	/** A cell of the newest row as the draft has it. */
	value(index: number): DraftCell;
	/** How much is read, 0 to 1. */
	share(): number;
}

/** What is known of a table before it is read as a whole. */
export interface Beginning {
	readonly name: string;
	/** Line of its first row, from 1. */
	readonly line: number;
	/** Empty for a sheet. */
	readonly delimiter: string;
	/** The last comment line above it. */
	readonly comment: string | undefined;
	/** The first rows that are not blank, from the one that may hold the names of the columns. */
	readonly rows: readonly (readonly string[])[];
	/** How many rows that are not blank stand above these. */
	readonly rowsAbove: number;
	/** True where each row writes all its cells, so that a shorter one is odd. */
	readonly hasEvenRows: boolean;
	/** So many rows are read. */
	readonly mostRows: number;
	/** A reader that stands at the first row. */
	readonly newReader: () => RowReader;
	/** Tells how far a reader is. */
	readonly report: (reader: RowReader) => void;
	readonly notices: NoticeCounts;
}

export interface DecodedTable {
	readonly tables: readonly DraftTable[];
	readonly rejected: readonly RejectedRow[];
	readonly delimiter: string;
	/** False for a matrix that is symmetric; undefined where the table does not say. */
	readonly directed: boolean | undefined;
}
