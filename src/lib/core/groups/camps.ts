/**
 * The best two camps: the split that leaves the fewest ties unexplained, with what it settles and what it leaves open.
 *
 * The exact search of `core/signed/frustration.ts`: friends inside, foes between. Where it ends before a proof, the
 * result says so and gives the interval.
 */
import { cancelledNotice } from '../measures/cancelled-notice.ts';
import { signsInWords } from '../measures/signs-in-words.ts';
import { deriveCampFit } from '../signed/cohesiveness.ts';
import { computeFrustration, toNormalizedBalance, type Frustration } from '../signed/frustration.ts';
import { createBudget } from '../signed/search-budget.ts';
import { deriveSignedTies, type SignedTies } from '../signed/signed-ties.ts';
import { describeErrors, DEFAULT_STEPS, fitFigures, tellOptima } from './exact-figures.ts';
import type { GroupFigure, Grouping } from './grouping.ts';
import { CAMPS } from './grouping-info.ts';
import { NO_SIGNED_TIES, untiedNotice } from './notices.ts';
import { numberGroups } from './number-groups.ts';

export const camps: Grouping = {
	...CAMPS,
	card: {
		meaning:
			'The two camps that explain most: “the friend of my friend, the enemy of my enemy”. Ties that do not fit, friendly between the camps or hostile inside one, are as few as they can be.',
		formula: 'minimum over all splits of (hostile inside + friendly between): the frustration index',
		counted:
			'All relations from one actor to another are added up with the sign of their type and their strength; the sign of the sum decides, its size only when weights are asked for. Types of sign 0 and relations of an actor with itself are left out.',
		caveat:
			'There are always two camps or one, even where three stand against each other: compare with the camps as many as fit best. Several splits are often equally good; actors that change sides between them float. Depends on whether pressure counts as hostile.',
		complexity: 'exponential at worst; milliseconds to seconds for up to 100 actors, an interval beyond',
		reference: 'Aref, Mason & Wilson 2020, https://doi.org/10.1002/net.21907'
	},
	compute(network, { seed, directed = !network.undirected, weighted = false, steps, shouldStop }) {
		const ties = deriveSignedTies(network, { directed, weighted });
		if (ties.value.length === 0) return NO_SIGNED_TIES;
		const limits = { steps: steps ?? DEFAULT_STEPS };
		const budget = createBudget(shouldStop === undefined ? limits : { ...limits, shouldStop });
		const found = computeFrustration(ties, seed, budget);
		// Who floats is known only where all optimal splits are.
		const isSettled = found.proven && found.allOptima;
		const floating = isSettled ? ties.tied.filter((actor) => found.isFixed[actor] === false) : [];
		return {
			ok: true,
			...numberGroups(found.camp),
			floating,
			figures: toFigures(ties, found, isSettled ? floating.length : undefined),
			notices: [
				...tellOptima(found, 'split'),
				...tellSingle(found),
				...tellParts(found),
				...untiedNotice(network.order - ties.tied.length),
				...cancelledNotice(directed ? network.signed : network.undirectedSigned)
			],
			parameters: { signs: signsInWords(network), directed, weighted, seed, steps: limits.steps },
			proven: found.proven
		};
	}
};

function toFigures(
	ties: SignedTies,
	found: Frustration,
	floating: number | undefined
): readonly GroupFigure[] {
	const balance = toNormalizedBalance(found);
	return [
		{ label: 'Frustration index', value: describeErrors(found.value, found.lower) },
		{ label: ties.weighted ? 'Weight of all ties' : 'Ties', value: found.total },
		...(balance === undefined || !found.proven
			? []
			: [{ label: 'Balance, 1 − 2·index/ties', value: balance }]),
		...fitFigures(deriveCampFit(ties, found.camp)),
		...(found.proven
			? [{ label: 'Equally good splits', value: found.allOptima ? found.optima : `at least ${found.optima}` }]
			: []),
		{ label: 'Floating actors', value: floating ?? 'not known: not all best splits were found' }
	];
}

const tellSingle = ({ camp, proven }: Frustration): readonly string[] =>
	proven && !camp.includes(1) ? ['No tie asks for a second camp: everybody with a tie is in one.'] : [];

const tellParts = ({ parts }: Frustration): readonly string[] =>
	parts < 2
		? []
		: [
				`The ties fall into ${parts} parts. Which camp of one part goes with which of another is open, and each way counts as a split.`
			];
