/**
 * The report of `paths` as a table: a row for each relation of each step of each listed path. In: the report. Out: rows,
 * the first with the names of the columns.
 */
import type { Cell } from '#lib/codecs/csv/to-csv-text.ts';
import type { PathReport } from './path-report.ts';

const HEAD = [
	'path',
	'length',
	'path_sign',
	'path_strength',
	'path_confidence',
	'step',
	'is_weakest',
	'from',
	'to',
	'step_sign',
	'step_confidence',
	'relation',
	'type',
	'status',
	'is_outvoted',
	'claim',
	'citations',
	'links'
];

export function toPathRows({ paths, relations }: PathReport): readonly (readonly Cell[])[] {
	const rows = paths.flatMap((path, place) =>
		path.steps.flatMap((step, index) =>
			step.relations.map((id): readonly Cell[] => {
				const relation = relations[id];
				const citations = relation?.citations ?? [];
				return [
					place + 1,
					path.length,
					path.sign,
					path.strength ?? NaN,
					path.confidence,
					index + 1,
					path.weakestSteps.includes(index + 1) ? 'yes' : 'no',
					step.from,
					step.to,
					step.sign,
					step.confidence,
					id,
					relation?.type ?? '',
					relation?.status ?? '',
					step.outvoted.includes(id) ? 'yes' : 'no',
					relation?.claim ?? '',
					citations
						.map(({ short, stance }) => `${stance === 'disputes' ? 'disputed by ' : ''}${short}`)
						.join('; '),
					citations.flatMap(({ link }) => link ?? []).join(' ')
				];
			})
		)
	);
	return [HEAD, ...rows];
}
