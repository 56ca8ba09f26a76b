/**
 * Which relations rest on one source only.
 *
 * In: the evidence. Out: indices of relations and how many each source carries alone. Sources that go back to one original
 * publisher are one. A source that disputes a relation does not carry it.
 */
import { originsOf, type Evidence } from './evidence.ts';

export interface SingleSource {
	/** Number of relations in all. */
	readonly relations: number;
	/** Indices of the relations that one independent source supports. */
	readonly single: readonly number[];
	/** Indices of those that no source supports. */
	readonly unsupported: readonly number[];
	/** Sources, by index of the origin, that carry relations alone, and how many; the one with most comes first. */
	readonly carriers: readonly { readonly source: number; readonly relations: number }[];
}

export function deriveSingleSource(evidence: Evidence): SingleSource {
	const single: number[] = [];
	const unsupported: number[] = [];
	const carried = new Map<number, number>();
	for (const [index, relation] of evidence.relations.entries()) {
		const [origin, ...others] = originsOf(relation, evidence);
		if (origin === undefined) {
			unsupported.push(index);
		} else if (others.length === 0) {
			single.push(index);
			carried.set(origin, (carried.get(origin) ?? 0) + 1);
		}
	}
	return {
		relations: evidence.relations.length,
		single,
		unsupported,
		carriers: [...carried]
			.map(([source, relations]) => ({ source, relations }))
			.sort((a, b) => b.relations - a.relations || a.source - b.source)
	};
}
