/**
 * A method in which chance has a say, run with one seed after another: the best division, and how much of it is chance.
 *
 * In: the method, what it maximises, how many runs. Out: the division of the highest value, the first of equals, and its
 * stability over all runs. Never more runs than asked for; fewer when `shouldStop` says so, but at least one.
 */
import { computeAdjustedRand } from './adjusted-rand.ts';
import type { Stability } from './grouping.ts';
import { numberGroups, type NumberedGroups } from './number-groups.ts';

export interface SeededMethod {
	/** A mark for each actor, below 0 in no group. */
	divide(seed: number): ArrayLike<number>;
	/** What the method maximises. */
	valueOf(group: Int32Array): number;
}

export interface SeededAnswer extends NumberedGroups {
	readonly value: number;
	readonly stability: Stability;
	/** True when `shouldStop` ended it before all runs were done. */
	readonly isCut: boolean;
}

export interface RunLimits {
	readonly seed: number;
	readonly runs: number;
	readonly shouldStop?: (() => boolean) | undefined;
}

/** Values this near are equal: sums in another order. */
const ROUNDING = 1e-12;
/** An actor that is with its group in fewer runs than this share floats. */
const SETTLED_SHARE = 0.9;

export function runOverSeeds(method: SeededMethod, { seed, runs, shouldStop }: RunLimits): SeededAnswer {
	const found: NumberedGroups[] = [];
	let best: { answer: NumberedGroups; value: number } | undefined;
	for (let run = 0; run < runs; run++) {
		if (run > 0 && shouldStop?.() === true) break;
		const answer = numberGroups(method.divide(seed + run));
		const value = method.valueOf(answer.group);
		if (best === undefined || value > best.value + ROUNDING) best = { answer, value };
		found.push(answer);
	}
	const shown = best ?? { answer: numberGroups([]), value: 0 };
	return {
		...shown.answer,
		value: shown.value,
		stability: deriveStability(shown.answer, found),
		isCut: found.length < runs
	};
}

export function deriveStability(shown: NumberedGroups, found: readonly NumberedGroups[]): Stability {
	const own = shown.group.join();
	const keys = found.map(({ group }) => group.join());
	const share = new Float64Array(shown.group.length);
	let agreement = 0;
	for (const [run, { group }] of found.entries()) {
		const same = keys[run] === own;
		const rand = same ? undefined : computeAdjustedRand(shown.group, group);
		agreement += rand?.ok === true ? rand.value : 1;
		const majority = findMajorities(shown, group);
		for (const [actor, mine] of shown.group.entries())
			if (mine < 0) share[actor] = NaN;
			else if (group[actor] === majority[mine]) share[actor] = (share[actor] ?? 0) + 1;
	}
	return {
		runs: found.length,
		partitions: new Set(keys).size,
		meanAgreement: found.length === 0 ? NaN : agreement / found.length,
		share: share.map((runs) => runs / found.length)
	};
}

/** For each group shown, the group of a run that holds most of it; the larger one of equals. */
function findMajorities(shown: NumberedGroups, group: Int32Array): readonly number[] {
	const counts = Array.from({ length: shown.count }, () => new Map<number, number>());
	for (const [actor, mine] of shown.group.entries()) {
		const own = group[actor] ?? -1;
		counts[mine]?.set(own, (counts[mine]?.get(own) ?? 0) + 1);
	}
	return counts.map((held) => {
		const [most] = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
		return most?.[0] ?? -1;
	});
}

/** Actors that are with the largest part of their group in fewer than nine of ten runs. */
export const listFloating = ({ share }: Stability): readonly number[] =>
	[...share.keys()].filter((actor) => (share[actor] ?? NaN) < SETTLED_SHARE);
