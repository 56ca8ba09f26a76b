/**
 * The visible relations collapsed for the search of paths: one tie for each ordered pair, with sign and probability.
 *
 * In: ties with the signs in use, the relation behind each, probabilities. Out: typed arrays, the ties of one actor
 * side by side in the order of the actors they lead to, and for each tie its relations. Loops are left out; a relation
 * of an undirected type is there both ways. O(n + m): two passes of counting sort, nothing is hashed.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';
import type { Relation } from '../model/relation.ts';
import type { Probabilities } from './path.ts';
import { STANDINGS, standingOf } from './standing-of.ts';

export interface PathGraph {
	readonly order: number;
	/** Number of ties. */
	readonly size: number;
	/** The ties of actor `i` stand at `start[i]` up to `start[i + 1]`, exclusive. */
	readonly start: Uint32Array;
	/** The actor that each tie leads to. */
	readonly end: Uint32Array;
	/** Σ sign × strength of each tie; exactly 0 for what cancels out. */
	readonly net: Float64Array;
	/** Σ |sign| × strength of each tie. */
	readonly gross: Float64Array;
	/** Of the best relation that carries the sign, above 0 for the sake of the search. */
	readonly probability: Float64Array;
	/** The relations of tie `t` stand in `relation` at `first[t]` up to `first[t + 1]`, exclusive. */
	readonly first: Uint32Array;
	/** Indices of relations. */
	readonly relation: Uint32Array;
	/** The largest |net|. */
	readonly largestWeight: number;
}

/** Sums smaller than this share of what was added are rounding, as in 0.1 + 0.2 − 0.3. */
const ROUNDING = 1e-9;
/** Stands for a probability of 0, which would look like no tie at all. */
const LEAST = 1e-12;

export function buildPathGraph(
	ties: Ties,
	relations: readonly Relation[],
	probabilities: Probabilities
): PathGraph {
	const order = ties.actors.length;
	const { from, to, relation } = sortArcs(ties);
	const isFirst = (arc: number): boolean =>
		arc === 0 || from[arc] !== from[arc - 1] || to[arc] !== to[arc - 1];
	let size = 0;
	for (let arc = 0; arc < from.length; arc++) if (isFirst(arc)) size++;
	const graph = {
		order,
		size,
		start: new Uint32Array(order + 1),
		end: new Uint32Array(size),
		net: new Float64Array(size),
		gross: new Float64Array(size),
		probability: new Float64Array(size),
		first: new Uint32Array(size + 1),
		relation
	};
	const signed = signedStrengths(ties);
	const standing = Uint8Array.from(relations, standingOf);
	let tie = -1;
	for (let arc = 0; arc < from.length; arc++) {
		if (isFirst(arc)) {
			tie++;
			graph.first[tie] = arc;
			graph.end[tie] = indexAt(to, arc);
			const actor = indexAt(from, arc);
			graph.start[actor + 1] = indexAt(graph.start, actor + 1) + 1;
		}
		const index = indexAt(relation, arc);
		graph.net[tie] = numberAt(graph.net, tie) + numberAt(signed, index);
		graph.gross[tie] = numberAt(graph.gross, tie) + Math.abs(numberAt(signed, index));
	}
	graph.first[size] = from.length;
	for (let actor = 0; actor < order; actor++)
		graph.start[actor + 1] = indexAt(graph.start, actor + 1) + indexAt(graph.start, actor);
	const probabilityOfStanding = STANDINGS.map(({ confidence }) => Math.max(LEAST, probabilities[confidence]));
	let largestWeight = 0;
	for (tie = 0; tie < size; tie++) {
		const net = numberAt(graph.net, tie);
		if (Math.abs(net) <= ROUNDING * numberAt(graph.gross, tie)) graph.net[tie] = 0;
		const sign = Math.sign(numberAt(graph.net, tie));
		let best = 0;
		for (let arc = indexAt(graph.first, tie); arc < indexAt(graph.first, tie + 1); arc++) {
			const index = indexAt(relation, arc);
			if (sign === 0 || Math.sign(numberAt(signed, index)) === sign)
				best = Math.max(best, standing[index] ?? 0);
		}
		graph.probability[tie] = probabilityOfStanding[best] ?? 0;
		largestWeight = Math.max(largestWeight, Math.abs(numberAt(graph.net, tie)));
	}
	return { ...graph, largestWeight };
}

/** The tie from one actor to another, by bisection; −1 when there is none. */
export function findTie({ start, end }: PathGraph, from: number, to: number): number {
	let low = indexAt(start, from);
	let high = indexAt(start, from + 1);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (indexAt(end, middle) < to) low = middle + 1;
		else high = middle;
	}
	return low < indexAt(start, from + 1) && indexAt(end, low) === to ? low : -1;
}

/** Whether a relation carries the sign of its tie: any relation does where the tie has none. */
export function carries(net: number, ties: Ties, relation: number): boolean {
	return net === 0 || Math.sign(signOf(ties, relation)) === Math.sign(net);
}

export const signOf = (ties: Ties, relation: number): number =>
	ties.types[ties.type[relation] ?? 0]?.sign ?? 0;

function signedStrengths(ties: Ties): Float64Array {
	const signs = ties.types.map(({ sign }) => sign);
	return ties.weight.map((weight, index) => weight * (signs[ties.type[index] ?? 0] ?? 0));
}

/** All arcs, sorted by the acting actor, then by the one acted upon, then in the order of the data. */
function sortArcs(ties: Ties) {
	const isMutual = ties.types.map(({ directed }) => !directed);
	const most = 2 * ties.from.length;
	const from = new Uint32Array(most);
	const to = new Uint32Array(most);
	const relation = new Uint32Array(most);
	let size = 0;
	const add = (source: number, target: number, index: number): void => {
		from[size] = source;
		to[size] = target;
		relation[size++] = index;
	};
	for (let index = 0; index < ties.from.length; index++) {
		const source = indexAt(ties.from, index);
		const target = indexAt(ties.to, index);
		if (source === target) continue;
		add(source, target, index);
		if (isMutual[ties.type[index] ?? 0] === true) add(target, source, index);
	}
	const byEnd = sortPlaces(
		to,
		ties.actors.length,
		new Uint32Array(size).map((_, place) => place)
	);
	const places = sortPlaces(from, ties.actors.length, byEnd);
	const pick = (values: Uint32Array): Uint32Array => places.map((place) => indexAt(values, place));
	return { from: pick(from), to: pick(to), relation: pick(relation) };
}

/** Sorts places by a whole number below `most` that stands at each; equal ones keep their order. */
function sortPlaces(keys: Uint32Array, most: number, places: Uint32Array): Uint32Array {
	const next = new Uint32Array(most + 1);
	for (const place of places) {
		const key = indexAt(keys, place);
		next[key + 1] = indexAt(next, key + 1) + 1;
	}
	for (let key = 0; key < most; key++) next[key + 1] = indexAt(next, key + 1) + indexAt(next, key);
	const sorted = new Uint32Array(places.length);
	for (const place of places) {
		const key = indexAt(keys, place);
		const slot = indexAt(next, key);
		next[key] = slot + 1;
		sorted[slot] = place;
	}
	return sorted;
}
