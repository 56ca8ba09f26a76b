/**
 * One measure before and after: who rises, who falls, and how far the two rankings agree.
 *
 * In: the actors side by side, a measure and its result on either side. Out: scores and ranks by actor, Kendall's τ_b and
 * who gains and loses most. An actor that leaves lifts everybody below it, which is no finding; gains, losses and τ_b
 * therefore look only at the actors scored on both sides, ranked among themselves. Computes no scores.
 */
import type { Measure, MeasureResult } from '../measures/measure.ts';
import { deriveRanks } from '../measures/ranks.ts';
import { computeKendallTau } from '../robustness/kendall-tau.ts';
import type { Alignment } from './align-actors.ts';

export interface RankedScore {
	readonly score: number;
	/** From 1 among all who have a score on that side. */
	readonly rank: number;
}

export interface ActorChange {
	readonly id: string;
	/** Absent: not there, or without a score. */
	readonly before?: RankedScore;
	readonly after?: RankedScore;
	/** Score after − score before. */
	readonly change?: number;
	/** Ranks among the actors scored on both sides. */
	readonly among?: { readonly before: number; readonly after: number };
}

export interface RankComparison {
	readonly id: string;
	readonly label: string;
	readonly unit: Measure['unit'];
	readonly lowFirst: boolean;
	/** By rank before; who had none comes last. */
	readonly actors: readonly ActorChange[];
	/** Why a side has no scores at all. */
	readonly unscored: { readonly before?: string; readonly after?: string };
	/** Number of actors scored on both sides. */
	readonly compared: number;
	/** −1 to 1. */
	readonly tau?: number;
	readonly noTauBecause?: string;
	/** Who climbs most places among those compared: all who share it, none when nobody climbs. */
	readonly gain: readonly string[];
	readonly lose: readonly string[];
}

export function compareRanks(
	alignment: Alignment,
	measure: Pick<Measure, 'id' | 'label' | 'unit' | 'lowFirst'>,
	before: MeasureResult,
	after: MeasureResult
): RankComparison {
	const lowFirst = measure.lowFirst === true;
	const scoresBefore = alignScores(before, alignment.before);
	const scoresAfter = alignScores(after, alignment.after);
	const isIn = scoresBefore.map((score, place) =>
		Number.isNaN(score) || Number.isNaN(scoresAfter[place]) ? 0 : 1
	);
	const among = (scores: Float64Array): Float64Array =>
		deriveRanks(
			scores.map((score, place) => (isIn[place] === 1 ? score : NaN)),
			lowFirst
		);
	const [ranksBefore, ranksAfter] = [deriveRanks(scoresBefore, lowFirst), deriveRanks(scoresAfter, lowFirst)];
	const [amongBefore, amongAfter] = [among(scoresBefore), among(scoresAfter)];
	const compared = isIn.reduce((sum, one) => sum + one, 0);
	const tau = computeKendallTau(amongBefore, amongAfter);
	const changes = alignment.ids.map((id, place): ActorChange => {
		const [was, is] = [scoresBefore[place] ?? NaN, scoresAfter[place] ?? NaN];
		return {
			id,
			...(Number.isNaN(was) ? {} : { before: { score: was, rank: ranksBefore[place] ?? NaN } }),
			...(Number.isNaN(is) ? {} : { after: { score: is, rank: ranksAfter[place] ?? NaN } }),
			...(isIn[place] === 1
				? { change: is - was, among: { before: amongBefore[place] ?? NaN, after: amongAfter[place] ?? NaN } }
				: {})
		};
	});
	return {
		id: measure.id,
		label: measure.label,
		unit: measure.unit,
		lowFirst,
		actors: changes.toSorted((a, b) => (a.before?.rank ?? Infinity) - (b.before?.rank ?? Infinity) || 0),
		unscored: {
			...(before.ok ? {} : { before: before.reason }),
			...(after.ok ? {} : { after: after.reason })
		},
		compared,
		...(tau === undefined ? { noTauBecause: explainNoTau(compared) } : { tau }),
		gain: listFurthest(changes, 1),
		lose: listFurthest(changes, -1)
	};
}

/** Places climbed among those compared; below 0 for places lost. */
export const toClimb = ({ among }: ActorChange): number =>
	among === undefined ? 0 : among.before - among.after;

function alignScores(result: MeasureResult, places: Int32Array): Float64Array {
	return Float64Array.from(places, (place) => (result.ok ? (result.values[place] ?? NaN) : NaN));
}

function listFurthest(changes: readonly ActorChange[], direction: 1 | -1): readonly string[] {
	const furthest = changes.reduce((most, change) => Math.max(most, direction * toClimb(change)), 0);
	if (furthest === 0) return [];
	return changes.filter((change) => direction * toClimb(change) === furthest).map(({ id }) => id);
}

const explainNoTau = (compared: number): string =>
	compared < 2
		? 'Fewer than two actors have a score both before and after: there is no order to compare.'
		: 'On one side all actors compared share one score: there is no order to agree with.';
