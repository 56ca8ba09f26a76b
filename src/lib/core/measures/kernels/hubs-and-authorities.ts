/**
 * Hubs and authorities of a whole graph: the dominant eigenvector of AᵀA, and A times it.
 *
 * In: a simple directed graph with at least one arc. Out: both, each summing to 1, and whether they are the only answer;
 * or `undefined` when the iteration did not settle. Kleinberg 1999 (10.1145/324133.324140). Where pieces are exactly
 * equally strong the answer is the one that Kleinberg's own iteration from equal hubs runs to.
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import { deriveIterationBudget } from './iteration-budget.ts';
import { deriveHubGroups, type HubGroup } from './hub-groups.ts';
import { computeLeadingEigenpair, type LeadingEigenpair } from './leading-eigenpair.ts';
import { times } from './times.ts';

export interface HubsAndAuthorities {
	readonly hubs: Float64Array;
	readonly authorities: Float64Array;
	/** False when the two largest eigenvalues agree to 1e-6. */
	readonly isUnique: boolean;
}

/** Eigenvalues of AᵀA that agree this closely, relatively, leave the answer open. */
const SAME_EIGENVALUE = 1e-6;
/** And so closely, they are the same number but for rounding. */
const ROUNDING = 1e-12;
/** Shares below this are rounding. */
const NOISE = 1e-15;
const WORK = 3e8;

export function computeHubsAndAuthorities(arcs: Arcs): HubsAndAuthorities | undefined {
	const strongest: { group: HubGroup; pair: LeadingEigenpair }[] = [];
	/** Shared by all groups, of which there may be many: places of the authorities in their group, by arc and by actor. */
	const places = new Uint32Array(arcs.size);
	const placeOf = new Uint32Array(arcs.order);
	let first = 0;
	let second = 0;
	for (const group of deriveHubGroups(arcs)) {
		if (group.bound < first * (1 - SAME_EIGENVALUE)) break;
		const pair = computeGroup(arcs, group, places, placeOf);
		if (!pair.converged) return undefined;
		strongest.push({ group, pair });
		second = Math.max(second, Math.min(first, pair.first), pair.second);
		first = Math.max(first, pair.first);
	}
	const authorities = new Float64Array(arcs.order);
	for (const { group, pair } of strongest) {
		if (pair.first < first * (1 - ROUNDING)) continue;
		for (const [place, actor] of group.authorities.entries())
			authorities[actor] = Math.abs(pair.vector[place] as number);
		const weight = group.hubs.reduce((sum, hub) => sum + sumFrom(arcs, hub, authorities), 0);
		for (const actor of group.authorities) authorities[actor] = weight * (authorities[actor] as number);
	}
	// One round of the plain iteration makes the two fit each other to the last digit.
	const hubs = toShares(times(arcs.out, authorities));
	return {
		hubs,
		authorities: toShares(times(arcs.in, hubs)),
		isUnique: first - second > SAME_EIGENVALUE * first
	};
}

/** What one hub's outgoing arcs add up to. */
function sumFrom({ out: { start, end, weight } }: Arcs, hub: number, values: Float64Array): number {
	let sum = 0;
	for (let arc = start[hub] as number; arc < (start[hub + 1] as number); arc++)
		sum += (weight[arc] as number) * (values[end[arc] as number] as number);
	return sum;
}

function computeGroup(
	arcs: Arcs,
	{ hubs, authorities }: HubGroup,
	places: Uint32Array,
	placeOf: Uint32Array
): LeadingEigenpair {
	const { start, end, weight } = arcs.out;
	for (const [place, actor] of authorities.entries()) placeOf[actor] = place;
	for (const hub of hubs) {
		for (let arc = start[hub] as number; arc < (start[hub + 1] as number); arc++)
			places[arc] = placeOf[end[arc] as number] as number;
	}
	const apply = (vector: Float64Array, image: Float64Array) => {
		image.fill(0);
		for (const hub of hubs) {
			const first = start[hub] as number;
			const stop = start[hub + 1] as number;
			let sum = 0;
			for (let arc = first; arc < stop; arc++)
				sum += (weight[arc] as number) * (vector[places[arc] as number] as number);
			for (let arc = first; arc < stop; arc++) {
				const place = places[arc] as number;
				image[place] = (image[place] as number) + (weight[arc] as number) * sum;
			}
		}
	};
	// Positive, so that it is not perpendicular to the answer, and uneven, so that no symmetry hides the second vector:
	// multiples of the golden ratio never fall into step with a graph.
	const begin = Float64Array.from(authorities, (_, place) => 1 + ((place * 0.618033988749895) % 1));
	return computeLeadingEigenpair(apply, begin, Math.min(5000, deriveIterationBudget(arcs, WORK)));
}

function toShares(values: Float64Array): Float64Array {
	const total = values.reduce((sum, value) => sum + value, 0);
	return values.map((value) => (value / total < NOISE ? 0 : value / total));
}
