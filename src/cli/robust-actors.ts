/**
 * Each actor of a robustness result with its figures and sentences, best rank first, those without a score last.
 *
 * In: actors in the order of the result, names. Out: plain values; null where there is no figure. `decisiveRelations` are
 * those without which the actor ranks lower or highest or lowest. Computes nothing.
 */
import type { Actor } from '#lib/core/model/actor.ts';
import type { RankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';
import { describeTied } from '#lib/core/robustness/evidence-in-words.ts';
import type { ActorLeftOut, Extreme } from '#lib/core/robustness/leave-one-out.ts';
import {
	describeDraws,
	describeWithoutRelations,
	describeWithoutSources
} from '#lib/core/robustness/robustness-in-words.ts';
import type { Band } from '#lib/core/robustness/weighted-band.ts';
import type { LeftOutNames } from './name-left-out.ts';

const NONE = { count: 0, first: [] };
const NOTHING: ActorLeftOut = { lowered: NONE, unranked: NONE, unordered: NONE };
const NO_SHARE = { share: 0, error: 0 };

export type RobustActor = ReturnType<typeof toRobustActors>[number];

export function toRobustActors(
	actors: readonly Actor[],
	label: string,
	result: RankRobustness,
	names: LeftOutNames
) {
	const { base, worlds, tiedWithAhead, sources, relations } = result;
	const rankOf = (index: number): number => base.ranks[index] ?? NaN;
	const placeOf = (index: number): number => (Number.isNaN(rankOf(index)) ? Infinity : rankOf(index));
	const order = [...actors.keys()].sort((a, b) =>
		placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : a - b
	);
	return order.map((index, place) => {
		const rank = rankOf(index);
		const own = worlds.actors[index] ?? {
			ranks: [],
			top1: NO_SHARE,
			top3: NO_SHARE,
			unranked: { ...NO_SHARE, draws: 0 }
		};
		const [bySource, byRelation] = [sources.actors[index] ?? NOTHING, relations.actors[index] ?? NOTHING];
		const ahead = actors[order[place - 1] ?? -1];
		const isTied = tiedWithAhead[index] === true && ahead !== undefined;
		const withoutRelation = toLeftOut(byRelation, names.idOfRelationLeftOut);
		return {
			actor: actors[index]?.id ?? '',
			name: actors[index]?.name ?? '',
			score: toNumber(base.values[index]),
			rank: toNumber(rank),
			meanScore: toNumber(own.meanScore),
			scoreBand: toPair(own.scoreBand),
			rankBand: toPair(own.rankBand),
			ranks: own.ranks,
			top1: own.top1,
			top3: own.top3,
			unranked: own.unranked,
			tiedWithAhead: isTied,
			withoutSource: toLeftOut(bySource, names.idsOfSources),
			withoutRelation,
			inWords: [
				describeWithoutSources({
					rank,
					measure: insideSentence(label),
					actor: bySource,
					results: sources.results,
					nameOf: names.nameOfSourcesLeftOut,
					sharing: base.ranks.filter((other) => other === rank).length - 1
				}),
				describeDraws(rank, own, worlds),
				describeWithoutRelations(rank, byRelation, names.nameOfRelationLeftOut),
				...(isTied ? [describeTied(ahead.name)] : [])
			],
			decisiveRelations: [
				...(withoutRelation.best?.without === null ? [] : [withoutRelation.best?.without ?? '']),
				...(withoutRelation.worst?.without === null ? [] : [withoutRelation.worst?.without ?? '']),
				...withoutRelation.lowered.first,
				...withoutRelation.unranked.first,
				...withoutRelation.unordered.first
			]
		};
	});
}

function toLeftOut<Id>(
	{ best, worst, lowered, unranked, unordered }: ActorLeftOut,
	idOf: (without: number) => Id
) {
	const toExtreme = (extreme: Extreme | undefined) =>
		extreme === undefined
			? null
			: { rank: extreme.rank, without: extreme.without === undefined ? null : idOf(extreme.without) };
	return {
		best: toExtreme(best),
		worst: toExtreme(worst),
		lowered: { count: lowered.count, first: lowered.first.map(idOf) },
		unranked: { count: unranked.count, first: unranked.first.map(idOf) },
		unordered: { count: unordered.count, first: unordered.first.map(idOf) }
	};
}

const toNumber = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;

const toPair = (band: Band | undefined): readonly [low: number, high: number] | null =>
	band === undefined ? null : [band.low, band.high];

/** “Betweenness” as “betweenness”; names such as PageRank, Katz and PN keep their capitals. */
const insideSentence = (label: string): string =>
	/^(PageRank|Katz|PN)\b/.test(label) ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
