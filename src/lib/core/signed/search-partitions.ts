/**
 * The division that pays least, exactly: branch and bound over the members of one block.
 *
 * In: a problem, how many groups there may be, a good division to start from, and a budget. Out: the least cost, or an
 * interval when the budget ends; and, in a second pass, all divisions that reach it, up to a cap. A member is placed in
 * each group in turn, the one with the clearest preference first; a branch is left when its bound shows that it cannot
 * be better. Bound of Aref & Wilson's kind: paid so far + what each other member pays at least + packed conflicts.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import { listCostlyTriangles } from './costly-triangles.ts';
import { createPartitionBound } from './partition-bound.ts';
import { costOf, type Division, type GroupCount, type PartitionProblem } from './partition-problem.ts';
import type { SearchBudget } from './search-budget.ts';

export interface SearchResult {
	/** Cost of `best`; nothing cheaper exists when `lower` equals it. */
	readonly upper: number;
	readonly lower: number;
	readonly best: Division;
	/** Different divisions of the least cost, as far as found; groups are numbered by their first member. */
	readonly optima: readonly Division[];
	/** True when there are no other optima. */
	readonly complete: boolean;
}

export function searchPartitions(
	problem: PartitionProblem,
	{ atLeast, atMost }: GroupCount,
	start: Division,
	budget: SearchBudget,
	cap: number
): SearchResult {
	const { order, value, tolerance, whole } = problem;
	// With two groups the first member names one and the other has a name too, even while it is empty.
	const groups = Math.min(atMost, order);
	const twoGroups = groups === 2;
	const triangles = listCostlyTriangles(problem, groups, start);
	const computeBound = createPartitionBound(problem, triangles, twoGroups);
	const nodeSteps = 2 * value.length + triangles.length + order * Math.min(groups, 8);

	const group = new Int32Array(order).fill(-1);
	/** Net value of the ties of each member to the placed members of each group. */
	const net = new Float64Array(order * groups);
	/** Positive value of the ties to all placed members. */
	const liked = new Float64Array(order);
	const members = new Uint32Array(groups);
	const favourite = new Int32Array(order);
	const margin = new Float64Array(order);
	const guide = new Int32Array(order);
	const degree = Float64Array.from({ length: order }, (_, member) => {
		let sum = 0;
		for (let slot = indexAt(problem.start, member); slot < indexAt(problem.start, member + 1); slot++)
			sum += Math.abs(numberAt(value, indexAt(problem.pair, slot)));
		return sum;
	});

	let best = start;
	let upper = costOf(problem, start);
	/** Least bound of what was not looked at when the budget ended. */
	let open = Infinity;
	let optima: Division[] = [];
	let collecting = false;
	let overflow = false;
	const roundUp = (bound: number) => (whole ? Math.ceil(bound - tolerance) : bound);
	const isHopeless = (bound: number) =>
		collecting && !overflow ? bound > upper + tolerance : bound > upper - tolerance;

	const place = (member: number, to: number, sign: 1 | -1) => {
		group[member] = sign > 0 ? to : -1;
		members[to] = indexAt(members, to) + sign;
		for (let slot = indexAt(problem.start, member); slot < indexAt(problem.start, member + 1); slot++) {
			const other = indexAt(problem.neighbour, slot);
			const tie = numberAt(value, indexAt(problem.pair, slot));
			net[other * groups + to] = numberAt(net, other * groups + to) + sign * tie;
			if (tie > 0) liked[other] = numberAt(liked, other) + sign * tie;
		}
	};

	/** The best division so far, with the placed members where they are, and in two groups moved to where it pays least. */
	const aimGuide = () => {
		let agreeing = 0;
		for (let member = 0; member < order; member++)
			if ((group[member] ?? 0) >= 0) agreeing += group[member] === best[member] ? 1 : -1;
		const turn = twoGroups && agreeing < 0 ? 1 : 0;
		for (let member = 0; member < order; member++)
			guide[member] = (group[member] ?? 0) >= 0 ? (group[member] ?? 0) : (best[member] ?? 0) ^ turn;
		if (!twoGroups) return;
		for (let pass = 0, moved = true; moved && pass < 5; pass++) {
			moved = false;
			for (let member = 0; member < order; member++) {
				if ((group[member] ?? 0) >= 0) continue;
				let stay = 0;
				for (let slot = indexAt(problem.start, member); slot < indexAt(problem.start, member + 1); slot++) {
					const tie = numberAt(value, indexAt(problem.pair, slot));
					stay += guide[indexAt(problem.neighbour, slot)] === guide[member] ? tie : -tie;
				}
				if (stay >= -tolerance) continue;
				guide[member] = 1 - (guide[member] ?? 0);
				moved = true;
			}
		}
	};

	const settle = () => {
		const division = toCanonical(group);
		const cost = costOf(problem, division);
		if (cost < upper - tolerance) {
			upper = cost;
			best = division;
			optima = [];
		}
		if (!collecting || overflow || cost > upper + tolerance) return;
		if (optima.length < cap) optima.push(division);
		else overflow = true;
	};

	const visit = (paid: number, used: number, unplaced: number, inherited: number): void => {
		if (!budget.spend(nodeSteps)) {
			open = Math.min(open, inherited);
			return;
		}
		if (unplaced === 0) {
			if (used >= atLeast) settle();
			return;
		}
		const missing = Math.max(0, atLeast - used);
		if (missing > unplaced) return;
		const named = twoGroups && order > unplaced ? 2 : used;
		const mayOpen = named < groups;
		let lowest = paid;
		let chosen = -1;
		let strongest = -1;
		const regrets: number[] = [];
		for (let member = 0; member < order; member++) {
			if ((group[member] ?? 0) >= 0) continue;
			let top = mayOpen ? 0 : -Infinity;
			let second = -Infinity;
			let topGroup = mayOpen ? -2 - member : 0;
			for (let to = 0; to < named; to++) {
				const here = numberAt(net, member * groups + to);
				if (here > top) {
					second = top;
					top = here;
					topGroup = to;
				} else if (here > second) second = here;
			}
			lowest += numberAt(liked, member) - top;
			favourite[member] = topGroup;
			margin[member] = second === -Infinity ? 0 : top - second;
			if (missing > 0) regrets.push(top);
			const strength = numberAt(margin, member) + numberAt(degree, member) * 1e-3;
			if (strength > strongest) {
				strongest = strength;
				chosen = member;
			}
		}
		let bound = lowest;
		if (missing > 0) {
			// So many members must still begin a group of their own, whatever they would like better.
			regrets.sort((a, b) => a - b);
			for (let at = 0; at < missing; at++) bound += Math.max(0, regrets[at] ?? 0);
		}
		bound = Math.max(inherited, roundUp(bound));
		if (isHopeless(bound)) return;
		aimGuide();
		const packed = computeBound({ group, favourite, margin, guide }, upper + 2 * tolerance - lowest);
		budget.spend(packed.steps);
		bound = Math.max(bound, roundUp(lowest + packed.bound));
		if (isHopeless(bound)) return;

		const base = numberAt(liked, chosen);
		const options: { to: number; cost: number }[] = [];
		for (let to = 0; to < Math.min(groups, mayOpen ? named + 1 : named); to++)
			options.push({ to, cost: base - numberAt(net, chosen * groups + to) });
		options.sort((a, b) => a.cost - b.cost);
		const least = options[0]?.cost ?? 0;
		for (const { to, cost } of options) {
			const childBound = Math.max(bound, roundUp(lowest + cost - least));
			if (isHopeless(childBound)) break;
			const opens = indexAt(members, to) === 0 ? 1 : 0;
			place(chosen, to, 1);
			visit(paid + cost, used + opens, unplaced - 1, childBound);
			place(chosen, to, -1);
		}
	};

	visit(0, 0, order, 0);
	const lower = Math.min(upper, open);
	if (lower >= upper - tolerance) {
		collecting = true;
		open = Infinity;
		visit(0, 0, order, 0);
	}
	const complete = collecting && !overflow && open === Infinity;
	return { upper, lower, best, optima: optima.length > 0 ? optima : [toCanonical(best)], complete };
}

/** Numbers the groups by their first member, so that equal divisions are equal arrays. */
export function toCanonical(division: Division): Division {
	const names = new Map<number, number>();
	return division.map((group) => {
		const name = names.get(group) ?? names.size;
		names.set(group, name);
		return name;
	});
}
