/**
 * Hinges: the ties whose turning, from friendly to hostile or back, lowers the frustration index most.
 *
 * In: ties of a network and how to read balance. Out: the ties that lower it, most first, with the relations behind each;
 * undefined when the caller stopped it. Turning a tie that is frustrated in an optimal split lowers the index by exactly
 * what the tie counts: that split then costs so much less, and no split can gain more. When each tie counts 1 no other
 * tie lowers it at all; by weight the others are tried one by one. Ties that lower it equally are told apart by the
 * unbalanced triads that they mend. Without a proven index there are no hinges, only the reason.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import { buildNetwork } from '../graph/network.ts';
import type { Ties } from '../graph/ties.ts';
import type { Unscored } from '../measures/measure.ts';
import { createStepper, type Watch } from '../robustness/watch.ts';
import { computeFrustration, type Frustration } from '../signed/frustration.ts';
import { deriveRelationsOfTies } from '../signed/relations-of-ties.ts';
import { createBudget } from '../signed/search-budget.ts';
import { deriveSignedTies, type SignedTies } from '../signed/signed-ties.ts';
import { DEFAULT_STEPS, toBalanceReading, type ComparisonBalance } from './measure-balance.ts';
import { prepareTriadChange } from './triad-change.ts';

export interface HingesQuestion {
	readonly ties: Ties;
	readonly balance?: ComparisonBalance;
}

export interface Hinge {
	readonly from: string;
	readonly to: string;
	/** 1 friendly, −1 hostile, as it is now. */
	readonly sign: number;
	readonly weight: number;
	/** By how much the index falls, above 0. */
	readonly lowers: number;
	/** Change of the number of unbalanced triads. */
	readonly triads: number;
	/** Indices into the relations of the ties: those that make the tie what it is. */
	readonly relations: readonly number[];
	/** Those of them that turn or undo the tie alone. */
	readonly alone: readonly number[];
}

export interface Hinges {
	readonly ok: true;
	readonly frustration: number;
	readonly hinges: readonly Hinge[];
	readonly notices: readonly string[];
}

/** Ties that are tried one by one at most. */
const MOST_TRIED = 200;
const ROUNDING = 1e-9;

export function computeHinges(question: HingesQuestion, watch: Watch = {}): Hinges | Unscored | undefined {
	const { ties: all, balance: asked = {} } = question;
	const network = buildNetwork(all);
	const reading = toBalanceReading(asked, network);
	const ties = deriveSignedTies(network, reading);
	const sums = deriveSignedTies(network, { ...reading, weighted: true });
	const { steps = DEFAULT_STEPS, seed = 1 } = asked;
	const solve = (turned: SignedTies, share: number): Frustration =>
		computeFrustration(
			turned,
			seed,
			createBudget({
				steps: share,
				...(watch.shouldStop === undefined ? {} : { shouldStop: watch.shouldStop })
			})
		);
	const frustration = solve(ties, steps);
	if (watch.shouldStop?.() === true) return undefined;
	if (!frustration.proven)
		return {
			ok: false,
			reason: `The frustration index is not proven, it lies between ${frustration.lower} and ${frustration.upper}: what would lower it cannot be told.`
		};

	const lowers = new Float64Array(ties.from.length);
	const open: number[] = [];
	for (let tie = 0; tie < lowers.length; tie++) {
		const standing = frustration.standing[tie];
		if (frustration.isFrustrated[tie] === true || standing === 'some' || standing === 'all')
			lowers[tie] = Math.abs(numberAt(ties.value, tie));
		else if (reading.weighted || standing !== 'none') open.push(tie);
	}
	// Where nothing is frustrated, nothing can be lowered.
	const tried =
		frustration.value <= ROUNDING
			? []
			: open
					.toSorted((a, b) => Math.abs(numberAt(ties.value, b)) - Math.abs(numberAt(ties.value, a)) || a - b)
					.slice(0, MOST_TRIED);
	const step = createStepper(watch, tried.length);
	let unproven = 0;
	for (const tie of tried) {
		if (!step()) return undefined;
		const value = ties.value.slice();
		value[tie] = -numberAt(value, tie);
		const turned = solve({ ...ties, value }, Math.floor(steps / tried.length));
		if (turned.proven) lowers[tie] = frustration.value - turned.value;
		else unproven++;
	}
	const triadsWith = prepareTriadChange(network, reading.directed);
	const relationsOf = deriveRelationsOfTies(all, reading.directed);
	const weightOf = (relation: number): number =>
		Math.abs(all.types[all.type[relation] ?? 0]?.sign ?? 0) * numberAt(all.weight, relation);
	const hinges = Array.from(lowers, (drop, tie): Hinge => {
		const [from, to, value] = [indexAt(ties.from, tie), indexAt(ties.to, tie), numberAt(ties.value, tie)];
		const sum = Math.abs(numberAt(sums.value, tie));
		const relations = drop > ROUNDING ? relationsOf.agreeing(from, to, value) : [];
		return {
			from: all.actors[from] ?? '',
			to: all.actors[to] ?? '',
			sign: Math.sign(value),
			weight: Math.abs(value),
			lowers: drop,
			triads: drop > ROUNDING ? triadsWith(from, to, numberAt(sums.value, tie)) : 0,
			relations,
			alone: relations.filter((relation) => 2 * weightOf(relation) >= sum * (1 - ROUNDING))
		};
	});
	watch.onProgress?.(1, 1);
	return {
		ok: true,
		frustration: frustration.value,
		hinges: hinges
			.filter((hinge) => hinge.lowers > ROUNDING)
			.sort((a, b) => (Math.abs(b.lowers - a.lowers) > ROUNDING ? b.lowers - a.lowers : a.triads - b.triads)),
		notices: describeLimits(open.length - tried.length, unproven, frustration.value)
	};
}

function describeLimits(untried: number, unproven: number, value: number): readonly string[] {
	if (value <= ROUNDING) return ['Nothing is frustrated, so no tie can lower the index.'];
	return [
		...(untried > 0
			? [`Only the ${MOST_TRIED} strongest of the other ties were tried, ${untried} were not.`]
			: []),
		...(unproven > 0
			? [`For ${unproven} ties the search ended before it was known whether they lower the index.`]
			: [])
	];
}
