/**
 * Parallel relations apart, opposite ones never on one another: gives every line between two actors a bend of its own.
 *
 * In: relations in order. Out: groups of relations that are drawn as one line, each with a signed bend in layout units
 * along its own direction. One relation is one line, unless a pair has more than `MOST_PARALLEL`: then relations of
 * one direction, type and status share a line that says how many they are. Never drops a relation.
 */
import type { Relation } from '../model/relation.ts';

/** Beyond this many curves between one pair a reader sees a smear, and Cytoscape becomes slow. */
export const MOST_PARALLEL = 20;

export interface FannedLine {
	readonly relations: readonly [Relation, ...Relation[]];
	/** Distance of the curve's control point from the straight line, in layout units; positive to the right of `from` → `to` on screen. */
	readonly bend: number;
	/** Place among the loops of one actor, from 0; only for a relation of an actor with itself. */
	readonly loop?: number;
}

export interface FanOptions {
	/** Wanted distance between two neighbouring control points. */
	readonly gap: number;
	/** Largest bend for two actors at this distance. */
	limit(from: string, to: string): number;
}

export function fanRelations(
	relations: readonly Relation[],
	{ gap, limit }: FanOptions
): readonly FannedLine[] {
	const pairs = new Map<string, Relation[]>();
	for (const relation of relations) {
		const key =
			relation.from < relation.to
				? `${relation.from}\u0000${relation.to}`
				: `${relation.to}\u0000${relation.from}`;
		const pair = pairs.get(key);
		if (pair === undefined) pairs.set(key, [relation]);
		else pair.push(relation);
	}
	return [...pairs.values()].flatMap((pair) => fanPair(pair, gap, limit));
}

function fanPair(pair: readonly Relation[], gap: number, limit: FanOptions['limit']): readonly FannedLine[] {
	const [first] = pair;
	if (first === undefined) return [];
	const lines = pair.length > MOST_PARALLEL ? bundle(pair) : pair.map((relation): Line => [relation]);
	if (first.from === first.to) return lines.map((line, loop) => ({ relations: line, bend: 0, loop }));
	const forward = lines.filter(([relation]) => relation.from < relation.to);
	const backward = lines.filter(([relation]) => relation.from > relation.to);
	// One order across the fan: all of one direction on one side, the others on the other side.
	const ordered = [...backward.toReversed(), ...forward];
	const step = Math.min(gap, (2 * limit(first.from, first.to)) / Math.max(1, ordered.length - 1));
	return ordered.map((line, index) => {
		const across = (index - (ordered.length - 1) / 2) * step;
		return { relations: line, bend: line[0].from < line[0].to ? across : -across };
	});
}

type Line = readonly [Relation, ...Relation[]];

function bundle(pair: readonly Relation[]): readonly Line[] {
	const bundles = new Map<string, [Relation, ...Relation[]]>();
	for (const relation of pair) {
		const key = JSON.stringify([relation.from, relation.type, relation.status]);
		const line = bundles.get(key);
		if (line === undefined) bundles.set(key, [relation]);
		else line.push(relation);
	}
	return [...bundles.values()];
}
