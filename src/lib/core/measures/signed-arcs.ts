/**
 * Parts of a signed graph as graphs of their own: one sign only, or all ties without their signs or sizes.
 *
 * In: arcs whose weights have signs, none 0. Out: arcs over the same actors. Never adds or joins arcs.
 */
import { indexAt, numberAt, buildArcs, type Adjacency, type Arcs } from '../graph/arcs.ts';

/** Each weight replaced; an arc whose new weight is 0 is gone. */
function mapArcs(arcs: Arcs, toWeight: (weight: number) => number): Arcs {
	const { start, end, weight } = arcs.out;
	const from: number[] = [];
	const to: number[] = [];
	const weights: number[] = [];
	for (let actor = 0; actor < arcs.order; actor++) {
		for (let arc = indexAt(start, actor); arc < indexAt(start, actor + 1); arc++) {
			const value = toWeight(numberAt(weight, arc));
			if (value === 0) continue;
			from.push(actor);
			to.push(indexAt(end, arc));
			weights.push(value);
		}
	}
	return buildArcs(arcs.order, {
		from: Uint32Array.from(from),
		to: Uint32Array.from(to),
		weight: Float64Array.from(weights)
	});
}

export const toPositiveArcs = (arcs: Arcs): Arcs => mapArcs(arcs, (weight) => Math.max(weight, 0));

/** The negative arcs, with weights above 0. */
export const toNegativeArcs = (arcs: Arcs): Arcs => mapArcs(arcs, (weight) => Math.max(-weight, 0));

/** Kept for each graph, because several measures begin with it and what they find out of it is kept with it. */
function mapWeightsOnce(toWeight: (weight: number) => number): (arcs: Arcs) => Arcs {
	const known = new WeakMap<Arcs, Arcs>();
	const map = (adjacency: Adjacency): Adjacency => ({ ...adjacency, weight: adjacency.weight.map(toWeight) });
	return (arcs) => {
		const kept = known.get(arcs) ?? { ...arcs, out: map(arcs.out), in: map(arcs.in) };
		known.set(arcs, kept);
		return kept;
	};
}

/** Every weight above 0. */
export const withoutSigns = mapWeightsOnce(Math.abs);

/** Every weight +1 or −1. */
export const withoutSizes = mapWeightsOnce(Math.sign);
