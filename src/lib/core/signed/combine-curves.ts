/**
 * From the best partitions of the blocks to the best partitions of all actors, for each number of groups.
 *
 * In: for each block, what it pays with 1, 2, … groups and how many ways reach that. Out: the same for all together.
 * Groups of different blocks may be one group at no cost, except that a block joins the earlier ones in the group of the
 * actor that they share; two groups of one block never become one. So a block of j groups added to t groups gives
 * t + j − s − i groups, where s = 1 if they share an actor, in C(t−s, i)·C(j−s, i)·i! ways. Actors without ties are blocks
 * of one actor, which cost nothing.
 */
import type { Division } from './partition-problem.ts';

export interface CurvePoint {
	readonly upper: number;
	readonly lower: number;
	/** Partitions that reach `upper`, as far as known. */
	readonly ways: number;
	/** True when `upper` is the least cost and `ways` is all of them. */
	readonly complete: boolean;
	/** Group of each member in one of them. */
	readonly division: Division;
}

export interface BlockCurve {
	readonly actors: readonly number[];
	readonly hangsOn?: number;
	/** Entry j − 1 is for exactly j groups. */
	readonly points: readonly CurvePoint[];
}

/** Ways above this are not told apart: far above what is ever printed. */
const MANY = 1e12;

/** Entry k − 1 is for exactly k groups of all actors; missing where there are too few actors. */
export function combineCurves(
	order: number,
	blocks: readonly BlockCurve[],
	maxGroups: number,
	tolerance: number
): readonly (CurvePoint | undefined)[] {
	let table: (CurvePoint | undefined)[] = [];
	for (const [index, block] of blocks.entries()) {
		const next: (CurvePoint | undefined)[] = [];
		const shared = block.hangsOn === undefined ? 0 : 1;
		const earlier: readonly (CurvePoint | undefined)[] = index === 0 ? [nothingYet(order)] : table;
		for (const [at, point] of earlier.entries()) {
			if (point === undefined) continue;
			const t = index === 0 ? 0 : at + 1;
			for (const [place, own] of block.points.entries()) {
				const j = place + 1;
				for (let merged = 0; merged <= Math.min(t, j) - shared; merged++) {
					const groups = t + j - shared - merged;
					if (groups > maxGroups || groups < 1) continue;
					const ways = choose(t - shared, merged) * choose(j - shared, merged) * factorial(merged);
					const sum = { upper: point.upper + own.upper, lower: point.lower + own.lower };
					const known = next[groups - 1];
					const isBetter = known === undefined || sum.upper < known.upper - tolerance;
					const isEqual = known !== undefined && !isBetter && sum.upper <= known.upper + tolerance;
					next[groups - 1] = {
						upper: isBetter ? sum.upper : known.upper,
						lower: Math.min(sum.lower, known?.lower ?? Infinity),
						ways: Math.min(
							MANY,
							(isBetter ? 0 : known.ways) + (isBetter || isEqual ? point.ways * own.ways * ways : 0)
						),
						complete: isBetter
							? point.complete && own.complete
							: known.complete && (!isEqual || (point.complete && own.complete)),
						division: isBetter ? merge(point.division, t, block, own.division, merged) : known.division
					};
				}
			}
		}
		table = next;
	}
	// An alternative that may be cheaper than thought leaves open how many ways there are.
	return table.map(
		(point) => point && { ...point, complete: point.complete && point.lower >= point.upper - tolerance }
	);
}

const nothingYet = (order: number): CurvePoint => ({
	upper: 0,
	lower: 0,
	ways: 1,
	complete: true,
	division: new Int32Array(order).fill(-1)
});

/** Puts a block's groups into the whole: the shared actor's group first, `merged` others onto existing ones, the rest new. */
function merge(whole: Division, t: number, block: BlockCurve, own: Division, merged: number): Division {
	const result = whole.slice();
	const nameOf = new Map<number, number>();
	let sharedGroup = -1;
	if (block.hangsOn !== undefined) {
		sharedGroup = whole[block.hangsOn] ?? -1;
		nameOf.set(own[block.actors.indexOf(block.hangsOn)] ?? 0, sharedGroup);
	}
	const existing = Array.from({ length: t }, (_, group) => group).filter((group) => group !== sharedGroup);
	let left = merged;
	let fresh = t;
	for (const [place, actor] of block.actors.entries()) {
		const group = own[place] ?? 0;
		let name = nameOf.get(group);
		if (name === undefined) {
			const taken = left > 0 ? existing.shift() : undefined;
			if (taken === undefined) name = fresh++;
			else {
				name = taken;
				left--;
			}
			nameOf.set(group, name);
		}
		result[actor] = name;
	}
	return result;
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

const choose = (n: number, k: number): number => {
	let result = 1;
	for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
	return k > n ? 0 : result;
};
