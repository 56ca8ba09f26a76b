/**
 * Actors as circles with labels. In: drawn actors, positions, scores. Out: scene actors in drawing order, every label
 * in a place of its own. An actor without a position stands at the origin rather than nowhere.
 */
import type { Actor } from '../model/actor.ts';
import { selectedActors } from '../view/select-actors.ts';
import type { Position, View } from '../view/view.ts';
import type { Circle } from './curve.ts';
import { pointOn } from './curve.ts';
import type { Drawn } from './derive-drawn.ts';
import type { Sizing } from './sizing.ts';
import type { EmphasisOf } from './derive-emphasis.ts';
import type { Colours } from './derive-colours.ts';
import { formatScore } from './format-score.ts';
import { GROUNDS, type GroundName } from './palette.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { SceneActor, SceneLabel, SceneRelation } from './scene.ts';
import { EVEN_RADIUS, toRadius, type ScoreRange } from './size-actors.ts';
import { speakActor } from './speak.ts';
import { textDirection } from './text-direction.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

const FONT_SIZE = 13;
const LABEL_WIDTH = 104;
const LABEL_GAP = 4;
export const LINE_HEIGHT = 1.2;
/** Distance between the points of a curve that count as ink, from which a label should keep clear. */
const INK_STEP = 10;

export interface CircleInput {
	readonly drawn: Drawn;
	readonly positions: ReadonlyMap<string, Position>;
	readonly sizing: Sizing | undefined;
	readonly range: ScoreRange;
	readonly magnification: number;
}

/** The circle of each drawn actor, by id. */
export function deriveCircles(input: CircleInput): ReadonlyMap<string, Circle> {
	const { drawn, positions, sizing, range, magnification } = input;
	return new Map(
		drawn.actors.map((actor) => {
			const [x, y] = positions.get(actor.id) ?? [0, 0];
			const radius =
				sizing === undefined ? EVEN_RADIUS : toRadius(sizing.scoreOf(actor.id), range.least, range.greatest);
			return [actor.id, { centre: { x, y }, radius: radius * magnification }];
		})
	);
}

export interface ActorInput {
	readonly view: View;
	readonly drawn: Drawn;
	readonly circles: ReadonlyMap<string, Circle>;
	readonly relations: readonly SceneRelation[];
	readonly colours: Colours;
	readonly emphasis: EmphasisOf;
	readonly sizing: Sizing | undefined;
	readonly ground: GroundName;
	readonly magnification: number;
}

export function deriveActors(input: ActorInput): readonly SceneActor[] {
	const { view, drawn, circles, relations, colours, emphasis, sizing, magnification } = input;
	const ground = GROUNDS[input.ground];
	const chosen = chosenActors(view);
	const pinned = new Set(view.pinned);
	const degrees = countRelations(relations);
	const labels = deriveLabels(input, chosen);
	return drawn.actors.map((actor): SceneActor => {
		const { centre, radius } = circles.get(actor.id) ?? { centre: { x: 0, y: 0 }, radius: EVEN_RADIUS };
		const score = sizing?.scoreOf(actor.id);
		const hollow = score !== undefined && Number.isNaN(score);
		const label = labels.get(actor.id);
		const selected = chosen.has(actor.id);
		const { colour, label: mark } = colours.markOf(actor);
		return {
			id: actor.id,
			name: displayName(actor, view.language),
			kind: actor.kind,
			centre,
			radius,
			fill: hollow ? ground.paper : colour,
			stroke: selected ? ground.accent : hollow ? colour : ground.paper,
			strokeWidth: (selected ? 3.5 : 1.5) * magnification,
			hollow,
			selected,
			pinned: pinned.has(actor.id),
			emphasis: emphasis.actor(actor.id),
			...(label === undefined ? {} : { label }),
			spoken: speakActor(
				actor,
				degrees.get(actor.id) ?? 0,
				sizing === undefined || score === undefined
					? undefined
					: `${sizing.measure.label} ${formatScore(score, sizing.measure.unit)}`,
				colours.isGrouping ? mark : undefined
			)
		};
	});
}

function deriveLabels(input: ActorInput, chosen: ReadonlySet<string>): ReadonlyMap<string, SceneLabel> {
	const { drawn, circles, relations, magnification, view } = input;
	const fontSize = FONT_SIZE * magnification;
	const lines = new Map(
		drawn.actors.map((actor) => [
			actor.id as string,
			wrapLabel(displayName(actor, view.language), fontSize, LABEL_WIDTH * magnification)
		])
	);
	const rankOf = (actor: Actor): number =>
		chosen.has(actor.id) ? Infinity : (circles.get(actor.id)?.radius ?? 0) + (actor.core ? 100 : 0);
	const wishes = drawn.actors
		.toSorted((a, b) => rankOf(b) - rankOf(a))
		.map((actor) => {
			const rows = lines.get(actor.id) ?? [];
			return {
				id: actor.id as string,
				circle: circles.get(actor.id) ?? { centre: { x: 0, y: 0 }, radius: 0 },
				width: Math.max(0, ...rows.map((row) => textWidth(row, fontSize))),
				height: rows.length * fontSize * LINE_HEIGHT,
				must: chosen.has(actor.id)
			};
		});
	const ink = relations.flatMap(({ curve }) => {
		const { start, end } = curve;
		const points = Math.min(
			60,
			Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / (INK_STEP * magnification))
		);
		return Array.from({ length: points }, (_, index) => pointOn(curve, (index + 0.5) / points));
	});
	const placed = placeLabels(wishes, ink, LABEL_GAP * magnification);
	return new Map([...placed].map(([id, place]) => [id, toLabel(lines.get(id) ?? [], place, fontSize)]));
}

const toLabel = (lines: readonly string[], { side, box }: PlacedLabel, fontSize: number): SceneLabel => ({
	lines,
	side,
	box,
	fontSize,
	direction: textDirection(lines.join(' '))
});

/** The actors that a selection names. */
export function chosenActors({ selection }: View): ReadonlySet<string> {
	return new Set(selectedActors(selection));
}

function countRelations(relations: readonly SceneRelation[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const line of relations) {
		for (const id of new Set([line.from, line.to]))
			counts.set(id, (counts.get(id) ?? 0) + line.relations.length);
	}
	return counts;
}

const displayName = (actor: Actor, language: string): string =>
	(Object.hasOwn(actor.names, language) ? actor.names[language] : undefined) ?? actor.name;
