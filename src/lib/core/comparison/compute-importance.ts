/**
 * Who matters most: each actor leaves in turn, and every figure moves.
 *
 * In: ties, a measure for the ranking of the others, how to read balance. Out: a row for each actor, sorted by how much
 * is cut apart without it (gain of fragmentation, Borgatti 2006, 10.1007/s10588-006-7084-x, KPP-Neg with the original
 * n − 1 others), and the leaders of each column; undefined when the caller stopped it. On large graphs only the actors
 * with most ties are tried, and it says so. A figure that is not known exactly is left out, with the reason.
 */
import { buildNetwork, type Network } from '../graph/network.ts';
import type { Ties } from '../graph/ties.ts';
import { findMeasure } from '../measures/index.ts';
import type { MeasureParameters } from '../measures/measure.ts';
import { createStepper, type Watch } from '../robustness/watch.ts';
import { alignActors } from './align-actors.ts';
import { compareRanks } from './compare-ranks.ts';
import { toReachWork, TOO_LARGE_FOR_REACH } from './compare-reach.ts';
import type { ImportanceColumn, ImportanceResult } from './importance.ts';
import { deriveImportanceLeaders, rankImportance, type UnrankedRow } from './rank-importance.ts';
import { exactly, isExact, toDifference, type Interval } from './interval.ts';
import { matchCamps } from './match-camps.ts';
import {
	DEFAULT_STEPS,
	measureBalance,
	toBalanceReading,
	toFrustrationInterval,
	toNormalizedInterval,
	type ComparisonBalance,
	type MeasuredBalance
} from './measure-balance.ts';
import { measureReach, toFragmentation, type ReachSums } from './measure-reach.ts';
import { withoutActor } from './without-actor.ts';

export interface ImportanceQuestion {
	readonly ties: Ties;
	readonly measureId: string;
	readonly balance?: ComparisonBalance;
	readonly parameters?: MeasureParameters;
	/** How many actors are tried at most; default 200. */
	readonly most?: number;
}

const MOST_TRIED = 200;
const FEWEST_TRIED = 10;
/** Candidates × actors × (actors + ties). */
const MOST_WORK = 6e9;
/** With more actors than this an exact search for each removal is out of reach. */
const MOST_FOR_BALANCE = 200;
/** Below this a search for one removal is cut off too soon to be of use. */
const LEAST_STEPS = 200_000;

type Known = { readonly figures: UnrankedRow['figures']; readonly because: UnrankedRow['because'] };

export function computeImportance(
	question: ImportanceQuestion,
	watch: Watch = {}
): ImportanceResult | undefined {
	const { ties, measureId, balance: asked = {}, parameters = {}, most = MOST_TRIED } = question;
	const network = buildNetwork(ties);
	const measure = findMeasure(measureId, ties.types);
	if (measure === undefined) return { ok: false, reason: `There is no measure named “${measureId}”.` };
	if (network.order < 2)
		return { ok: false, reason: 'With fewer than two actors nothing is left to change when one leaves.' };
	const affordable = Math.floor(MOST_WORK / toReachWork(network));
	if (affordable < Math.min(FEWEST_TRIED, network.order)) return { ok: false, reason: TOO_LARGE_FOR_REACH };
	const candidates = listCandidates(network, Math.min(most, affordable));
	const step = createStepper(watch, candidates.length);

	const goOn = (): boolean => watch.shouldStop?.() !== true;
	const reach = measureReach(network.unweightedArcs, goOn);
	if (reach === undefined) return undefined;
	const hasBalance = network.order <= MOST_FOR_BALANCE;
	const { steps = DEFAULT_STEPS, seed = 1 } = asked;
	const limits = {
		steps: Math.max(LEAST_STEPS, Math.floor(steps / (candidates.length + 1))),
		seed,
		...(watch.shouldStop === undefined ? {} : { shouldStop: watch.shouldStop })
	};
	const reading = toBalanceReading(asked, network);
	const balance = hasBalance ? measureBalance(network, reading, limits) : undefined;
	const scores = measure.compute(network, parameters);

	const rows: UnrankedRow[] = [];
	for (const actor of candidates) {
		if (!step()) return undefined;
		const rest = buildNetwork(withoutActor(ties, actor));
		const restReach = measureReach(rest.unweightedArcs, goOn);
		if (restReach === undefined) return undefined;
		const alignment = alignActors(network.actors, rest.actors);
		const ranks = compareRanks(alignment, measure, scores, measure.compute(rest, parameters));
		const ofBalance: Known =
			balance === undefined
				? { figures: {}, because: {} }
				: compareBalances(balance, measureBalance(rest, reading, limits), (now) =>
						matchCamps(alignment, balance, now)
					);
		rows.push({
			id: network.actors[actor] ?? '',
			figures: {
				...ofReach(reach, restReach, actor, network.order),
				...(ranks.tau === undefined ? {} : { tau: ranks.tau }),
				...ofBalance.figures
			},
			because: {
				...(ranks.tau === undefined
					? { tau: ranks.unscored.before ?? ranks.unscored.after ?? ranks.noTauBecause ?? '' }
					: {}),
				...ofBalance.because
			}
		});
	}
	// A search that was cut short by the caller is no answer.
	if (!goOn()) return undefined;
	const ranked = rankImportance(rows);
	return {
		ok: true,
		measureId,
		measureLabel: measure.label,
		rows: ranked,
		leaders: deriveImportanceLeaders(ranked),
		whole: {
			fragmentation: toFragmentation(reach.nearness, network.order) ?? 1,
			...(balance === undefined ? {} : toWhole(balance))
		},
		actors: network.order,
		notices: [
			...(candidates.length === network.order
				? []
				: [
						`Of ${network.order} actors the ${candidates.length} with most ties were tried; one with few ties can matter too, as a bridge.`
					]),
			...(hasBalance
				? []
				: [
						`Balance and camps without each actor are searched for among at most ${MOST_FOR_BALANCE} actors. Filter first.`
					])
		]
	};
}

