/**
 * Relaxed k-balance: k groups between and within which ties may be of either sign, as long as each block is of one mind;
 * so a mediator, or a group at odds with itself, is no error.
 *
 * In: signed ties, the largest k, a seed and a budget. Out: for k = 1, 2, … the least error sum, exact or as an interval.
 * It never rises with k, so it has no best k. Pajek's P(C) with α = ½ is half of it.
 * Doreian & Mrvar 2009 (10.1016/j.socnet.2008.08.001); exact search after Brusco, Doreian, Mrvar & Steinley 2011
 * (10.1177/0049124110384947): actors with most ties first, a branch is left when what is placed already pays too much.
 */
import { createSeededRandom } from '../layout/seeded-random.ts';
import { indexAt } from '../graph/arcs.ts';
import { improveRelaxed } from './improve-relaxed.ts';
import { createRelaxedBlocks, listTiesOfActors, type TiesOfActors } from './relaxed-blocks.ts';
import type { KBalancePoint, KBalanceQuestion } from './k-balance.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SignedTies } from './signed-ties.ts';
import { toCanonical } from './search-partitions.ts';

export interface RelaxedPoint {
	readonly k: number;
	readonly errors: number;
	readonly lower: number;
	readonly proven: boolean;
	/** Group of each actor in one partition that pays `errors`; actors without ties are put where there is room. */
	readonly groups: Int32Array;
}

/** The search goes as deep as there are actors. */
const LARGEST = 600;

/** @param stricter partitions of k-balance to start from: relaxed, none of them pays more than there. */
export function computeRelaxedKBalance(
	ties: SignedTies,
	{ maxGroups, seed }: KBalanceQuestion,
	budget: SearchBudget,
	stricter: readonly KBalancePoint[] = []
): readonly RelaxedPoint[] {
	const lists = listTiesOfActors(ties);
	const degree = (actor: number) => indexAt(lists.start, actor + 1) - indexAt(lists.start, actor);
	const actors = [...ties.tied].sort((a, b) => degree(b) - degree(a));
	const whole = ties.value.every(Number.isInteger);
	const tolerance = 1e-9 * ties.value.reduce((sum, value) => sum + Math.abs(value), 1);
	const points: RelaxedPoint[] = [];
	let best: Int32Array = new Int32Array(ties.order);
	const most = Math.min(maxGroups, ties.order);
	for (let k = 1; k <= most; k++) {
		const known = points.at(-1);
		const share = budget.portion(budget.left / (most - k + 1));
		// More groups than actors with ties change nothing.
		const isSettled = known !== undefined && (known.errors <= tolerance || k > actors.length);
		let found: Found;
		if (isSettled) {
			found = { errors: known.errors, lower: known.lower, groups: best };
		} else {
			const stricterGroups = stricter.filter((point) => point.k === k).map(({ groups }) => groups);
			const starts = [best, ...stricterGroups];
			const start = improveRelaxed(ties, lists, { k, actors, starts }, createSeededRandom(seed), share);
			found = searchRelaxed(ties, lists, { k, actors, start, whole, tolerance }, share);
		}
		best = found.groups;
		const proven = found.lower >= found.errors - tolerance;
		const groups = toCanonical(fillEmpty(found.groups, k, ties));
		points.push({ k, errors: found.errors, lower: proven ? found.errors : found.lower, proven, groups });
	}
	return points;
}

interface Search {
	readonly k: number;
	/** In the order in which they are placed. */
	readonly actors: readonly number[];
	readonly start: Int32Array;
	readonly whole: boolean;
	readonly tolerance: number;
}

interface Found {
	readonly errors: number;
	readonly lower: number;
	readonly groups: Int32Array;
}

function searchRelaxed(ties: SignedTies, lists: TiesOfActors, search: Search, budget: SearchBudget): Found {
	const { k, actors, start, whole, tolerance } = search;
	const measure = createRelaxedBlocks(ties, lists, k);
	for (const actor of actors) measure.put(actor, start[actor] ?? 0);
	let errors = measure.cost();
	let groups = start;
	let open = Infinity;
	for (const actor of actors) measure.put(actor, -1);

	const visit = (depth: number, used: number, bound: number): void => {
		const actor = actors[depth];
		if (actor === undefined) {
			errors = bound;
			groups = measure.group.map((group) => Math.max(0, group));
			return;
		}
		const ends = indexAt(lists.start, actor + 1) - indexAt(lists.start, actor);
		if (!budget.spend(4 * ends * Math.min(k, used + 1))) {
			open = Math.min(open, bound);
			return;
		}
		const options: { to: number; cost: number }[] = [];
		for (let to = 0; to < Math.min(k, used + 1); to++) {
			measure.put(actor, to);
			options.push({ to, cost: measure.cost() });
			measure.put(actor, -1);
		}
		options.sort((a, b) => a.cost - b.cost);
		for (const { to, cost } of options) {
			if ((whole ? Math.ceil(cost - tolerance) : cost) > errors - tolerance) break;
			measure.put(actor, to);
			visit(depth + 1, Math.max(used, to + 1), cost);
			measure.put(actor, -1);
		}
	};
	if (actors.length <= LARGEST) visit(0, 0, 0);
	else open = 0;
	return { errors, lower: Math.min(errors, open), groups };
}

/** Moves actors, those without ties first, into empty groups: splitting a group never costs anything here. */
function fillEmpty(groups: Int32Array, k: number, ties: SignedTies): Int32Array {
	const filled = groups.slice();
	const isTied = new Set(ties.tied);
	const movable = [...filled.keys()].sort((a, b) => Number(isTied.has(a)) - Number(isTied.has(b)));
	for (let group = 0; group < k; group++) {
		if (filled.includes(group)) continue;
		const actor = movable.find((one) => filled.filter((of) => of === filled[one]).length > 1);
		if (actor === undefined) break;
		filled[actor] = group;
	}
	return filled;
}
