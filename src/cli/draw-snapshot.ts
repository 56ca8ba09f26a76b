/** The picture of a view as SVG text, by the same stations as the page's: scores, layout, scene, figure. */
import { computeBasePositions } from '#lib/canvas/layout/compute-base-positions.ts';
import { fullCitation } from '#lib/core/citation/full-citation.ts';
import { citedSources } from '#lib/core/citation/cited-sources.ts';
import { derivePositions } from '#lib/core/layout/derive-positions.ts';
import { toFigure } from '#lib/core/picture/to-figure.ts';
import { toSvgText } from '#lib/core/picture/to-svg-text.ts';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Position, View } from '#lib/core/view/view.ts';

export interface SnapshotDrawing {
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
	dataset,
	view,
	positions,
	ground,
	date,
	width,
	title
}: SnapshotDrawing): string {
	const { drawn, sizing } = computeViewScores(dataset, view);
	const base = positions.size > 0 ? positions : computeBasePositions(dataset, view, drawn, sizing?.scoreOf);
	const scene = deriveScene({
		dataset,
		view,
		drawn,
		positions: derivePositions(drawn, base, view.positions),
		ground,
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
