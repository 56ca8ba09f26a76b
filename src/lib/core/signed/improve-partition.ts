/**
 * A good division, found quickly: moves and exchanges of single members until none helps, from many seeded beginnings.
 *
 * In: a problem, how many groups there may be, a seeded generator and a budget. Out: the best division met, which always
 * has an allowed number of groups; an upper limit for the exact search, never called the answer. Doreian & Mrvar 1996
 * (10.1016/0378-8733(95)00259-6), relocation algorithm. One pass is O(m + n·groups).
 */
import type { Random } from '../layout/seeded-random.ts';
import { indexAt, numberAt } from '../graph/arcs.ts';
import { costOf, type Division, type GroupCount, type PartitionProblem } from './partition-problem.ts';
import type { SearchBudget } from './search-budget.ts';

/** Beginnings from chance, besides those from the ties themselves. */
const RESTARTS = 100;
/** More groups than this are not begun with; moves may still reach any number that is allowed. */
const MOST_AT_START = 12;

export function improvePartition(
	problem: PartitionProblem,
	count: GroupCount,
	random: Random,
	budget: SearchBudget
): Division {
	const { order } = problem;
	const atMost = Math.min(count.atMost, order);
	const atStart = Math.max(count.atLeast, Math.min(atMost, MOST_AT_START));
	let best = evenDivision(order, count.atLeast);
	let least = costOf(problem, best);
	for (let restart = 0; restart <= RESTARTS && least > problem.tolerance; restart++) {
		if (restart > 0 && budget.left === 0) break;
		const division = restart === 0 ? spread(problem, atMost) : randomDivision(order, atStart, random);
		fillGroups(division, count.atLeast);
		descend(problem, division, { atLeast: count.atLeast, atMost }, budget);
		const cost = costOf(problem, division);
		if (cost < least - problem.tolerance) {
			least = cost;
			best = division;
		}
	}
	return best;
}

const evenDivision = (order: number, groups: number): Division =>
	Int32Array.from({ length: order }, (_, member) => Math.min(member, groups - 1));

const randomDivision = (order: number, groups: number, random: Random): Division =>
	Int32Array.from({ length: order }, () => Math.floor(random() * groups));

/** Follows the ties from the first member on: friends into the same group, foes into the next. */
function spread({ order, start, neighbour, pair, value }: PartitionProblem, atMost: number): Division {
	const division = new Int32Array(order).fill(-1);
	for (let root = 0; root < order; root++) {
		if ((division[root] ?? 0) >= 0) continue;
		division[root] = 0;
		const queue = [root];
		for (const member of queue) {
			const own = division[member] ?? 0;
			for (let slot = indexAt(start, member); slot < indexAt(start, member + 1); slot++) {
				const other = indexAt(neighbour, slot);
				if ((division[other] ?? 0) >= 0) continue;
				division[other] = numberAt(value, indexAt(pair, slot)) > 0 ? own : (own + 1) % Math.min(2, atMost);
				queue.push(other);
			}
		}
	}
	return division;
}

/** Takes members out of the largest groups until the first `atLeast` groups have one each. */
function fillGroups(division: Division, atLeast: number): void {
	const sizes = new Uint32Array(division.length + atLeast);
	for (const group of division) sizes[group] = indexAt(sizes, group) + 1;
	for (let group = 0; group < atLeast; group++) {
		if (indexAt(sizes, group) > 0) continue;
		const member = division.findIndex((of) => indexAt(sizes, of) > 1);
		if (member < 0) return;
		const old = division[member] ?? 0;
		sizes[old] = indexAt(sizes, old) - 1;
		sizes[group] = 1;
		division[member] = group;
	}
}

/** Moves and exchanges until none helps or the budget ends; changes the division. */
function descend(
	problem: PartitionProblem,
	division: Division,
	{ atLeast, atMost }: GroupCount,
	budget: SearchBudget
): void {
	const { order, start, neighbour, pair, value, tolerance } = problem;
	const sizes = new Uint32Array(atMost);
	for (const group of division) sizes[group] = indexAt(sizes, group) + 1;
	let used = sizes.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
	const net = new Float64Array(atMost);
	const touched: number[] = [];

	const readNet = (member: number) => {
		for (const group of touched) net[group] = 0;
		touched.length = 0;
		for (let slot = indexAt(start, member); slot < indexAt(start, member + 1); slot++) {
			const group = division[indexAt(neighbour, slot)] ?? 0;
			touched.push(group);
			net[group] = numberAt(net, group) + numberAt(value, indexAt(pair, slot));
		}
	};
	const move = (member: number, to: number) => {
		const from = division[member] ?? 0;
		sizes[from] = indexAt(sizes, from) - 1;
		if (indexAt(sizes, from) === 0) used--;
		if (indexAt(sizes, to) === 0) used++;
		sizes[to] = indexAt(sizes, to) + 1;
		division[member] = to;
	};
	const tryMove = (member: number): boolean => {
		readNet(member);
		const from = division[member] ?? 0;
		if (indexAt(sizes, from) === 1 && used <= atLeast) return false;
		let bestGain = tolerance;
		let bestGroup = -1;
		const consider = (group: number) => {
			const gain = numberAt(net, group) - numberAt(net, from);
			if (group !== from && gain > bestGain) {
				bestGain = gain;
				bestGroup = group;
			}
		};
		for (const group of touched) consider(group);
		const empty = sizes.indexOf(0);
		if (empty >= 0) consider(empty);
		if (bestGroup < 0) return false;
		move(member, bestGroup);
		return true;
	};
	/** What a member would gain by going to a group, its tie to `except` left aside. */
	const gainOf = (member: number, to: number, except: number): number => {
		const from = division[member] ?? 0;
		let gain = 0;
		for (let slot = indexAt(start, member); slot < indexAt(start, member + 1); slot++) {
			const other = indexAt(neighbour, slot);
			if (other === except) continue;
			const group = division[other];
			if (group === to) gain += numberAt(value, indexAt(pair, slot));
			else if (group === from) gain -= numberAt(value, indexAt(pair, slot));
		}
		return gain;
	};
	const tryExchange = (one: number): boolean => {
		const a = indexAt(problem.first, one);
		const b = indexAt(problem.second, one);
		const [ofA, ofB] = [division[a] ?? 0, division[b] ?? 0];
		if (ofA === ofB || gainOf(a, ofB, b) + gainOf(b, ofA, a) <= tolerance) return false;
		division[a] = ofB;
		division[b] = ofA;
		return true;
	};

	const moveSteps = 4 * value.length + order * Math.min(atMost, 20);
	const exchangeSteps = (8 * value.length * value.length) / order;
	// Every accepted step lowers the cost, so this ends; the limit is for sums that rounding could let swing.
	for (let round = 0; round < 1000; round++) {
		let moved = false;
		if (!budget.spend(moveSteps)) return;
		for (let member = 0; member < order; member++) moved = tryMove(member) || moved;
		if (moved) continue;
		if (!budget.spend(exchangeSteps)) return;
		for (let one = 0; one < value.length; one++) moved = tryExchange(one) || moved;
		if (!moved) return;
	}
}
