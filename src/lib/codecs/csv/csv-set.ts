/**
 * The set of CSV files that holds a whole dataset: `dataset.csv`, `actors.csv`, `relations.csv` and three more.
 *
 * In: a dataset and who writes it when, or decoded files. Out: the files; or the checked dataset, undefined when the files
 * are none of ours. Cells pass the formula guard on the way out, and lose it on the way in.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { refuse } from '../draft/refuse.ts';
import type { Stamp } from '../entente-json/portable-file.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import type { NamedText } from '../named-file.ts';
import { areDatasetTables, toDatasetTables, type TextRows } from './dataset-tables.ts';
import { decodeDatasetTables } from './decode-dataset-tables.ts';
import { RecordReader } from './record-reader.ts';
import { toFault } from './table-notices.ts';
import { toCsvText, withoutGuard } from './to-csv-text.ts';

export const encodeCsvSet = (dataset: Dataset, stamp: Stamp): readonly NamedText[] =>
	[...toDatasetTables(dataset, stamp)].map(([name, { header, rows }]) => ({
		name: `${name}.csv`,
		text: toCsvText([header, ...rows])
	}));

const baseName = (name: string): string => name.split(/[/\\]/).at(-1) ?? name;

export function decodeCsvSet(
	files: readonly DecodeFile[],
	options: DecodeOptions
): Checked<Decoded> | undefined {
	const title = files.find(({ name }) => baseName(name) === 'dataset.csv');
	if (title === undefined || !title.text.startsWith('kind')) return undefined;
	const tables = new Map<string, TextRows>();
	for (const { name, text } of files) {
		const reader = new RecordReader(text, ',');
		const rows: (readonly string[])[] = [];
		while (reader.next()) if (reader.cells.join('') !== '') rows.push(reader.cells.map(withoutGuard));
		if (reader.fault !== undefined) return refuse(name, toFault(reader.fault));
		tables.set(baseName(name).replace(/\.csv$/, ''), rows);
	}
	return areDatasetTables(tables) ? decodeDatasetTables(tables, title.name, options) : undefined;
}
