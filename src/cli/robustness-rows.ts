/** The robustness report as a table: a header, then a row for each actor, best rank first. Empty cells: no figure. */
import type { Cell } from '#lib/codecs/csv/to-csv-text.ts';
import type { RobustnessReport } from './robustness-report.ts';

const HEADER = [
	...['actor', 'name', 'score', 'rank', 'mean-score', 'score-5%', 'score-95%', 'rank-5%', 'rank-95%'],
	...['top-1', 'top-1-error', 'top-3', 'top-3-error', 'without-score', 'tied-with-ahead'],
	...['worst-without-source', 'that-source', 'worst-without-relation', 'that-relation', 'rests-on-relations']
];

export const toRobustnessRows = (report: RobustnessReport): readonly (readonly Cell[])[] => [
	HEADER,
	...report.actors.map((actor): readonly Cell[] => {
		const { withoutSource, withoutRelation } = actor;
		return [
			actor.actor,
			actor.name,
			toCell(actor.score),
			toCell(actor.rank),
			toCell(actor.meanScore),
			...toCells(actor.scoreBand),
			...toCells(actor.rankBand),
			actor.top1.share,
			actor.top1.error,
			actor.top3.share,
			actor.top3.error,
			actor.unranked.share,
			actor.tiedWithAhead ? 'yes' : 'no',
			toCell(withoutSource.worst?.rank),
			(withoutSource.worst?.without ?? []).join(' '),
			toCell(withoutRelation.worst?.rank),
			withoutRelation.worst?.without ?? '',
			withoutRelation.lowered.count + withoutRelation.unranked.count + withoutRelation.unordered.count
		];
	})
];

const toCell = (value: number | null | undefined): Cell => value ?? NaN;
const toCells = (band: readonly [number, number] | null): readonly Cell[] => band ?? [NaN, NaN];
