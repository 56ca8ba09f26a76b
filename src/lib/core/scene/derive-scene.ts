/**
 * View, visible graph, scores and positions to a scene. Pure and total: the same input gives the same picture, and
 * whatever is missing (a position, a score) has a defined look.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Position, View } from '../view/view.ts';
import { deriveActors, deriveCircles } from './derive-actors.ts';
import { deriveBounds } from './derive-bounds.ts';
import { deriveColours, type SceneGroups } from './derive-colours.ts';
import { deriveEmphasis } from './derive-emphasis.ts';
import { deriveLegend } from './derive-legend.ts';
import { deriveLines } from './derive-lines.ts';
import { deriveRegions } from './derive-regions.ts';
import type { Drawn } from './derive-drawn.ts';
import { describeShown, describeView } from './describe-view.ts';
import { GROUNDS, type GroundName } from './palette.ts';
import { describeReading } from '../reading/describe-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Scene, SceneRelation } from './scene.ts';
import type { Sizing } from './sizing.ts';
import { toScoreRange } from './size-actors.ts';

export interface SceneInput {
	readonly dataset: Dataset;
	readonly view: View;
	readonly drawn: Drawn;
	/** The measure that sizes the actors, with its result by actor id; absent when all have one size. */
	readonly sizing?: Sizing;
	/** The result of the grouping by which the view is coloured; absent while it is not there. */
	readonly groups?: SceneGroups;
	/** Why it is not there, in one sentence: it is being computed, or it is undefined because … */
	readonly groupsNote?: string;
	/** How the dataset is read, where parts are folded or something is supposed: said in the caption, marked on lines. */
	readonly reading?: Reading;
	readonly positions: ReadonlyMap<string, Position>;
	readonly ground: GroundName;
	/** Enlarges circles and letters against the layout: 1 on a large screen, up to about 2 on a small one. */
	readonly magnification?: number;
}

const NOTHING_SUPPOSED: ReadonlySet<string> = new Set();

export function deriveScene(input: SceneInput): Scene {
	const { dataset, view, drawn, ground, magnification = 1 } = input;
	const colours = deriveColours(input);
	const sizing = input.sizing?.result.ok === true ? input.sizing : undefined;
	const scores = drawn.actors.map((actor) => sizing?.scoreOf(actor.id) ?? NaN);
	const range = toScoreRange(scores);
	const emphasis = deriveEmphasis(view.selection, drawn);
	const circles = deriveCircles({ drawn, positions: input.positions, sizing, range, magnification });
	const supposed = input.reading?.supposed ?? NOTHING_SUPPOSED;
	const relations = deriveLines({ dataset, view, drawn, circles, ground, magnification, emphasis, supposed });
	const actors = deriveActors({
		...input,
		circles,
		relations,
		colours,
		emphasis,
		sizing,
		magnification
	});
	const regions = view.grouped
		? deriveRegions(
				drawn.actors.flatMap((actor) => {
					const circle = circles.get(actor.id);
					const mark = colours.markOf(actor);
					return circle === undefined ? [] : [{ circle, mark, emphasis: emphasis.actor(actor.id) }];
				}),
				magnification,
				actors.flatMap(({ label }) => (label === undefined ? [] : [label.box]))
			)
		: [];
	const legend = deriveLegend({
		dataset,
		drawn,
		ground,
		colours,
		// A legend of sizes without a single score would show a size that nobody has.
		...(sizing === undefined || !scores.some(Number.isFinite)
			? {}
			: { sized: { measure: sizing.measure, range, note: 'by area, of what is shown' } })
	});
	const refused =
		input.sizing?.result.ok === false
			? `${input.sizing.measure.label} is undefined here: ${input.sizing.result.reason}`
			: undefined;
	const caption = [
		...describeRead(input.reading, relations),
		...describeView(dataset, view, drawn, sizing?.measure.label),
		...colours.caption
	];
	return {
		actors,
		relations,
		regions,
		legend,
		ground: GROUNDS[ground],
		bounds: deriveBounds(actors, relations, regions),
		magnification,
		title: dataset.title,
		shown: describeShown(dataset, drawn),
		caption: refused === undefined ? caption : [...caption, refused]
	};
}

/** What is hypothetical must be said before anything else that the picture says. */
const describeRead = (reading: Reading | undefined, lines: readonly SceneRelation[]): readonly string[] =>
	reading === undefined
		? []
		: [
				...describeReading(reading),
				...(lines.some((line) => line.supposed) ? ['A line marked with a question mark is supposed.'] : [])
			];
