/**
 * What a person sees of a file before it is imported. In: a draft and a plan. Out: plain values: samples of each column,
 * the first rows, and the account of what the plan would make of the whole file. It changes nothing.
 */
import { accountFor } from './apply-plan.ts';
import { countFilled } from './attribute-names.ts';
import { cellText } from './cell-text.ts';
import { profileColumn } from './profile-column.ts';
import type { Draft, DraftColumn, DraftTable } from './draft.ts';
import type { ImportPlan } from './plan.ts';
import type { ImportPreview, PreviewColumn, PreviewTable } from './preview.ts';
import type { ImportReport } from './report.ts';

const SAMPLES = 5;
const ROWS = 20;
const REJECTED = 100;
/** UTF-16 units of a cell that are shown. */
const LONGEST = 200;

/** @param report the account of this plan where it is known: else it is drawn up, which reads all rows */
export const toPreview = (
	draft: Draft,
	plan: ImportPlan,
	report: ImportReport = accountFor(draft, plan, REJECTED)
): ImportPreview => ({
	file: draft.file,
	format: draft.format,
	flavour: draft.flavour,
	tables: draft.tables.map(toTable),
	plan,
	report: { ...report, rejectedRows: report.rejectedRows.slice(0, REJECTED) },
	...(draft.encoding === undefined ? {} : { encoding: draft.encoding }),
	...(draft.delimiter === undefined ? {} : { delimiter: draft.delimiter })
});

function toTable(table: DraftTable): PreviewTable {
	const firstLine = table.lines?.[0] ?? 0;
	const rows = Array.from({ length: Math.min(ROWS, table.rowCount) }, (_, row) =>
		table.columns.map(({ values }) => shorten(cellText(values[row]) ?? ''))
	);
	return {
		name: table.name,
		rowCount: table.rowCount,
		columns: table.columns.map(toColumn),
		rows,
		...(firstLine > 0 ? { firstLine } : {})
	};
}

const toColumn = ({ name, role, values }: DraftColumn): PreviewColumn => ({
	name,
	filled: countFilled(values),
	samples: [...profileColumn(values).values.keys()].slice(0, SAMPLES).map(shorten),
	given: role !== undefined
});

const shorten = (text: string): string =>
	(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).toWellFormed();
