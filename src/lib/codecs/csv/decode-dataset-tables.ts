/**
 * Our own tables to a checked dataset.
 *
 * In: tables as text by name, and the name of the file or folder that holds them. Out: the dataset, through the same gate
 * as a portable file. A citation of a relation that is not there refuses it: it would vanish otherwise.
 */
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { refuse } from '../draft/refuse.ts';
import { decodePortable } from '../entente-json/decode-portable.ts';
import type { Decoded, DecodeOptions } from '../format.ts';
import { fromDatasetTables, type TextRows } from './dataset-tables.ts';

export function decodeDatasetTables(
	tables: ReadonlyMap<string, TextRows>,
	file: string,
	{ strict = false, allowLarge = false }: DecodeOptions
): Checked<Decoded> {
	const orphan = findOrphan(tables.get('relations') ?? [], tables.get('citations') ?? []);
	if (orphan !== undefined) {
		return refuse(file, {
			code: 'unknown-relation',
			path: `citations[${orphan.index}].relation`,
			message: `A citation belongs to the relation ${showText(orphan.id)}, which is not in the table of relations.`,
			remedy: 'Add the relation, or take the citation out.'
		});
	}
	const opened = decodePortable(fromDatasetTables(tables), file, { strict, allowLarge });
	return opened.ok
		? { ok: true, value: { what: 'dataset', opened: opened.value }, issues: opened.issues }
		: opened;
}

function findOrphan(
	[header = [], ...relations]: TextRows,
	[citedHeader = [], ...citations]: TextRows
): { readonly id: string; readonly index: number } | undefined {
	const [idColumn, relationColumn] = [header.indexOf('id'), citedHeader.indexOf('relation')];
	const ids = new Set(relations.map((row) => row[idColumn]));
	const index = citations.findIndex((row) => !ids.has(row[relationColumn]));
	return index === -1 ? undefined : { id: citations[index]?.[relationColumn] ?? '', index };
}
