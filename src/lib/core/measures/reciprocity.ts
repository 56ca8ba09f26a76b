/**
 * Reciprocity: the share of an actor's ties that are returned.
 *
 * Wasserman & Faust 1994, ch. 13 (10.1017/CBO9780511815478); for single actors as networkx's `reciprocity(G, nodes)`.
 * By relation type: `typed-reciprocity.ts`.
 */
import { indexAt } from '../graph/arcs.ts';
import { PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

export const reciprocity: Measure = {
	id: 'reciprocity',
	label: 'Reciprocity',
	family: 'cohesion',
	direction: 'both',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'How far an actor’s dealings go both ways: the share of the ties that it sends or receives that are answered by a tie in the other direction.',
		formula: 'r(i) = 2·|in ∩ out| / (|in| + |out|), in and out the actors that act on i and on which i acts',
		counted: `A tie is returned by a tie of any type: support may be answered with conflict. The table of reciprocity by type tells them apart. ${PARALLEL_ARE_ONE}`,
		caveat: `Undefined without ties, and for graphs in which all relations are undirected. On few ties it jumps: with one tie it is 0 or 1. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(n + m)',
		reference:
			'Wasserman & Faust 1994, Social Network Analysis, ch. 13, https://doi.org/10.1017/CBO9780511815478'
	},
	compute(network) {
		if (network.undirected) {
			return {
				ok: false,
				reason: 'All relations are undirected, so every tie goes both ways by definition.'
			};
		}
		const { out, in: incoming } = network.arcs;
		const contacts = network.unweightedMutualArcs.out;
		const length = (start: Uint32Array, actor: number) => indexAt(start, actor + 1) - indexAt(start, actor);
		const values = Float64Array.from(network.actors, (_, actor) => {
			const ties = length(out.start, actor) + length(incoming.start, actor);
			// Who is in both lists is one contact with two ties.
			return (2 * (ties - length(contacts.start, actor))) / ties;
		});
		return toScores(
			network,
			values,
			values.some(Number.isNaN) ? { undefinedBecause: 'Without ties there is nothing to return.' } : {}
		);
	}
};
