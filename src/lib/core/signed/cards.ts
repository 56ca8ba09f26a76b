/**
 * The cards of structural balance: for each result its meaning, formula, convention, caveat, cost and reference. Texts
 * only; what counted in a given view is said by `describe-balance-counted`.
 */
import { SIGNS_DECIDE } from '../measures/card-phrases.ts';
import type { MeasureCard } from '../measures/measure.ts';

const TIES =
	'Relations between two actors are added up with the sign of their type and their strength; the sum is the tie. Its sign counts, its size only where ties count by strength. Sums of 0 leave no tie; types of sign 0 and relations of an actor with itself take no part.';
const BOTH_WAYS = 'Direction is left aside here: all relations between two actors, either way, make one tie.';
const NOT_A_CAUSE =
	'It describes how the coded relations fit together. It does not say that actors seek balance, nor who will change sides.';

export const BALANCE_CARDS = {
	frustration: {
		meaning:
			'The least number of ties that no split into two camps can explain: hostile ties within a camp and friendly ties between camps. 0 means that friends of friends are friends and foes of foes are friends throughout.',
		formula:
			'L = min over splits into at most 2 camps of Σ |a_ij| over negative ties inside and positive ties between; normalized 1 − 2L/m, m = Σ |a_ij|; cohesiveness = positive share inside, divisiveness = negative share between',
		counted: `${TIES} With direction, a → b and b → a are two ties and both may be frustrated. Actors without ties are in no camp.`,
		caveat: `${SIGNS_DECIDE} Several splits may be equally good: an actor that floats has no camp that the data support. Friendly ties between camps may be mediation, not error. ${NOT_A_CAUSE}`,
		complexity:
			'exponential at worst; exact by branch and bound over biconnected blocks, with an interval when the search must end',
		reference:
			'Harary 1959, Behavioral Science 4:316, https://doi.org/10.1002/bs.3830040405; Aref, Mason & Wilson 2018, https://doi.org/10.1007/978-3-319-94830-0_3, and 2020, https://doi.org/10.1002/net.21907; Aref, Dinh, Rezapour & Diesner 2020, https://doi.org/10.1038/s41598-020-71838-6'
	},
	triads: {
		meaning:
			'Of all three actors who are tied to each other, how many are of one mind: all friends (+++), or two friends with a common foe (+−−). Weak balance also accepts three mutual foes (−−−), as in a world of more than two camps.',
		formula:
			'balanced share = (N₊₊₊ + N₊₋₋) / N; weakly balanced share = (N₊₊₊ + N₊₋₋ + N₋₋₋) / N, N all triangles; undefined when N = 0',
		counted: `${TIES} ${BOTH_WAYS}`,
		caveat: `${SIGNS_DECIDE} With few triangles a share moves far by one tie. Triangles say nothing of longer circles; the frustration index does.`,
		complexity: 'O(m^1.5)',
		reference:
			'Cartwright & Harary 1956, https://doi.org/10.1037/h0046049; Davis 1967, https://doi.org/10.1177/001872676702000206'
	},
	directedTriads: {
		meaning:
			'When a acts on b and b on c, and a also acts on c: does the direct tie agree with the way round? A triad is balanced only if all such orders in it agree.',
		formula:
			'share of triads 030T, 120D, 120U and 300 of which every transitive semicycle has a positive product of signs; undefined without such triads',
		counted: `${TIES} Each direction is a tie of its own. Triads of other types have no order and are not counted.`,
		caveat: `${SIGNS_DECIDE} Few triads qualify in a small graph, and a triad of mutual ties (300) holds six orders, so it is seldom balanced.`,
		complexity: 'O(m^1.5)',
		reference: 'Aref, Dinh, Rezapour & Diesner 2020, https://doi.org/10.1038/s41598-020-71838-6'
	},
	kBalance: {
		meaning:
			'How many errors remain when there may be more than two camps: hostile ties within a camp plus friendly ties between camps, for exactly 1, 2, 3 … camps. The number of camps with the fewest errors describes the data best.',
		formula:
			'E(k) = min over partitions into exactly k non-empty groups of Σ |a_ij| over negative ties inside and positive ties between; Pajek’s P(C) with α = ½ is E/2; best over all k: correlation clustering',
		counted: `${TIES} Actors without ties count as actors: they may be a camp of their own, so they raise the number of equally good partitions.`,
		caveat: `${SIGNS_DECIDE} A flat curve, or many equally good partitions, means that the data do not settle the number of camps; the groups shown are then one of many. ${NOT_A_CAUSE}`,
		complexity: 'exponential at worst; exact for small graphs, else an interval',
		reference:
			'Davis 1967, https://doi.org/10.1177/001872676702000206; Doreian & Mrvar 1996, https://doi.org/10.1016/0378-8733(95)00259-6; Bansal, Blum & Chawla 2004, https://doi.org/10.1023/B:MACH.0000033116.57574.95'
	},
	relaxed: {
		meaning:
			'Groups that behave alike, without asking that friends stand together: every block of ties, within a group or from one group to another, only has to be of one sign. So a mediator whom all like, or a group at odds with itself, is no error.',
		formula:
			'R(k) = min over partitions into k groups of Σ over blocks of min(positive sum, negative sum), from each group to each group, itself included',
		counted: `${TIES}`,
		caveat:
			'It never rises with the number of groups and ends at 0 when each actor is a group, so it has no best number: read where the curve stops falling steeply. Compare it with the stricter curve at the same k.',
		complexity: 'exponential at worst; exact for small graphs, else an interval',
		reference:
			'Doreian & Mrvar 2009, https://doi.org/10.1016/j.socnet.2008.08.001; Brusco, Doreian, Mrvar & Steinley 2011, https://doi.org/10.1177/0049124110384947'
	},
	walkBalance: {
		meaning:
			'Which part of all closed walks, from an actor along ties back to itself, is positive on balance; short walks weigh most. 1 means balance. An actor’s own value says how consistent its surroundings are.',
		formula: 'K = tr e^A / tr e^|A|; K_i = (e^A)_ii / (e^|A|)_ii; A the symmetric signed adjacency',
		counted: `${TIES} ${BOTH_WAYS} An actor without ties has K_i = 1 and adds 1 to both traces; the value among tied actors leaves such actors aside.`,
		caveat: `${SIGNS_DECIDE} It falls with density: values of graphs of different size or density do not compare. It walks over the same tie again and again, which may mean little in politics.`,
		complexity: 'O(n³)',
		reference:
			'Estrada & Benzi 2014, https://doi.org/10.1103/PhysRevE.90.042802; Estrada 2019, https://doi.org/10.1016/j.dam.2019.04.019'
	},
	algebraicConflict: {
		meaning:
			'A thermometer of imbalance for each connected part: 0 if and only if the part is balanced, higher the further it is from balance.',
		formula:
			'λ = least eigenvalue of D̄ − A, D̄ = diag Σ|a_ij|, for each component; n·λ/4 is a lower bound of the frustration index without direction',
		counted: `${TIES} ${BOTH_WAYS} Actors without ties take no part, because each would give 0. Of several components the least value stands for the whole.`,
		caveat: `${SIGNS_DECIDE} A weakly tied fringe keeps it low even if the core is torn. Its size depends on how many ties there are; compare it only between like graphs.`,
		complexity: 'O(n³)',
		reference:
			'Kunegis et al. 2010, https://doi.org/10.1137/1.9781611972801.49; Hou 2005, Acta Mathematica Sinica 21:955; Aref & Wilson 2018, https://doi.org/10.1093/comnet/cnx044'
	},
	ambivalence: {
		meaning:
			'Where friendly and hostile relations stand between the same two actors. The tie is their sum, so one side is outvoted; here is where that happened, and how close the vote was.',
		formula:
			'ambivalence = 1 − |Σ sign·w| / Σ |sign|·w; 0 = of one mind, 1 = fully mixed; a sum of 0 leaves no tie (cancelled)',
		counted:
			'All relations from one actor to the other, or either way where direction is left aside, each with its strength. Types of sign 0 take no part.',
		caveat:
			'Mixed relations may belong to different years or matters; the sum knows neither. Filter by period or status to see whether they meet.',
		complexity: 'O(m)',
		reference:
			'A convention of this program, stated so that no sum hides a contradiction; on mixed ties see Everett & Borgatti 2014, https://doi.org/10.1016/j.socnet.2014.03.005'
	}
} as const satisfies Readonly<Record<string, MeasureCard>>;
