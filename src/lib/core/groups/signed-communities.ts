/**
 * Communities by signed modularity: friends together and foes apart, more than chance would have it.
 *
 * Gómez, Jensen & Arenas 2009 (10.1103/PhysRevE.80.016114), maximised by local moving and merging (Blondel et al. 2008).
 * Seeded; the best of many seeds, and how far the others agree. On ties that are all friendly it is ordinary modularity.
 */
import { cancelledNotice } from '../measures/cancelled-notice.ts';
import { signsInWords } from '../measures/signs-in-words.ts';
import { deriveSignedTies } from '../signed/signed-ties.ts';
import { countRuns, describeRuns } from './describe-runs.ts';
import type { Grouping } from './grouping.ts';
import { SIGNED_COMMUNITIES } from './grouping-info.ts';
import { maximiseModularity } from './maximise-modularity.ts';
import { computeModularity } from './modularity.ts';
import { NO_SIGNED_TIES, untiedNotice } from './notices.ts';
import { listFloating, runOverSeeds } from './run-over-seeds.ts';
import { deriveTiedPart } from './tied-part.ts';

export const signedCommunities: Grouping = {
	...SIGNED_COMMUNITIES,
	card: {
		meaning:
			'Groups inside which there is more support and less pressure and conflict than if the same actors had spread their relations by chance. Actors with the same foes may share a group without supporting each other.',
		formula:
			'Q = Σ_ij [a_ij − (p_i·p_j/p − q_i·q_j/q)]·δ(c_i, c_j) / (p + q); p_i, q_i what an actor gives and receives in friendly and hostile ties',
		counted:
			'All relations from one actor to another are added up with the sign of their type and their strength; the sign of the sum decides, its size only when weights are asked for. Types of sign 0 and relations of an actor with itself are left out.',
		caveat:
			'A heuristic: no division is proven best, and very different ones may be nearly as good; look at how stable it is. Modularity overlooks groups that are small beside the network. On a handful of actors the exact camps say more.',
		complexity: 'O(n + m) a round, some rounds for each of up to 100 seeds; O(n²) up to 500 actors',
		reference: 'Gómez, Jensen & Arenas 2009, https://doi.org/10.1103/PhysRevE.80.016114'
	},
	compute(network, { seed, directed = !network.undirected, weighted = false, shouldStop }) {
		const all = deriveSignedTies(network, { directed, weighted });
		if (all.value.length === 0) return NO_SIGNED_TIES;
		const { ties, actors, spread } = deriveTiedPart(all);
		const runs = countRuns(ties.order, ties.value.length);
		const answer = runOverSeeds(
			{
				divide: (own) => spread(maximiseModularity(ties, own)),
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
			figures: [{ label: 'Signed modularity', value: answer.value }, ...told.figures],
			notices: [
				...told.notices,
				...untiedNotice(network.order - actors.length),
				...cancelledNotice(directed ? network.signed : network.undirectedSigned)
			],
			parameters: {
				signs: signsInWords(network),
				directed,
				weighted,
				seed,
				seeds: answer.stability.runs,
				resolution: 1
			},
			stability: answer.stability
		};
	}
};
