/**
 * A lower bound for a whole block without any search: for graphs that are too large or too contradictory to be solved.
 *
 * In: a problem, how many groups there may be, and a good division as a guide. Out: a cost that no division escapes:
 * unbalanced circles that share no pair, triangles first; with two groups also n·λ/4 of the least eigenvalue
 * (algebraic-conflict.ts), and the better of the two counts. Never more than the true least cost.
 */
import { numberAt } from '../graph/arcs.ts';
import { computeLeastEigenvalue } from './algebraic-conflict.ts';
import { createCirclePacker } from './circle-packing.ts';
import { listCostlyTriangles } from './costly-triangles.ts';
import type { Division, PartitionProblem } from './partition-problem.ts';
import { LARGEST_COMPONENT } from './signed-matrix.ts';

/** Steps after which no more circles are looked for: about a second. Fewer circles only make the bound weaker. */
const MOST_STEPS = 1e8;

export function computePackingBound(problem: PartitionProblem, atMost: number, guide: Division): number {
	const { order, value, whole, tolerance } = problem;
	// One group has no choice.
	if (atMost === 1) return value.reduce((sum, tie) => sum + Math.max(0, -tie), 0);
	const left = value.map(Math.abs);
	let packed = packTriangles(listCostlyTriangles(problem, atMost, guide), left);
	const nobody = new Int32Array(order).fill(-1);
	const state = { group: nobody, favourite: nobody, guide, left, margin: new Float64Array(order) };
	packed += createCirclePacker(problem, atMost === 2)(state, Infinity, MOST_STEPS).sum;
	const bounds = [packed];
	if (atMost === 2 && order <= LARGEST_COMPONENT) {
		const pairs = { from: problem.first, to: problem.second, value };
		bounds.push((order * computeLeastEigenvalue(pairs, [...Array(order).keys()])) / 4);
	}
	const bound = Math.max(...bounds) - tolerance;
	return Math.max(0, whole ? Math.ceil(bound) : bound);
}

/** Takes each triangle as often as what is left allows. */
function packTriangles(triangles: Uint32Array, left: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < triangles.length; at += 3) {
		const three = triangles.subarray(at, at + 3);
		const least = three.reduce((low, pair) => Math.min(low, numberAt(left, pair)), Infinity);
		if (least <= 0) continue;
		sum += least;
		for (const pair of three) left[pair] = numberAt(left, pair) - least;
	}
	return sum;
}
