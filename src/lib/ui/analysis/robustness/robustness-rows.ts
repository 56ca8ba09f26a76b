/**
 * The rows of the table of robust ranks. In: a result and its question. Out: one row for each actor, by rank, those
 * without a score last; relations by id. It computes no figure of its own.
 */
import type { RankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';
import type { Share } from '#lib/core/robustness/share.ts';
import type { Band } from '#lib/core/robustness/weighted-band.ts';
import type { StudyQuestion } from '#lib/workers/studies.ts';

export interface RobustnessRow {
	readonly id: string;
	readonly score: number;
	/** `NaN` without a score. */
	readonly rank: number;
	readonly band?: Band;
	readonly meanScore?: number;
	readonly top1: Share;
	readonly top3: Share;
	readonly isTied: boolean;
	/** The best and the worst rank when one relation is left out. */
	readonly best?: number;
	readonly worst?: number;
	/** The relation without which it ranks worst. */
	readonly worstWithout?: string;
	/** Relations without which it ranks lower, has no score, or nobody has a rank; of many the first hundred. */
	readonly lowering: readonly string[];
	readonly loweringCount: number;
}

const NO_SHARE: Share = { share: 0, error: 0 };

export function toRobustnessRows(
	{ base, worlds, relations, tiedWithAhead }: RankRobustness,
	question: StudyQuestion<'robustness'>
): readonly RobustnessRow[] {
	const idOf = (without: number): string => question.relations[relations.left[without] ?? -1] ?? '';
	return question.ties.actors
		.map((id, index): RobustnessRow => {
			const drawn = worlds.actors[index];
			const left = relations.actors[index];
			const cases = left === undefined ? [] : [left.lowered, left.unranked, left.unordered];
			const lowering = cases.flatMap(({ first }) => first).map(idOf);
			return {
				id,
				score: base.values[index] ?? NaN,
				rank: base.ranks[index] ?? NaN,
				...(drawn?.rankBand === undefined ? {} : { band: drawn.rankBand }),
				...(drawn?.meanScore === undefined ? {} : { meanScore: drawn.meanScore }),
				top1: drawn?.top1 ?? NO_SHARE,
				top3: drawn?.top3 ?? NO_SHARE,
				isTied: tiedWithAhead[index] === true,
				...(left?.best === undefined ? {} : { best: left.best.rank }),
				...(left?.worst === undefined ? {} : { worst: left.worst.rank }),
				...(left?.worst?.without === undefined ? {} : { worstWithout: idOf(left.worst.without) }),
				lowering,
				loweringCount: cases.reduce((sum, { count }) => sum + count, 0)
			};
		})
		.sort((a, b) => (Number.isNaN(a.rank) ? 1 : Number.isNaN(b.rank) ? -1 : a.rank - b.rank));
}
