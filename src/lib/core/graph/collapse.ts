/**
 * Makes one arc of all parallel relations of an ordered pair of actors: what every unsigned measure starts from.
 *
 * In: ties, with loops and parallel relations. Out: a simple list of arcs, weight = sum of strengths; a relation of an
 * undirected type counts as an arc each way. Loops are dropped (the caller counts them). Signs are not looked at.
 */
import { indexAt, numberAt, type ArcList } from './arcs.ts';
import type { Ties } from './ties.ts';

/** The collapsed arcs by acting actor, then by the one acted upon; only relations that `counts` accepts. O(n + m). */
export function collapseTies(ties: Ties, counts: (type: number) => boolean = () => true): ArcList {
	const isCounted = ties.types.map((_, type) => counts(type));
	const isMutual = ties.types.map(({ directed }) => !directed);
	const from = new Uint32Array(2 * ties.from.length);
	const to = new Uint32Array(from.length);
	const weight = new Float64Array(from.length);
	let size = 0;
	for (let tie = 0; tie < ties.from.length; tie++) {
		const a = indexAt(ties.from, tie);
		const b = indexAt(ties.to, tie);
		const type = ties.type[tie] ?? 0;
		if (a === b || isCounted[type] !== true) continue;
		from[size] = a;
		to[size] = b;
		weight[size++] = numberAt(ties.weight, tie);
		if (isMutual[type] !== true) continue;
		from[size] = b;
		to[size] = a;
		weight[size++] = numberAt(ties.weight, tie);
	}
	return sumParallel(ties.actors.length, {
		from: from.subarray(0, size),
		to: to.subarray(0, size),
		weight: weight.subarray(0, size)
	});
}

/**
 * One arc for each ordered pair of the list, weight = sum in the order of the list; sorted by `from`, then by `to`.
 * By counting twice, first by the far end and then by the near one, so that no pair needs an object of its own.
 */
export function sumParallel(order: number, list: ArcList): ArcList {
	const sorted = sortStably(order, list.from, sortStably(order, list.to, undefined));
	const from = new Uint32Array(sorted.length);
	const to = new Uint32Array(sorted.length);
	const weight = new Float64Array(sorted.length);
	let size = 0;
	for (const entry of sorted) {
		const a = indexAt(list.from, entry);
		const b = indexAt(list.to, entry);
		const last = size - 1;
		if (size > 0 && from[last] === a && to[last] === b) {
			weight[last] = numberAt(weight, last) + numberAt(list.weight, entry);
			continue;
		}
		from[size] = a;
		to[size] = b;
		weight[size++] = numberAt(list.weight, entry);
	}
	return { from: from.slice(0, size), to: to.slice(0, size), weight: weight.slice(0, size) };
}

/** Places in the list by ascending key, equal ones in the order in which they were given. */
export function sortStably(order: number, keys: Uint32Array, places: Uint32Array | undefined): Uint32Array {
	const next = new Uint32Array(order + 1);
	for (const key of keys) next[key + 1] = indexAt(next, key + 1) + 1;
	for (let key = 0; key < order; key++) next[key + 1] = indexAt(next, key + 1) + indexAt(next, key);
	const sorted = new Uint32Array(keys.length);
	for (let index = 0; index < keys.length; index++) {
		const place = places === undefined ? index : indexAt(places, index);
		const key = indexAt(keys, place);
		const slot = indexAt(next, key);
		next[key] = slot + 1;
		sorted[slot] = place;
	}
	return sorted;
}
