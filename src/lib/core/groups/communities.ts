/**
 * Communities by modularity: groups inside which more ties run than if the same actors had spread them by chance.
 *
 * The Louvain method of graphology, Blondel et al. 2008 (10.1088/1742-5468/2008/10/P10008), on the collapse without
 * direction and sign. Seeded; the best of many seeds, and how far the others agree.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { indexAt, numberAt } from '../graph/arcs.ts';
import { createSeededRandom } from '../layout/seeded-random.ts';
import { countRuns, describeRuns } from './describe-runs.ts';
import type { Grouping } from './grouping.ts';
import { COMMUNITIES } from './grouping-info.ts';
import { computeModularity, type ValuedTies } from './modularity.ts';

import { NO_TIES, untiedNotice } from './notices.ts';
import { listFloating, runOverSeeds } from './run-over-seeds.ts';
import { shuffle } from './shuffle.ts';
import { deriveTiedPart } from './tied-part.ts';
import { deriveUnsignedTies } from './unsigned-ties.ts';

export const communities: Grouping = {
	...COMMUNITIES,
	card: {
		meaning:
			'Groups of actors who have more to do with each other than with the rest. Friend and foe count alike: two enemies who fight each other all the time are in one community.',
		formula: 'Q = Σ_ij [w_ij − k_i·k_j/2m]·δ(c_i, c_j) / 2m, resolution 1',
		counted:
			'All relations between two actors, whatever their type and direction, count as one tie, of weight 1, or the sum of their strengths when weights are asked for. Relations of an actor with itself are left out.',
		caveat:
			'Says who deals with whom, not who stands together; for that see the camps and the signed communities. A heuristic: no division is proven best, and very different ones may be nearly as good; look at how stable it is. Modularity overlooks groups that are small beside the network.',
		complexity: 'O(n + m) a round, some rounds for each of up to 100 seeds',
		reference: 'Blondel et al. 2008, https://doi.org/10.1088/1742-5468/2008/10/P10008'
	},
	compute(network, { seed, weighted = false, shouldStop }) {
		const all = deriveUnsignedTies(network.ties, weighted);
		if (all.value.length === 0) return NO_TIES;
		const { ties, actors, spread } = deriveTiedPart(all);
		const runs = countRuns(ties.order, ties.value.length);
		const answer = runOverSeeds(
			{
				divide: (own) => spread(runLouvain(ties, own)),
				valueOf: (group) => computeModularity(all, group) ?? 0
			},
			{ seed, runs, shouldStop }
		);
		const floating = listFloating(answer.stability);
		const told = describeRuns(answer, floating);
		return {
			ok: true,
			group: answer.group,
			count: answer.count,
			floating,
			figures: [{ label: 'Modularity', value: answer.value }, ...told.figures],
			notices: [...told.notices, ...untiedNotice(network.order - actors.length)],
			parameters: { directed: false, weighted, seed, seeds: answer.stability.runs, resolution: 1 },
			stability: answer.stability
		};
	}
};

/** A community for each actor. The library asks its generator only where to begin, so the order of actors is drawn too. */
export function runLouvain(ties: ValuedTies, seed: number): Int32Array {
	const random = createSeededRandom(seed);
	const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
	// Indices as text, not ids: graphology's own indices are plain objects, in which `__proto__` is lost.
	for (const actor of shuffle(ties.order, random)) graph.addNode(String(actor));
	for (let tie = 0; tie < ties.value.length; tie++)
		graph.addEdge(String(indexAt(ties.from, tie)), String(indexAt(ties.to, tie)), {
			weight: numberAt(ties.value, tie)
		});
	const found = louvain(graph, { rng: random, resolution: 1, getEdgeWeight: 'weight' });
	return Int32Array.from({ length: ties.order }, (_, actor) => found[String(actor)] ?? -1);
}
