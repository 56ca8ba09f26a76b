/** Shortcuts for tests of balance: from lines or a network file to signed ties and results, and splits tried one by one. */
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { createBudget } from '#lib/core/signed/search-budget.ts';
import { deriveSignedTies, type BalanceReading, type SignedTies } from '#lib/core/signed/signed-ties.ts';
import { makeTies, readTies, type Line } from '../measures/make-ties.ts';

/** The worked example: twelve claims between five actors, and F without any. */
export const WORKED_LINES: readonly Line[] = [
	['A', 'B', 'support', 0.9],
	['B', 'A', 'support', 0.8],
	['A', 'C', 'conflict', 0.7],
	['C', 'A', 'pressure', 0.6],
	['B', 'C', 'pressure', 0.9],
	['C', 'D', 'support', 1],
	['D', 'E', 'support', 0.5],
	['E', 'A', 'conflict', 0.8],
	['E', 'C', 'support', 0.6],
	['B', 'D', 'support', 0.4],
	['A', 'E', 'pressure', 0.9],
	['A', 'E', 'conflict', 0.3]
];
export const WORKED = makeTies(['A', 'B', 'C', 'D', 'E', 'F'], WORKED_LINES);

export const signedTies = (ties: Ties, reading: Partial<BalanceReading> = {}): SignedTies => {
	const network = buildNetwork(ties);
	return deriveSignedTies(network, { directed: !network.undirected, weighted: false, ...reading });
};

export const plenty = () => createBudget({ steps: 1e9 });

/** The same ties without one actor. */
export function withoutActor(ties: Ties, actor: string): Ties {
	const gone = ties.actors.findIndex((id) => id === actor);
	const kept = [...ties.from.keys()].filter((tie) => ties.from[tie] !== gone && ties.to[tie] !== gone);
	const shift = (index = 0) => (index > gone ? index - 1 : index);
	return {
		...ties,
		actors: ties.actors.filter((_, index) => index !== gone),
		kinds: ties.kinds.filter((_, index) => index !== gone),
		from: Uint32Array.from(kept, (tie) => shift(ties.from[tie])),
		to: Uint32Array.from(kept, (tie) => shift(ties.to[tie])),
		type: Uint16Array.from(kept, (tie) => ties.type[tie] ?? 0),
		weight: Float64Array.from(kept, (tie) => ties.weight[tie] ?? 1)
	};
}

/** Negative inside plus positive between, tie by tie. */
export const errorsOf = (ties: SignedTies, groups: ArrayLike<number>): number =>
	ties.value.reduce((sum, value, tie) => {
		const together = groups[ties.from[tie]!] === groups[ties.to[tie]!];
		return sum + (together === value < 0 ? Math.abs(value) : 0);
	}, 0);

/** Block by block, the smaller of the positive and the negative sum. */
export function relaxedErrorsOf(ties: SignedTies, groups: ArrayLike<number>): number {
	const sums = new Map<string, { positive: number; negative: number }>();
	for (const [tie, value] of ties.value.entries()) {
		const ends = [groups[ties.from[tie]!]!, groups[ties.to[tie]!]!];
		const key = (ties.directed ? ends : ends.sort((a, b) => a - b)).join();
		const sum = sums.get(key) ?? { positive: 0, negative: 0 };
		if (value > 0) sum.positive += value;
		else sum.negative -= value;
		sums.set(key, sum);
	}
	return [...sums.values()].reduce((sum, { positive, negative }) => sum + Math.min(positive, negative), 0);
}

/** Every partition of n actors once, groups numbered by their first member. */
export function* partitions(n: number): Generator<number[]> {
	function* extend(groups: number[], used: number): Generator<number[]> {
		if (groups.length === n) yield groups;
		else for (let to = 0; to <= used; to++) yield* extend([...groups, to], Math.max(used, to + 1));
	}
	yield* extend([], 0);
}

export const numberOfGroups = (groups: ArrayLike<number>) => new Set(Array.from(groups)).size;

/** The least cost among the given partitions, and those that reach it. */
export function leastOf(candidates: Iterable<number[]>, cost: (groups: number[]) => number) {
	let least = Infinity;
	let optima: number[][] = [];
	for (const groups of candidates) {
		const own = cost(groups);
		if (own < least - 1e-9) {
			least = own;
			optima = [];
		}
		if (own <= least + 1e-9) optima.push(groups);
	}
	return { least, optima };
}

export { makeTies, readTies, type Line };
