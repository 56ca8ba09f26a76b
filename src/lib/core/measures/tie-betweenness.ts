/**
 * Betweenness of relations: how many shortest ways between actors lead along the tie that a relation belongs to.
 *
 * In: a network. Out: a number for each relation, in the order of `network.ties`. Girvan & Newman 2002
 * (10.1073/pnas.122653799), by the algorithm of Brandes 2008 (10.1016/j.socnet.2007.11.001). It gives no score to an
 * actor and is therefore no `Measure`; it has a card like one.
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED, WEIGHT_IS_COST } from './card-phrases.ts';
import type { PathShares } from './kernels/path-shares.ts';
import { computeUnweightedBetweenness } from './kernels/unweighted-betweenness.ts';
import { computeWeightedBetweenness } from './kernels/weighted-betweenness.ts';
import type { MeasureCard, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

export interface TieBetweennessChoice {
	/** A tie of strength w is 1/w long; otherwise every tie is one step. */
	readonly weighted: boolean;
}

const LOOPS = 'A relation of an actor with itself lies on no shortest way between two actors.';

/**
 * Raw scores from 0: the sum over ordered pairs (unordered ones when all relations are undirected) of the share of
 * shortest paths along the relation's tie. Every relation of a tie has the score of the tie; a relation of an undirected
 * type stands for a tie each way and has the sum of both. `NaN` for relations of an actor with itself.
 */
export function computeTieBetweenness(network: Network, { weighted }: TieBetweennessChoice): MeasureResult {
	const { ties, arcs } = network;
	const kernel = weighted ? computeWeightedBetweenness : computeUnweightedBetweenness;
	const shares: PathShares = kernel(arcs);
	if (shares.arcs.some((value) => !Number.isFinite(value))) {
		return { ok: false, reason: 'There are more shortest paths than can be counted.' };
	}
	const isMutual = ties.types.map(({ directed }) => !directed);
	const values = new Float64Array(ties.from.length).map((_, relation) => {
		const from = indexAt(ties.from, relation);
		const to = indexAt(ties.to, relation);
		if (from === to) return NaN;
		const along = numberAt(shares.arcs, findArc(arcs, from, to));
		if (isMutual[ties.type[relation] ?? 0] !== true) return along;
		const bothWays = along + numberAt(shares.arcs, findArc(arcs, to, from));
		return network.undirected ? bothWays / 2 : bothWays;
	});
	return toScores(network, values, {
		parameters: {
			pairs: network.undirected ? 'unordered' : 'ordered',
			...(weighted ? { length: '1/strength' } : {})
		},
		...(network.loops === 0 ? {} : { undefinedBecause: LOOPS })
	});
}

/** By the number of pairs of actors: n(n − 1), half as many when unordered. */
export function normalizeTieBetweenness(values: Float64Array, network: Network): Float64Array {
	const pairs = (network.order * (network.order - 1)) / (network.undirected ? 2 : 1);
	return values.map((value) => (pairs > 0 ? value / pairs : value));
}

/** The place in `out` of the arc from one actor to another; the far ends of an actor's arcs are in ascending order. */
function findArc({ out: { start, end } }: Arcs, from: number, to: number): number {
	let low = indexAt(start, from);
	let high = indexAt(start, from + 1) - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (indexAt(end, middle) < to) low = middle + 1;
		else high = middle;
	}
	return low;
}

export const tieBetweennessLabel = 'Betweenness of relations';
export const weightedTieBetweennessLabel = 'Weighted betweenness of relations';

const PAIRS =
	'Paths follow the direction of the relations, from every actor to every other; the ends of a path count. Ordered pairs; unordered ones when all relations are undirected. A relation of an undirected type has the sum of both ways.';

export const tieBetweennessCard: MeasureCard = {
	meaning:
		'Which relations others depend on: how many of the shortest ways from one actor to another lead along this tie. High scorers are bridges; without them, actors would be farther apart or cut off.',
	formula: 'b(e) = Σ over s ≠ t of σ_st(e) / σ_st, σ_st the number of shortest paths from s to t',
	counted: `${PAIRS} ${PARALLEL_ARE_ONE} Each of them is given the score of the tie, so the score says nothing of one relation among several.`,
	caveat: `Assumes that influence takes shortest ways only, which is rarely known. On small graphs one relation more or less can change the order. ${SIGNS_ARE_IGNORED}`,
	complexity: 'O(n·m)',
	reference:
		'Girvan & Newman 2002, https://doi.org/10.1073/pnas.122653799; Brandes 2008, https://doi.org/10.1016/j.socnet.2007.11.001'
};

export const weightedTieBetweennessCard: MeasureCard = {
	...tieBetweennessCard,
	meaning:
		'Which relations others depend on when strong ties are taken as short: how many of the easiest ways from one actor to another lead along this tie.',
	formula: `${tieBetweennessCard.formula}, the length of a tie being 1/w`,
	counted: `${PAIRS} ${WEIGHT_IS_COST} ${PARALLEL_ADD_UP} Each of them is given the score of the tie.`,
	complexity: 'O(n·m·log n)'
};
