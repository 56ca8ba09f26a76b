/**
 * How the figures about paths are made: the texts of their card. Nothing goes in; what was counted here and now is said
 * by whoever shows the card.
 */
import type { MeasureCard } from '../measures/measure.ts';

export const PATH_CARD: MeasureCard = {
	meaning:
		'A way is a chain of relations from one actor to another on which no actor stands twice. Its sign is the product of the signs of its steps: two harmful steps make a helpful way, as in “the enemy of my enemy”.',
	formula:
		'sign = Π sign(s), strength = Π |s| / max |s|, confidence = Π p, with s = Σ sign × strength of the relations of a step',
	counted:
		'All relations that pass the filters from one actor to the next are one step; those that help and those that harm are added up with their strengths. Relations that are only potential or denied count like any other, and are marked: filter them out if they should not. Where help and harm cancel out, the step both helps and harms, and its way has no sign and no strength. The probability of a step is that of its best relation among those that carry its sign: one that happened or goes on before one that is only potential or denied, then the more certain one. The weakest step is one that is only potential or denied; failing that the least probable; then the one with the fewest different sources in support, then the fewest citations. The shortest ways come first, then the most confident, then in the order of the actors in the data; the best helpful and the best harmful way are the first of their sign in that order.',
	caveat:
		'A product of signs is a way of reading, not a cause. The steps are taken to be independent of each other, which sources that copy from each other are not. Long ways reach nearly everybody, with both signs; and a way that is missing may be missing from the sources only.',
	complexity:
		'O(n + m) for each step of length to prune the search; of the ways themselves there can be very many',
	reference:
		'Cartwright and Harary 1956, Structural balance: a generalization of Heider’s theory, Psychological Review 63, https://doi.org/10.1037/h0046049'
};
