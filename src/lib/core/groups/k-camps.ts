/**
 * Camps, as many as fit best: the division into any number of groups with the fewest errors.
 *
 * The exact search of `core/signed/k-balance.ts` over the actors that have ties, so that the number of camps does not
 * depend on who stands apart. Of equally good numbers the smallest is shown. Refused where it would need too much memory.
 */
import { listInWords } from '../filters/list-in-words.ts';
import { cancelledNotice } from '../measures/cancelled-notice.ts';
import { signsInWords } from '../measures/signs-in-words.ts';
import { deriveCampFit } from '../signed/cohesiveness.ts';
import { computeKBalance, type KBalance, type KBalancePoint } from '../signed/k-balance.ts';
import { createBudget } from '../signed/search-budget.ts';
import { deriveSignedTies, type SignedTies } from '../signed/signed-ties.ts';
import { DEFAULT_STEPS, describeErrors, fitFigures, tellOptima } from './exact-figures.ts';
import type { GroupFigure, Grouping } from './grouping.ts';
import { K_CAMPS } from './grouping-info.ts';
import { NO_SIGNED_TIES, untiedNotice } from './notices.ts';
import { numberGroups } from './number-groups.ts';
import { deriveTiedPart } from './tied-part.ts';

/** More actors than this would need more memory than a page has. */
const MOST_ACTORS = 2000;
/** Numbers of camps that are tried; the second only where the first leaves a better one out. */
const MOST_CAMPS = [6, 20] as const;

export const kCamps: Grouping = {
	...K_CAMPS,
	card: {
		meaning:
			'The camps that explain most when there may be any number of them: friends inside, foes between. Politics often has three camps, none of them the friend of its enemy’s enemy.',
		formula: 'minimum over all divisions of (hostile inside + friendly between): k-balance over all k',
		counted:
			'All relations from one actor to another are added up with the sign of their type and their strength; the sign of the sum decides, its size only when weights are asked for. Types of sign 0 and relations of an actor with itself are left out.',
		caveat:
			'With many hostile and few friendly ties the best division has many small camps, for foes cost nothing apart. Several divisions are often equally good; of equally good numbers of camps the smallest is shown.',
		complexity: 'exponential at worst; milliseconds to seconds for up to 50 actors, an interval beyond',
		reference: 'Doreian & Mrvar 1996, https://doi.org/10.1016/0378-8733(95)00259-6'
	},
	compute(network, { seed, directed = !network.undirected, weighted = false, steps, shouldStop }) {
		const all = deriveSignedTies(network, { directed, weighted });
		if (all.value.length === 0) return NO_SIGNED_TIES;
		const { ties, actors, spread } = deriveTiedPart(all);
		if (actors.length > MOST_ACTORS)
			return {
				ok: false,
				reason: `It is computed for at most ${MOST_ACTORS} actors with ties; here are ${actors.length}. Filter first.`
			};
		const limits = { steps: steps ?? DEFAULT_STEPS };
		const budget = () => createBudget(shouldStop === undefined ? limits : { ...limits, shouldStop });
		const tolerance = 1e-9 * ties.value.reduce((sum, value) => sum + Math.abs(value), 1);
		let found: KBalance | undefined;
		for (const maxGroups of MOST_CAMPS) {
			if (found !== undefined && leastOf(found) <= found.best.errors + tolerance) break;
			found = computeKBalance(ties, { maxGroups, seed }, budget());
		}
		const best = found?.curve.find(({ errors }) => errors <= leastOf(found) + tolerance);
		if (found === undefined || best === undefined) return NO_SIGNED_TIES;
		const proven =
			best.proven &&
			found.best.proven &&
			best.errors <= found.best.errors + tolerance &&
			found.curve.every(({ k, proven: isProven }) => k > best.k || isProven);
		return {
			ok: true,
			...numberGroups(spread(best.groups)),
			floating: [],
			figures: toFigures(ties, found, best, tolerance),
			notices: [
				...tellOptima({ ...best, proven }, 'division'),
				...tellMore(found, best, tolerance),
				...untiedNotice(network.order - actors.length),
				...cancelledNotice(directed ? network.signed : network.undirectedSigned)
			],
			parameters: { signs: signsInWords(network), directed, weighted, seed, steps: limits.steps },
			proven
		};
	}
};

const leastOf = ({ curve }: KBalance): number => Math.min(...curve.map(({ errors }) => errors));

function toFigures(
	ties: SignedTies,
	{ best: overall, curve }: KBalance,
	best: KBalancePoint,
	tolerance: number
): readonly GroupFigure[] {
	const equal = equallyGood(curve, best, tolerance);
	// The curve may end before the numbers that are as good do.
	const last = curve.length;
	const isCut = equal.includes(last) && last < ties.order;
	return [
		{ label: 'Camps', value: best.k },
		{
			label: 'Errors (hostile inside, friendly between)',
			value: describeErrors(best.errors, Math.min(best.errors, overall.lower))
		},
		{
			label: 'Numbers of camps with as few errors',
			value: `${equal.join(', ')}${isCut ? ' (more not tried)' : ''}`
		},
		{ label: ties.weighted ? 'Weight of all ties' : 'Ties', value: sumSizes(ties) },
		...fitFigures(deriveCampFit(ties, best.groups)),
		...(best.proven
			? [{ label: 'Equally good divisions', value: best.allOptima ? best.optima : `at least ${best.optima}` }]
			: [])
	];
}

/** Numbers of camps that leave as few errors as the one shown, among those that were tried. */
const equallyGood = (curve: KBalance['curve'], best: KBalancePoint, tolerance: number): readonly number[] =>
	curve.filter(({ errors }) => errors <= best.errors + tolerance).map(({ k }) => k);

function tellMore(
	{ best: overall, curve }: KBalance,
	best: KBalancePoint,
	tolerance: number
): readonly string[] {
	const others = equallyGood(curve, best, tolerance).filter((k) => k !== best.k);
	const equal =
		others.length === 0
			? []
			: [
					`The number of camps is not settled: ${listInWords(others.map(String), 'or')} leave as few errors; the smallest number is shown.`
				];
	if (best.errors <= overall.errors + tolerance) return equal;
	return [
		...equal,
		`With more than ${MOST_CAMPS[1]} camps ${overall.errors} errors are possible; so many camps are not drawn.`
	];
}

const sumSizes = ({ value }: SignedTies): number => value.reduce((sum, own) => sum + Math.abs(own), 0);
