/**
 * The shortest ways by which one actor reaches another along relations.
 *
 * In: relations (those that are visible), their types, two actor ids. Out: every shortest path in the direction of the
 * relations, at most `mostPaths` of them with the count of all. Relations of undirected types may be walked either
 * way; loops never help. Potential and denied relations count like any other: the caller shows what they are.
 * A breadth-first search by layers: O(mostSteps · m), nothing is indexed beforehand.
 */
import type { RelationType } from '../model/relation-type.ts';
import type { Relation } from '../model/relation.ts';

/** From one actor to the next, by every relation that leads there. */
export interface Step {
	readonly from: string;
	readonly to: string;
	readonly relations: readonly Relation[];
}

export interface Paths {
	/** Paths of equal length, in the order of the relations; empty when the other is out of reach. */
	readonly paths: readonly (readonly Step[])[];
	/** How many shortest paths there are, shown or not. */
	readonly total: number;
}

export interface PathLimits {
	readonly mostSteps?: number;
	readonly mostPaths?: number;
	/** Leaves relations straight from one to the other aside, to see the ways through others. */
	readonly throughOthers?: boolean;
}

/** For each actor of a layer, the actors of the layer before it and the relations from there. */
type Before = Map<string, Map<string, Relation[]>>;

export function findPaths(
	relations: readonly Relation[],
	types: readonly RelationType[],
	from: string,
	to: string,
	{ mostSteps = 3, mostPaths = 12, throughOthers = false }: PathLimits = {}
): Paths {
	const undirected = new Set(types.filter(({ directed }) => !directed).map(({ id }) => id));
	const before: Before = new Map();
	const reached = new Set([from]);
	let frontier = new Set([from]);
	for (let step = 1; step <= mostSteps && frontier.size > 0 && !reached.has(to); step++) {
		const next = new Set<string>();
		const walk = (start: string, end: string, relation: Relation): void => {
			if (!frontier.has(start) || reached.has(end)) return;
			if (throughOthers && start === from && end === to) return;
			note(before, start, end, relation);
			next.add(end);
		};
		for (const relation of relations) {
			walk(relation.from, relation.to, relation);
			if (undirected.has(relation.type)) walk(relation.to, relation.from, relation);
		}
		next.forEach((id) => reached.add(id));
		frontier = next;
	}
	if (from === to || !reached.has(to)) return { paths: [], total: 0 };
	const paths: (readonly Step[])[] = [];
	collect(before, from, to, [], paths, mostPaths);
	return { paths, total: countPaths(before, from, to, new Map()) };
}

function note(before: Before, start: string, end: string, relation: Relation): void {
	const starts = before.get(end) ?? new Map<string, Relation[]>();
	before.set(end, starts);
	const known = starts.get(start);
	if (known === undefined) starts.set(start, [relation]);
	else known.push(relation);
}

function collect(
	before: Before,
	from: string,
	end: string,
	tail: readonly Step[],
	paths: (readonly Step[])[],
	most: number
): void {
	if (end === from) paths.push(tail);
	else {
		for (const [start, relations] of before.get(end) ?? []) {
			if (paths.length >= most) return;
			collect(before, from, start, [{ from: start, to: end, relations }, ...tail], paths, most);
		}
	}
}

function countPaths(before: Before, from: string, end: string, known: Map<string, number>): number {
	if (end === from) return 1;
	const counted = known.get(end);
	if (counted !== undefined) return counted;
	let total = 0;
	for (const start of before.get(end)?.keys() ?? []) total += countPaths(before, from, start, known);
	known.set(end, total);
	return total;
}
