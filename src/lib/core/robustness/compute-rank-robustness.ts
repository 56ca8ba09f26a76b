/**
 * How much a ranking rests on: what happens to it without a source, without a relation, and over the worlds that are
 * possible when each relation is only as likely as its sources make it.
 *
 * In: ties, what they rest on, how likely each is, a measure, a seed. Out: plain values in the order of the actors, fit
 * to be posted from a worker. The same question has the same answer everywhere. Nothing that has no rank is given one.
 *
 * Borgatti, Carley & Krackhardt 2006 (10.1016/j.socnet.2005.05.001); Costenbader & Valente 2003
 * (10.1016/S0378-8733(03)00012-1).
 */
import { numberAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';
import { affordRankings } from './afford-rankings.ts';
import { findMeasure } from '../measures/index.ts';
import type { MeasureParameters } from '../measures/measure.ts';
import { chooseRelations, chooseSources, type SourceGroup } from './choose-left-out.ts';
import { computeLeaveOneOut, type ActorLeftOut, type LeftOutResult } from './leave-one-out.ts';
import { prepareRanking, type Ranking, type Unranked } from './prepare-ranking.ts';
import { computeRankWorlds, type WorldsResult } from './rank-worlds.ts';
import { describeRobustnessNotices } from './robustness-notices.ts';
import { createStepper, type Watch } from './watch.ts';
import { deriveWorlds } from './worlds.ts';
import type { Evidence } from './evidence.ts';

export interface RobustnessQuestion {
	readonly ties: Ties;
	/** Of the same relations as `ties`, in the same order. */
	readonly evidence: Evidence;
	/** By relation, 0 to 1. */
	readonly probabilities: Float64Array;
	/** Id of a measure, also `in-degree:TYPE`. */
	readonly measure: string;
	readonly parameters?: MeasureParameters;
	/** Number of draws; 1000 when absent. Not used when all worlds are listed. */
	readonly draws?: number;
	/** Seed of the draws; 1 when absent. */
	readonly seed?: number;
}

/** Indices in `without` and `first` point into `left`. */
export interface SourcesLeftOut {
	readonly left: readonly SourceGroup[];
	/** In the order of `left`. */
	readonly results: readonly LeftOutResult[];
	/** In the order of the actors. */
	readonly actors: readonly ActorLeftOut[];
}

/** Indices in `without` and `first` point into `left`. */
export interface RelationsLeftOut {
	/** Indices of the relations that were left out, one at a time. */
	readonly left: readonly number[];
	/** Those of `left` without which there is no ranking, and why. */
	readonly unranked: readonly { readonly without: number; readonly reason: string }[];
	/** In the order of the actors. */
	readonly actors: readonly ActorLeftOut[];
}

export interface RankRobustness {
	readonly ok: true;
	/** The full ranking, in which every relation counts. */
	readonly base: Ranking;
	readonly sources: SourcesLeftOut;
	readonly relations: RelationsLeftOut;
	readonly worlds: WorldsResult;
	/** By actor: true when the draws do not tell it from the actor ahead, because their bands of ranks overlap. */
	readonly tiedWithAhead: readonly boolean[];
	readonly draws: number;
	readonly seed: number;
	/** What the reader must know beside the figures. */
	readonly notices: readonly string[];
}

export type RobustnessResult = RankRobustness | (Unranked & { readonly stopped?: true });

export const DEFAULT_DRAWS = 1000;
export const DEFAULT_SEED = 1;
const TOO_LARGE =
	'The network is too large to rank it again and again by this measure. Filter first, or take a measure that is quicker, such as degree.';
const STOPPED = { ok: false, stopped: true, reason: 'It was stopped before it was done.' } as const;

/**
 * One ranking for each source, each relation and each different world. Refused with a reason when the measure is unknown
 * or means nothing on the full network, when the network is too large, or when `shouldStop` said so. On a large network
 * fewer draws are made and fewer relations left out, which the notices say. Throws a `RangeError` when evidence,
 * probabilities and ties are not of the same relations or `draws` is not a whole number above 0.
 */
export function computeRankRobustness(question: RobustnessQuestion, watch: Watch = {}): RobustnessResult {
	const { ties, evidence, probabilities, draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = question;
	checkQuestion(question, draws);
	const measure = findMeasure(question.measure, ties.types);
	if (measure === undefined) return { ok: false, reason: `There is no measure named “${question.measure}”.` };
	const { base, rankWith } = prepareRanking(ties, measure, question.parameters ?? {});
	if (!base.ok) return base;

	const affordable = affordRankings(measure, ties.actors.length, ties.from.length, draws);
	if (affordable === undefined) return { ok: false, reason: TOO_LARGE };
	const sources = chooseSources(evidence, affordable.sources);
	const relations = chooseRelations(ties, base.ranks, affordable.relations);
	const worlds = deriveWorlds(settleLoops(ties, probabilities), affordable.draws, seed);
	const step = createStepper(watch, sources.items.length + relations.items.length + worlds.different);
	const size = ties.from.length;
	const withoutSource = computeLeaveOneOut(
		sources.items.map(({ lost }) => lost),
		base,
		size,
		rankWith,
		step
	);
	if (withoutSource === undefined) return STOPPED;
	const withoutRelation = computeLeaveOneOut(
		relations.items.map((relation) => [relation]),
		base,
		size,
		rankWith,
		step
	);
	if (withoutRelation === undefined) return STOPPED;
	const overWorlds = computeRankWorlds(worlds, base, rankWith, step);
	if (overWorlds === undefined) return STOPPED;
	return {
		ok: true,
		base,
		sources: { left: sources.items, ...withoutSource },
		relations: {
			left: relations.items,
			unranked: withoutRelation.results.flatMap((result, without) =>
				result.ok ? [] : [{ without, reason: result.reason }]
			),
			actors: withoutRelation.actors
		},
		worlds: overWorlds,
		tiedWithAhead: deriveTiedWithAhead(base.ranks, overWorlds),
		draws: affordable.draws,
		seed,
		notices: describeRobustnessNotices({
			evidence,
			base,
			sources,
			relations,
			worlds: overWorlds,
			wantedDraws: draws
		})
	};
}

/** No measure counts loops, so that one that comes and goes makes no other world; worlds would only be more to rank. */
const settleLoops = (ties: Ties, probabilities: Float64Array): Float64Array =>
	probabilities.map((probability, tie) => (ties.from[tie] === ties.to[tie] ? 1 : probability));

function checkQuestion({ ties, evidence, probabilities }: RobustnessQuestion, draws: number): void {
	const size = ties.from.length;
	if (evidence.relations.length !== size || probabilities.length !== size) {
		throw new RangeError(
			`Ties (${size}), evidence (${evidence.relations.length}) and probabilities (${probabilities.length}) must be of the same relations.`
		);
	}
	if (!Number.isInteger(draws) || draws < 1)
		throw new RangeError(`The number of draws is ${draws}; it must be a whole number above 0.`);
	if (probabilities.some((probability) => !(probability >= 0 && probability <= 1)))
		throw new RangeError('Every probability must be from 0 to 1.');
}

/** Bands of ranks that share a rank overlap. The first actor has nobody ahead. */
function deriveTiedWithAhead(ranks: Float64Array, { actors }: WorldsResult): readonly boolean[] {
	const ranked = [...ranks.keys()]
		.filter((actor) => !Number.isNaN(numberAt(ranks, actor)))
		.sort((a, b) => numberAt(ranks, a) - numberAt(ranks, b) || a - b);
	const tied = Array.from(ranks, () => false);
	for (const [place, actor] of ranked.entries()) {
		const ahead = ranked[place - 1];
		const band = actors[actor]?.rankBand;
		const bandAhead = ahead === undefined ? undefined : actors[ahead]?.rankBand;
		if (band === undefined || bandAhead === undefined) continue;
		tied[actor] = band.low <= bandAhead.high && bandAhead.low <= band.high;
	}
	return tied;
}
