/**
 * k-balance: the fewest errors of a division into exactly k camps, friends inside and foes between.
 *
 * In: signed ties, the largest k, a seed and a budget. Out: for k = 1, 2, … the error sum (negative inside + positive
 * between, by weight when weighted), exact or as an interval, and the number of optimal partitions; and the least over
 * all k. Pajek's P(C) with α = ½ is half of the error sum. Actors without ties count as actors: they may be a camp.
 * Davis 1967 (10.1177/001872676702000206); Doreian & Mrvar 1996 (10.1016/0378-8733(95)00259-6); over all k: Bansal, Blum &
 * Chawla 2004 (10.1023/B:MACH.0000033116.57574.95).
 */
import { computeBlocks, type Block } from './blocks.ts';
import { combineCurves, type BlockCurve, type CurvePoint } from './combine-curves.ts';
import { toPairGraph, type PairGraph } from './pair-graph.ts';
import { toCanonical } from './search-partitions.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SignedTies } from './signed-ties.ts';
import { MOST_OPTIMA, solveBlock } from './solve-block.ts';

export interface KBalancePoint {
	readonly k: number;
	/** What `groups` pays; the least possible when `proven`. */
	readonly errors: number;
	readonly lower: number;
	readonly proven: boolean;
	/** Optimal partitions; at most 1000 are counted. */
	readonly optima: number;
	/** False when there may be more. */
	readonly allOptima: boolean;
	/** Group of each actor in one of them, numbered by first member. */
	readonly groups: Int32Array;
}

export interface KBalance {
	readonly curve: readonly KBalancePoint[];
	/** The least errors over every number of camps (correlation clustering), and a bound from below. */
	readonly best: { readonly errors: number; readonly lower: number; readonly proven: boolean };
}

export interface KBalanceQuestion {
	readonly maxGroups: number;
	readonly seed: number;
}

/** Share of the budget for the question without a number of groups. */
const SHARE_OF_BEST = 0.25;

export function computeKBalance(
	ties: SignedTies,
	question: KBalanceQuestion,
	budget: SearchBudget
): KBalance {
	const { maxGroups, seed } = question;
	const graph = toPairGraph(ties);
	const blocks = computeBlocks(graph);
	const tolerance = 1e-9 * graph.value.reduce((sum, value) => sum + Math.abs(value), 1);
	const inBlocks = new Set(blocks.flatMap(({ actors }) => actors));
	const singles: BlockCurve[] = [];
	for (let actor = 0; actor < ties.order; actor++)
		if (!inBlocks.has(actor)) singles.push({ actors: [actor], points: [ALONE] });
	const forBest = budget.portion(budget.left * SHARE_OF_BEST);
	const free = solveFreely(graph, blocks, seed, forBest);
	const curves = blocks.map((block) => ({ ...block, points: computePoints(graph, block, question, budget) }));
	const curve = combineCurves(ties.order, [...curves, ...singles], maxGroups, tolerance).flatMap(
		(point, at) => (point === undefined ? [] : [toPoint(at + 1, point, graph.unavoidable)])
	);
	const errors = Math.min(graph.unavoidable + free.upper, ...curve.map((point) => point.errors));
	const lower = Math.min(errors, graph.unavoidable + free.lower);
	return { curve, best: { errors, lower, proven: lower >= errors - tolerance } };
}

const ALONE: CurvePoint = { upper: 0, lower: 0, ways: 1, complete: true, division: new Int32Array(1) };

const toPoint = (k: number, point: CurvePoint, unavoidable: number): KBalancePoint => ({
	k,
	errors: unavoidable + point.upper,
	lower: unavoidable + point.lower,
	proven: point.lower === point.upper,
	optima: Math.min(MOST_OPTIMA, point.ways),
	allOptima: point.complete && point.ways <= MOST_OPTIMA,
	groups: toCanonical(point.division)
});

function computePoints(
	graph: PairGraph,
	block: Block,
	{ maxGroups, seed }: KBalanceQuestion,
	budget: SearchBudget
): CurvePoint[] {
	const points: CurvePoint[] = [];
	const most = Math.min(maxGroups, block.actors.length);
	for (let groups = 1; groups <= most; groups++) {
		const share = budget.portion(budget.left / (most - groups + 1));
		const found = solveBlock(graph, block, { atLeast: groups, atMost: groups }, seed, share);
		points.push({
			upper: found.upper,
			lower: found.lower,
			ways: found.optima.length,
			complete: found.complete,
			division: found.optima[0] ?? found.best
		});
	}
	return points;
}

function solveFreely(graph: PairGraph, blocks: readonly Block[], seed: number, budget: SearchBudget) {
	let upper = 0;
	let lower = 0;
	for (const block of blocks) {
		const count = { atLeast: 1, atMost: block.actors.length };
		const found = solveBlock(graph, block, count, seed, budget.portion(budget.left));
		upper += found.upper;
		lower += found.lower;
	}
	return { upper, lower };
}