/** The actors with most ties, in the order of the actors; of equals the first. */
function listCandidates({ order, arcs }: Network, most: number): readonly number[] {
	const degree = (actor: number): number =>
		(arcs.out.start[actor + 1] ?? 0) -
		(arcs.out.start[actor] ?? 0) +
		(arcs.in.start[actor + 1] ?? 0) -
		(arcs.in.start[actor] ?? 0);
	return Array.from({ length: order }, (_, actor) => actor)
		.sort((a, b) => degree(b) - degree(a) || a - b)
		.slice(0, most)
		.sort((a, b) => a - b);
}

function ofReach(whole: ReachSums, rest: ReachSums, actor: number, order: number) {
	const among = whole.pairs - (whole.reaches[actor] ?? 0) - (whole.reachedBy[actor] ?? 0);
	const before = toFragmentation(whole.nearness, order) ?? 0;
	const after = toFragmentation(rest.nearness, order) ?? 0;
	// Sums in another order differ by rounding.
	const gain = Math.abs(after - before) < 1e-12 ? 0 : after - before;
	return { fragmentation: gain, cutPairs: among - rest.pairs };
}

function compareBalances(
	before: MeasuredBalance,
	after: MeasuredBalance,
	match: (after: MeasuredBalance) => ReturnType<typeof matchCamps>
): Known {
	const figures: Partial<Record<ImportanceColumn, number>> = {};
	const because: Partial<Record<ImportanceColumn, string>> = {};
	const put = (
		column: ImportanceColumn,
		was: Interval | undefined,
		is: Interval | undefined,
		reason: string
	) => {
		if (was === undefined || is === undefined) {
			because[column] = reason;
			return;
		}
		const change = toDifference(was, is);
		if (isExact(change)) figures[column] = change.lower;
		else because[column] = `Not proven: between ${inBounds(change.lower)} and ${inBounds(change.upper)}.`;
	};
	const noTies = 'Without positive or negative ties there is no balance.';
	put('frustration', toFrustrationInterval(before.frustration), toFrustrationInterval(after.frustration), '');
	put(
		'normalized',
		toNormalizedInterval(before.frustration),
		toNormalizedInterval(after.frustration),
		noTies
	);
	const errors = ({ clusterErrors }: MeasuredBalance) => (clusterErrors.ok ? clusterErrors : undefined);
	put(
		'clusterErrors',
		errors(before),
		errors(after),
		before.clusterErrors.ok ? '' : before.clusterErrors.reason
	);
	const { agreement, noAgreementBecause } = match(after);
	if (agreement === undefined) because.camps = noAgreementBecause ?? '';
	else figures.camps = agreement;
	return { figures, because };
}

const inBounds = (value: number): string => String(Number(value.toFixed(3))).replace('-', '−');

function toWhole({ frustration, clusterErrors }: MeasuredBalance) {
	const normalized = toNormalizedInterval(frustration);
	const known = (name: string, figure: Interval | undefined): Readonly<Record<string, number>> =>
		figure !== undefined && isExact(figure) ? { [name]: figure.lower } : {};
	return {
		...known('frustration', frustration.proven ? exactly(frustration.value) : undefined),
		...known('normalized', normalized),
		...known('clusterErrors', clusterErrors.ok ? clusterErrors : undefined)
	};
}
