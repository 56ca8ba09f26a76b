/**
 * View, visible graph, scores and positions to a scene. Pure and total: the same input gives the same picture, and
 * whatever is missing (a position, a score) has a defined look.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Position, View } from '../view/view.ts';
import { deriveActors, deriveCircles } from './derive-actors.ts';
import { deriveBounds } from './derive-bounds.ts';
import { deriveEmphasis } from './derive-emphasis.ts';
import { deriveLegend } from './derive-legend.ts';
import { deriveLines } from './derive-lines.ts';
import type { Drawn } from './derive-drawn.ts';
import { describeShown, describeView } from './describe-view.ts';
import { assignKindColours, GROUNDS, type GroundName } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Sizing } from './sizing.ts';
import { toScoreRange } from './size-actors.ts';

export interface SceneInput {
	readonly dataset: Dataset;
	readonly view: View;
	readonly drawn: Drawn;
	/** The measure that sizes the actors, with its result by actor id; absent when all have one size. */
	readonly sizing?: Sizing;
	readonly positions: ReadonlyMap<string, Position>;
	readonly ground: GroundName;
	/** Enlarges circles and letters against the layout: 1 on a large screen, up to about 2 on a small one. */
	readonly magnification?: number;
}

export function deriveScene(input: SceneInput): Scene {
	const { dataset, view, drawn, ground, magnification = 1 } = input;
	const kinds = [...new Set(dataset.actors.map((actor) => actor.kind))];
	const kindColours =
		view.colouring === 'kind'
			? assignKindColours(kinds, ground)
			: new Map(kinds.map((kind) => [kind, GROUNDS[ground].quiet]));
	const sizing = input.sizing?.result.ok === true ? input.sizing : undefined;
	const scores = drawn.actors.map((actor) => sizing?.scoreOf(actor.id) ?? NaN);
	const range = toScoreRange(scores);
	const emphasis = deriveEmphasis(view.selection, drawn);
	const circles = deriveCircles({ drawn, positions: input.positions, sizing, range, magnification });
	const relations = deriveLines({ dataset, view, drawn, circles, ground, magnification, emphasis });
	const actors = deriveActors({
		...input,
		circles,
		relations,
		kindColours,
		emphasis,
		sizing,
		magnification
	});
	const legend = deriveLegend({
		dataset,
		drawn,
		ground,
		kindColours: view.colouring === 'kind' ? kindColours : new Map(),
		// A legend of sizes without a single score would show a size that nobody has.
		...(sizing === undefined || !scores.some(Number.isFinite)
			? {}
			: { sized: { measure: sizing.measure, range, note: 'by area, of what is shown' } })
	});
	const refused =
		input.sizing?.result.ok === false
			? `${input.sizing.measure.label} is undefined here: ${input.sizing.result.reason}`
			: undefined;
	const caption = describeView(dataset, view, drawn, sizing?.measure.label);
	return {
		actors,
		relations,
		legend,
		ground: GROUNDS[ground],
		bounds: deriveBounds(actors, relations),
		magnification,
		title: dataset.title,
		shown: describeShown(dataset, drawn),
		caption: refused === undefined ? caption : [...caption, refused]
	};
}
