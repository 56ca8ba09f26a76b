/**
 * The ids of a dataset as the gate wants them, for one record. In: the records of a kind and the ids that the record
 * names. Out: `KnownIds` that hold those of them that exist; all ids only when one is missing, so that the message can
 * say which was meant. A dataset of 100,000 relations therefore costs one look at each, not a new list.
 */
import { KnownIds } from '../dataset/known-ids.ts';
import type { Report } from '../dataset/issue-list.ts';
import { THE_DATASET } from './refuse-edit.ts';

const SILENT: Report = { error: () => undefined, notice: () => undefined };

export function knownIdsOf(
	noun: string,
	list: string,
	items: readonly { readonly id: string }[],
	named: readonly unknown[]
): KnownIds {
	const known = new KnownIds(noun, THE_DATASET);
	const wanted = new Set(named.filter((id) => typeof id === 'string' && id !== ''));
	const found = new Map<string, number>();
	items.forEach(({ id }, index) => {
		if (wanted.has(id)) found.set(id, index);
	});
	if (found.size < wanted.size) items.forEach(({ id }, index) => found.set(id, index));
	for (const [id, index] of found) known.declare(id, `${list}[${index}]`, SILENT);
	return known;
}
