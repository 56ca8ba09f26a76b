/**
 * Modularity: how much more the ties stand inside groups, and the hostile ones between them, than chance would have it.
 *
 * In: ties with a value above or below 0, a group for each actor. Out: Q, at most 1; undefined without ties. Every tie
 * without direction counts both ways. With positive ties only, Q is Newman's modularity. It moves nobody.
 * Gómez, Jensen & Arenas 2009 (10.1103/PhysRevE.80.016114): Q = Σ_ij [a_ij − (p_i^out p_j^in/p − q_i^out q_j^in/q)]
 * δ(c_i,c_j) / (p + q), p and q the total positive and negative weight; a sign that does not occur drops its term.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';

export interface ValuedTies {
	/** Number of actors, with or without ties. */
	readonly order: number;
	/** False: each pair stands once in the list and counts both ways. */
	readonly directed: boolean;
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** Not 0. */
	readonly value: Float64Array;
}

/** Weights that leave and reach each actor or group, of one sign. */
export interface Flow {
	readonly out: Float64Array;
	readonly in: Float64Array;
	/** Sum over all. */
	total: number;
}

export interface SignedFlows {
	readonly positive: Flow;
	readonly negative: Flow;
}

const emptyFlow = (size: number): Flow => ({
	out: new Float64Array(size),
	in: new Float64Array(size),
	total: 0
});

/** What leaves and reaches each group; with every actor a group of its own, each actor. */
export function deriveFlows(ties: ValuedTies, group: ArrayLike<number>, count: number): SignedFlows {
	const flows = { positive: emptyFlow(count), negative: emptyFlow(count) };
	const add = (flow: Flow, from: number, to: number, weight: number) => {
		flow.out[from] = numberAt(flow.out, from) + weight;
		flow.in[to] = numberAt(flow.in, to) + weight;
		flow.total += weight;
	};
	for (let tie = 0; tie < ties.value.length; tie++) {
		const from = group[indexAt(ties.from, tie)] ?? 0;
		const to = group[indexAt(ties.to, tie)] ?? 0;
		const value = numberAt(ties.value, tie);
		const flow = value > 0 ? flows.positive : flows.negative;
		add(flow, from, to, Math.abs(value));
		if (!ties.directed) add(flow, to, from, Math.abs(value));
	}
	return flows;
}

/** @param group 0, 1, … for every actor with a tie. */
export function computeModularity(ties: ValuedTies, group: ArrayLike<number>): number | undefined {
	const count = Array.from(group).reduce((most, own) => Math.max(most, own + 1), 0);
	const { positive, negative } = deriveFlows(ties, group, count);
	const all = positive.total + negative.total;
	if (all === 0) return undefined;
	let inside = 0;
	for (let tie = 0; tie < ties.value.length; tie++)
		if (group[indexAt(ties.from, tie)] === group[indexAt(ties.to, tie)])
			inside += numberAt(ties.value, tie) * (ties.directed ? 1 : 2);
	return (inside - expectedInside(positive) + expectedInside(negative)) / all;
}

function expectedInside({ out, in: into, total }: Flow): number {
	if (total === 0) return 0;
	return out.reduce((sum, leaving, group) => sum + leaving * numberAt(into, group), 0) / total;
}
