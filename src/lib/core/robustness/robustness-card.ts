/** The card of the whole analysis: what its figures mean and when they mislead, in the shape of a measure's card. */
import type { MeasureCard } from '../measures/measure.ts';

export const ROBUSTNESS_CARD: MeasureCard = {
	meaning:
		'How much a ranking rests on single sources and relations. It is made anew without each source, without each relation, and in many worlds in which each relation is there only as often as its sources are likely to be right.',
	formula:
		'p = min(0.99, 1 − Π (1 − q)) over the independent sources that support a relation; q = worth of its confidence × worth of the source. In each world every relation is there with its p, independently. Band: the 5 % and 95 % quantiles. Standard error of a share: √(p(1 − p)/B). Agreement of two rankings: Kendall’s τ_b. With at most 12 uncertain relations all worlds are ranked, each with its probability: exact',
	counted:
		'The visible relations. A source counts once for a relation however often it is cited, and sources of one original publisher count as one. A relation falls away when no source that supports it is left; actors stay. Actors of equal score share a rank and the credit for a place.',
	caveat:
		'The probabilities are the analyst’s, not measured: try others. Relations are drawn independently, though an error of one source would touch all that it tells. Relations that nobody reported are not added, so the bands say how far the ranking could be shaken by what is in the data and not by what is missing. A denied relation is drawn like any other; filter it out if it should not count.',
	complexity: 'One ranking for each source, each relation and each different world',
	reference:
		'Borgatti, Carley & Krackhardt 2006, https://doi.org/10.1016/j.socnet.2005.05.001; Costenbader & Valente 2003, https://doi.org/10.1016/S0378-8733(03)00012-1; Snijders & Borgatti 1999, Connections 22(2):161; Kendall 1945, https://doi.org/10.1093/biomet/33.3.239'
};
