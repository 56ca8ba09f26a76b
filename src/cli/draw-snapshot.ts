/** The picture of a view as SVG text, by the same stations as the page's: scores, groups, layout, scene, figure. */
import { computeBasePositions } from '#lib/canvas/layout/compute-base-positions.ts';
import { fullCitation } from '#lib/core/citation/full-citation.ts';
import { citedSources } from '#lib/core/citation/cited-sources.ts';
import { derivePositions } from '#lib/core/layout/derive-positions.ts';
import { toFigure } from '#lib/core/picture/to-figure.ts';
import { toSvgText } from '#lib/core/picture/to-svg-text.ts';
import { computeViewGroups } from '#lib/core/scene/compute-view-groups.ts';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Position, View } from '#lib/core/view/view.ts';

export interface SnapshotDrawing {
	/** As it was coded; the view may fold and suppose. */
	readonly dataset: Dataset;
	readonly view: View;
	/** Places that are known already; the layout is computed when there are none. */
	readonly positions: ReadonlyMap<string, Position>;
	readonly ground: 'light' | 'dark';
	readonly date: string;
	readonly width: number;
	readonly title?: string;
}

export function drawSnapshot({
	dataset: original,
	view,
	positions,
	ground,
	date,
	width,
	title
}: SnapshotDrawing): string {
	const reading = deriveReading(original, view);
	const { dataset } = reading;
	const { visible, drawn, sizing } = computeViewScores(dataset, view);
	const groups = computeViewGroups(dataset, view, visible);
	const base =
		positions.size > 0
			? positions
			: computeBasePositions(dataset, view, drawn, sizing?.scoreOf, groups.groups?.groupOf);
	const scene = deriveScene({
		dataset,
		view,
		reading,
		drawn,
		positions: derivePositions(drawn, base, view.positions),
		ground,
		...groups,
		...(sizing === undefined ? {} : { sizing })
	});
	const figure = toFigure(scene, {
		title: title ?? dataset.title,
		sources: citedSources(dataset, drawn.relations).map(fullCitation),
		licence: dataset.licence,
		date,
		width
	});
	return toSvgText(figure.root);
}
