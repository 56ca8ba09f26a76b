/**
 * A good partition for relaxed k-balance, by moves of single actors from seeded beginnings.
 *
 * In: ties, the number of groups, partitions to start from, a seeded generator and a budget. Out: the best partition
 * met, never worse than those given. An upper limit only. Doreian & Mrvar 2009 (10.1016/j.socnet.2008.08.001).
 */
import type { Random } from '../layout/seeded-random.ts';
import { createRelaxedBlocks, type TiesOfActors } from './relaxed-blocks.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SignedTies } from './signed-ties.ts';

const RESTARTS = 40;
const SMALLEST_GAIN = 1e-9;

export interface RelaxedStart {
	readonly k: number;
	readonly actors: readonly number[];
	/** Partitions into at most k groups. */
	readonly starts: readonly Int32Array[];
}

export function improveRelaxed(
	ties: SignedTies,
	lists: TiesOfActors,
	{ k, actors, starts }: RelaxedStart,
	random: Random,
	budget: SearchBudget
): Int32Array {
	const measure = createRelaxedBlocks(ties, lists, k);
	let best = starts[0] ?? new Int32Array(ties.order);
	let least = Infinity;
	for (let restart = 0; restart < starts.length + RESTARTS && least > SMALLEST_GAIN; restart++) {
		const start = starts[restart];
		for (const actor of actors)
			measure.put(actor, start === undefined ? Math.floor(random() * k) : (start[actor] ?? 0));
		let moved = true;
		while (moved && budget.spend(8 * ties.value.length * k)) {
			moved = false;
			for (const actor of actors) moved = moveToBest(measure, actor, k) || moved;
		}
		if (measure.cost() < least - SMALLEST_GAIN) {
			least = measure.cost();
			best = measure.group.map((group) => Math.max(0, group));
		}
		if (budget.left <= 0) break;
	}
	return best;
}

function moveToBest(measure: ReturnType<typeof createRelaxedBlocks>, actor: number, k: number): boolean {
	const old = measure.group[actor] ?? 0;
	let bestGroup = old;
	let least = measure.cost() - SMALLEST_GAIN;
	for (let to = 0; to < k; to++) {
		if (to === old) continue;
		measure.put(actor, to);
		if (measure.cost() < least) {
			least = measure.cost();
			bestGroup = to;
		}
	}
	measure.put(actor, bestGroup);
	return bestGroup !== old;
}
