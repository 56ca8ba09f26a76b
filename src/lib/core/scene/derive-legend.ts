/**
 * The legend, made from what is on screen, so that it is always true: only what occurs is listed, with its count.
 */
import { STATUSES } from '../model/relation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../measures/measure.ts';
import type { Colours } from './derive-colours.ts';
import type { Drawn } from './derive-drawn.ts';
import { formatScore } from './format-score.ts';
import { STATUS_LABELS, toDashes, toLineWidth } from './line-look.ts';
import type { GroundName } from './palette.ts';
import type { Legend } from './scene.ts';
import { toRadius, type ScoreRange } from './size-actors.ts';

export interface LegendInput {
	readonly dataset: Dataset;
	readonly drawn: Drawn;
	readonly ground: GroundName;
	readonly colours: Colours;
	/** Absent when actors have one size. */
	readonly sized?: {
		readonly measure: Pick<Measure, 'label' | 'unit'>;
		readonly range: ScoreRange;
		readonly note: string;
	};
}

export function deriveLegend({ dataset, drawn, ground, colours, sized }: LegendInput): Legend {
	const typeCounts = countBy(drawn.relations.map((relation) => relation.type));
	const statusCounts = countBy(drawn.relations.map((relation) => relation.status));
	const markCounts = countBy(drawn.actors.map((actor) => colours.markOf(actor).legendKey));
	return {
		lines: dataset.relationTypes
			.filter((type) => typeCounts.has(type.id))
			.map((type) => ({
				type: type.id,
				label: type.label,
				colour: ground === 'dark' ? type.line.darkColour : type.line.colour,
				dashes: toDashes(type.line.pattern, 1),
				width: toLineWidth('high', 1),
				arrowhead: type.directed ? type.line.arrowhead : 'none',
				count: typeCounts.get(type.id) ?? 0
			})),
		statuses: STATUSES.filter((status) => statusCounts.has(status)).map((status) => ({
			status,
			label: STATUS_LABELS[status],
			count: statusCounts.get(status) ?? 0
		})),
		kindsTitle: colours.title,
		kinds: colours.legend
			.filter(({ legendKey }) => markCounts.has(legendKey))
			.map(({ legendKey, label, colour }) => ({ label, colour, count: markCounts.get(legendKey) ?? 0 })),
		...(sized === undefined ? {} : { sizes: toSizes(sized.measure, sized.range, sized.note) })
	};
}

function toSizes(
	measure: Pick<Measure, 'label' | 'unit'>,
	{ least, greatest }: ScoreRange,
	note: string
): NonNullable<Legend['sizes']> {
	const middle = measure.unit === 'whole' ? Math.round((least + greatest) / 2) : (least + greatest) / 2;
	const values = [...new Set([least, middle, greatest])];
	return {
		label: measure.label,
		note,
		marks: values.map((value) => ({
			radius: toRadius(value, least, greatest),
			label: formatScore(value, measure.unit)
		}))
	};
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
