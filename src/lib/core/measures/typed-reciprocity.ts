/**
 * Reciprocity by relation type: how often support is answered with support, and what pressure is answered with.
 *
 * In: ties. Out: for each type the share of its ties a → b with a tie b → a of the same type, and a table of which types
 * answer which, as counts of ordered pairs of actors. Several relations of one type from one actor to another count as
 * one tie; loops are left out; an undirected type goes both ways. A pair with several types stands in several cells.
 * Wasserman & Faust 1994, ch. 13 (10.1017/CBO9780511815478). O(m·t), t the number of types.
 */
import { indexAt } from '../graph/arcs.ts';
import { collapseTies } from '../graph/collapse.ts';
import type { RelationTypeId } from '../model/ids.ts';
import type { Ties } from '../graph/ties.ts';
import type { MeasureCard } from './measure.ts';

export interface ReciprocityOfType {
	readonly type: RelationTypeId;
	/** Ordered pairs a → b with a relation of this type. */
	readonly ties: number;
	/** Those of them with a relation of the same type b → a. */
	readonly returned: number;
	/** Those of them with no relation of any type b → a. */
	readonly unanswered: number;
	/** returned / ties, 0 to 1; absent where it means nothing, and then `reason` says why. */
	readonly share?: number;
	readonly reason?: string;
}

export interface TypedReciprocity {
	/** In the order of the dataset's types. */
	readonly types: readonly ReciprocityOfType[];
	/** By type of a → b (row) and of b → a (column), in the order of `types`: ordered pairs with both. Symmetric. */
	readonly answers: readonly (readonly number[])[];
}

export const TYPED_RECIPROCITY_CARD: MeasureCard = {
	meaning:
		'How often each type of relation is answered in kind, and with what it is answered otherwise: support with support, pressure with conflict.',
	formula:
		'r(t) = pairs (a, b) with a t-tie a → b and a t-tie b → a, over pairs with a t-tie a → b; cell (t, u): pairs with a t-tie a → b and a u-tie b → a',
	counted:
		'Ordered pairs of actors. Several relations of one type from one actor to another count as one; relations of an actor with itself are left out. A pair with relations of several types stands in several cells, so rows need not add up to the number of ties.',
	caveat:
		'An answer is a relation in the other direction, not a reaction: nothing is said about which came first. On few ties a share is not a finding. For undirected types it is 1 by definition and is not given.',
	complexity: 'O(m·t), t the number of types',
	reference:
		'Wasserman & Faust 1994, Social Network Analysis, ch. 13, https://doi.org/10.1017/CBO9780511815478'
};

export function computeTypedReciprocity(ties: Ties): TypedReciprocity {
	const order = ties.actors.length;
	const pairsOf = ties.types.map((_, type) => listPairs(ties, type));
	const every = new Set(pairsOf.flatMap((pairs) => [...pairs]));
	const back = (pair: number) => (pair % order) * order + Math.floor(pair / order);
	const countBack = (pairs: ReadonlySet<number>, answers: ReadonlySet<number>) =>
		[...pairs].reduce((count, pair) => count + (answers.has(back(pair)) ? 1 : 0), 0);
	return {
		types: ties.types.map(({ id, directed }, type): ReciprocityOfType => {
			const pairs = pairsOf[type] ?? new Set();
			const returned = countBack(pairs, pairs);
			const counts = {
				type: id,
				ties: pairs.size,
				returned,
				unanswered: pairs.size - countBack(pairs, every)
			};
			if (!directed)
				return { ...counts, reason: 'The type is undirected: each tie goes both ways by definition.' };
			if (pairs.size === 0) return { ...counts, reason: 'There are no ties of this type.' };
			return { ...counts, share: returned / pairs.size };
		}),
		answers: pairsOf.map((pairs) => pairsOf.map((others) => countBack(pairs, others)))
	};
}

/** The ordered pairs with a relation of the type, packed as `from * order + to`. */
function listPairs(ties: Ties, type: number): ReadonlySet<number> {
	const { from, to } = collapseTies(ties, (other) => other === type);
	return new Set(Array.from(from, (sender, arc) => sender * ties.actors.length + indexAt(to, arc)));
}
