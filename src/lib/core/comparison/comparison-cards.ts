/** The cards of “what if”, “who matters most” and the hinges: what the figures mean, what counted, when they mislead. */
import type { MeasureCard } from '../measures/measure.ts';

export const COMPARISON_CARD: MeasureCard = {
	meaning:
		'What would be different if the suppositions were true: every figure is computed twice, without and with them, and set side by side. It is hypothetical: no source says that anybody would act otherwise.',
	formula:
		'ΔM = M(after) − M(before); τ_b = (C − D)/√((P − T₁)(P − T₂)); fragmentation = 1 − Σ over i ≠ j of (1/d_ij) / (n(n − 1))',
	counted:
		'What passes the filters, folded alike on both sides. Gains, losses and τ_b look only at the actors scored on both sides, ranked among themselves, because an actor who leaves lifts everyone below. Distances follow the direction of the relations, each tie one step, over ordered pairs; n is the number of actors on either side, so who left counts as cut off. When either side has a directed relation, the scores of both are read with direction. Camps are compared within the parts that ties hold together before and after, turned so that as few actors as possible have moved.',
	caveat:
		'Nobody answers in this model: in life an actor’s leaving changes what others do. Where several splits are equally good, a change of camp can be arbitrary; it is certain only where all best splits agree. On small graphs a single relation moves much.',
	complexity: 'O(n·m) for reach, twice each measure, and two exact searches for balance, bounded by steps',
	reference:
		'Borgatti 2006, https://doi.org/10.1007/s10588-006-7084-x; Kendall 1945, https://doi.org/10.1093/biomet/33.3.239; Hubert & Arabie 1985, https://doi.org/10.1007/BF01908075'
};

export const IMPORTANCE_CARD: MeasureCard = {
	meaning:
		'Who matters most: each actor leaves in turn, and every figure of the others is computed anew. The list is ordered by how much is cut apart without the actor, then by the pairs of others that lose all ways.',
	formula:
		'fragmentation gained by v = F(G without v) − F(G), F = 1 − Σ over i ≠ j of (1/d_ij) / (n(n − 1)) with the n of the whole (KPP-Neg)',
	counted:
		'What passes the filters. Distances follow the direction of the relations, each tie one step. Balance is read as on the page: with or without direction, by weight or not. Of many actors only those with most ties are tried.',
	caveat:
		'Being able to cut apart is one kind of mattering; the other columns have leaders of their own, and no column is weighed against another. Single removals miss pairs of actors who can replace each other: without either nothing changes, without both much. An actor can matter because the coder wrote much about it.',
	complexity: 'O(n·n·m) for reach and a search for each actor, bounded',
	reference: 'Borgatti 2006, https://doi.org/10.1007/s10588-006-7084-x'
};

export const HINGES_CARD: MeasureCard = {
	meaning:
		'Hinges: the ties whose turning, from friendly to hostile or back, would bring the whole nearest to balance.',
	formula: 'drop(e) = L(G) − L(G with the sign of e turned), 0 ≤ drop(e) ≤ what e counts',
	counted:
		'A tie is all relations of two actors, in one direction or both as balance is read, added up with their signs. Turning a tie that is frustrated in a best split lowers the index by exactly what the tie counts; when each tie counts 1, no other tie lowers it. Equal ones are ordered by the unbalanced triads that they mend.',
	caveat:
		'Balance is not peace: two hostile camps are perfectly balanced. Where several relations stand behind a tie, one alone may not turn it; those that would are marked. Without a proven index there are no hinges.',
	complexity: 'one exact search; by weight one more for each of at most 200 ties',
	reference:
		'Harary 1959, https://doi.org/10.1002/bs.3830040405; Aref, Mason & Wilson 2020, https://doi.org/10.1002/net.21907'
};
