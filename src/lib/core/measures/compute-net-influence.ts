/**
 * Net influence along all walks: T = (I − αA)⁻¹ − I over signed ties, a walk counting α for each step and the product of
 * its signs.
 *
 * In: signed arcs, an α or none. Out: the sums of the rows and columns of T, or one row of it, or why there is none. T is
 * never written out: each is one fixed point, exact up to rounding, so that large graphs are no obstacle. Katz 1953
 * (10.1007/BF02289026) with the negative ties of Hubbell 1965 (10.2307/2785990).
 */
import { numberAt, type Adjacency, type Arcs } from '../graph/arcs.ts';
import { deriveIterationBudget } from './kernels/iteration-budget.ts';
import { computeCores } from './kernels/spectral-radius.ts';
import { times } from './kernels/times.ts';
import { withoutSigns } from './signed-arcs.ts';

/** Default α as a share of the largest for which the sum over walks is finite, and where every α is allowed. */
const SHARE_OF_LIMIT = 0.5;
const ACYCLIC_ALPHA = 0.5;
const TOLERANCE = 1e-14;
const WORK = 3e8;

/** α as used, and ρ(|A|) unless the graph has no cycle. */
export type Attenuation =
	| { readonly ok: true; readonly alpha: number; readonly eigenvalue?: number }
	| { readonly ok: false; readonly reason: string };

/** @param given any α above 0 and below 1/ρ(|A|); without it half of that, or 0.5 on a graph without cycles. */
export function deriveAttenuation(arcs: Arcs, given?: number): Attenuation {
	const [core] = computeCores(withoutSigns(arcs));
	if (core?.converged === false) {
		return { ok: false, reason: 'The largest eigenvalue, which bounds alpha, did not converge.' };
	}
	const limit = core === undefined ? Infinity : 1 / core.eigenvalue;
	const alpha = given ?? (core === undefined ? ACYCLIC_ALPHA : SHARE_OF_LIMIT * limit);
	if (!(alpha > 0 && alpha < limit && Number.isFinite(alpha))) {
		const range = core === undefined ? 'above 0' : `above 0 and below ${limit.toPrecision(6)} on this graph`;
		return { ok: false, reason: `Net influence needs an alpha ${range}; ${alpha} was given.` };
	}
	return { ok: true, alpha, ...(core === undefined ? {} : { eigenvalue: core.eigenvalue }) };
}

/** Row sums of T: what each actor sends. `undefined` when α is so near its limit that the rounds did not suffice. */
export const computeInfluenceSent = (arcs: Arcs, alpha: number): Float64Array | undefined =>
	sumWalks(arcs, arcs.out, alpha, new Float64Array(arcs.order).fill(1));

/** Column sums of T: what each actor receives. */
export const computeInfluenceReceived = (arcs: Arcs, alpha: number): Float64Array | undefined =>
	sumWalks(arcs, arcs.in, alpha, new Float64Array(arcs.order).fill(1));

/** One row of T: the pull of one actor on every actor; above 0 where it is on balance helpful. */
export function computeInfluenceOf(arcs: Arcs, alpha: number, actor: number): Float64Array | undefined {
	const start = new Float64Array(arcs.order);
	start[actor] = 1;
	return sumWalks(arcs, arcs.in, alpha, start);
}

/** y = αB·b + (αB)²·b + …, summed until a term adds nothing that counts. */
function sumWalks(
	arcs: Arcs,
	along: Adjacency,
	alpha: number,
	start: Float64Array
): Float64Array | undefined {
	const sums = new Float64Array(arcs.order);
	// The same sum without signs bounds what is still to come, where signed terms may cancel for a while.
	const unsigned = { ...along, weight: along.weight.map(Math.abs) };
	let term = start;
	let bound = start;
	let total = 0;
	for (let round = deriveIterationBudget(arcs, WORK); round > 0; round--) {
		term = times(along, term).map((value) => alpha * value);
		bound = times(unsigned, bound).map((value) => alpha * value);
		for (let actor = 0; actor < sums.length; actor++)
			sums[actor] = numberAt(sums, actor) + numberAt(term, actor);
		const largest = bound.reduce((most, value) => Math.max(most, value), 0);
		total += largest;
		if (!Number.isFinite(total)) return undefined;
		if (largest <= TOLERANCE * total) return sums;
	}
	return undefined;
}
