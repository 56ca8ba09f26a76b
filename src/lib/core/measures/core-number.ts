/**
 * Core number: the deepest core an actor belongs to when the least connected are peeled away step by step.
 *
 * Seidman 1983 (10.1016/0378-8733(83)90028-X), algorithm of Batagelj & Zaveršnik 2003 (arXiv cs/0310049). O(n + m).
 */
import { indexAt, type Adjacency } from '../graph/arcs.ts';
import { PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

/** Peels by the number of arcs in all the given directions together. */
function computeCoreNumbers(order: number, directions: readonly Adjacency[]): Float64Array {
	const left = Uint32Array.from({ length: order }, (_, actor) =>
		directions.reduce((sum, { start }) => sum + indexAt(start, actor + 1) - indexAt(start, actor), 0)
	);
	const most = left.reduce((a, b) => Math.max(a, b), 0);
	/** Actors by arcs left; an actor stands again in a lower bucket each time it loses one, and is taken once. */
	const buckets: number[][] = Array.from({ length: most + 1 }, () => []);
	for (let actor = 0; actor < order; actor++) buckets[indexAt(left, actor)]?.push(actor);
	const numbers = new Float64Array(order);
	const isPeeled = new Uint8Array(order);
	let level = 0;
	while (level <= most) {
		const actor = buckets[level]?.pop();
		if (actor === undefined) {
			level++;
			continue;
		}
		if (isPeeled[actor] === 1) continue;
		isPeeled[actor] = 1;
		numbers[actor] = level;
		for (const { start, end } of directions) {
			for (let arc = indexAt(start, actor); arc < indexAt(start, actor + 1); arc++) {
				const neighbour = indexAt(end, arc);
				if (isPeeled[neighbour] === 1 || indexAt(left, neighbour) <= level) continue;
				const fewer = indexAt(left, neighbour) - 1;
				left[neighbour] = fewer;
				buckets[fewer]?.push(neighbour);
			}
		}
	}
	return numbers;
}

export const coreNumber: Measure = {
	id: 'core',
	label: 'Core number',
	family: 'cohesion',
	direction: 'both',
	weight: 'none',
	unit: 'whole',
	card: {
		meaning:
			'How deep in the dense part of the graph an actor sits: k means that it belongs to a group in which everyone has at least k ties within the group, and to no denser one.',
		formula: 'core(i) = the largest k for which i is in a subgraph where every actor has degree k or more',
		counted: `Both directions, as in degree: a tie each way between two actors counts twice; when all relations are undirected, neighbours are counted. ${PARALLEL_ARE_ONE}`,
		caveat: `Says where the graph is dense, not who leads: many actors share a value. A dense group may be an alliance or a war. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(n + m)',
		reference:
			'Seidman 1983, https://doi.org/10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik 2003, https://arxiv.org/abs/cs/0310049'
	},
	compute(network) {
		const { out, in: incoming } = network.arcs;
		return toScores(network, computeCoreNumbers(network.order, network.undirected ? [out] : [out, incoming]));
	}
};
