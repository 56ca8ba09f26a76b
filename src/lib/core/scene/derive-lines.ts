/**
 * Relations as lines: fanned out, bent, dressed by type, status and confidence. In: drawn relations and the circles
 * of their ends. Out: one scene relation for each line, the faded ones first so that the lifted lie on top.
 */
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';
import { toCurve, toLoop, type Circle } from './curve.ts';
import type { Drawn } from './derive-drawn.ts';
import type { EmphasisOf } from './derive-emphasis.ts';
import { fanRelations, type FannedLine } from './fan-relations.ts';
import { STATUS_LOOKS, toDashes, toLineWidth } from './line-look.ts';
import { GROUNDS, type GroundName } from './palette.ts';
import type { SceneRelation } from './scene.ts';
import { EVEN_RADIUS } from './size-actors.ts';
import { speakRelation, speakTie } from './speak.ts';

const FAN_GAP = 26;
/** The outermost curve of a fan bends at most this share of the distance between its actors. */
const MOST_BEND = 0.5;
const FADED_OPACITY = 0.1;

export interface LinesInput {
	readonly dataset: Dataset;
	readonly view: View;
	readonly drawn: Drawn;
	readonly circles: ReadonlyMap<string, Circle>;
	readonly ground: GroundName;
	readonly magnification: number;
	readonly emphasis: EmphasisOf;
	/** Ids of relations that are there only by supposition. */
	readonly supposed: { has(id: string): boolean };
}

const NOWHERE: Circle = { centre: { x: 0, y: 0 }, radius: EVEN_RADIUS };

export function deriveLines(input: LinesInput): readonly SceneRelation[] {
	const { dataset, drawn, circles, magnification } = input;
	const circleOf = (id: string): Circle => circles.get(id) ?? NOWHERE;
	const names = new Map(dataset.actors.map((actor) => [actor.id as string, actor.name]));
	const types = new Map(dataset.relationTypes.map((type) => [type.id, type]));
	const lines = fanRelations(drawn.relations, {
		gap: FAN_GAP * magnification,
		limit: (from, to) => {
			const a = circleOf(from).centre;
			const b = circleOf(to).centre;
			return Math.hypot(a.x - b.x, a.y - b.y) * MOST_BEND;
		}
	});
	const order = { faded: 0, plain: 1, lifted: 2 };
	return lines
		.map((line) => toSceneRelation(line, input, circleOf, names, types))
		.toSorted((a, b) => order[a.emphasis] - order[b.emphasis]);
}

function toSceneRelation(
	{ relations, bend, loop }: FannedLine,
	{ view, ground, magnification, emphasis, supposed }: LinesInput,
	circleOf: (id: string) => Circle,
	names: ReadonlyMap<string, string>,
	types: ReadonlyMap<string, Dataset['relationTypes'][number]>
): SceneRelation {
	const [relation] = relations;
	const type = types.get(relation.type);
	const { opacity, hollowArrow, struck } = STATUS_LOOKS[relation.status];
	const from = circleOf(relation.from);
	// A line that stands for many is lifted with any of them.
	const lifts = relations.map(({ id }) => emphasis.relation(id));
	const lift = lifts.find((one) => one === 'lifted') ?? lifts[0] ?? 'plain';
	const selected =
		view.selection.what === 'relation' &&
		relations.some(({ id }) => id === (view.selection as { id: string }).id);
	const fromName = names.get(relation.from) ?? relation.from;
	const toName = names.get(relation.to) ?? relation.to;
	const isSupposed = relations.some(({ id }) => supposed.has(id));
	const spoken =
		relations.length > 1
			? `${speakTie(fromName, type, toName)}, ${relations.length} relations`
			: speakRelation(relation, type, fromName, toName);
	const width = toLineWidth(relation.confidence, magnification);
	return {
		id: relation.id,
		relations: relations.map(({ id }) => id),
		from: relation.from,
		to: relation.to,
		type: relation.type,
		status: relation.status,
		confidence: relation.confidence,
		bend,
		...(loop === undefined ? {} : { loop }),
		curve: loop === undefined ? toCurve(from, circleOf(relation.to), bend) : toLoop(from, loop),
		colour: (ground === 'dark' ? type?.line.darkColour : type?.line.colour) ?? GROUNDS[ground].quiet,
		width: selected ? width + 2 * magnification : width,
		dashes: toDashes(type?.line.pattern ?? 'solid', magnification),
		opacity: lift === 'faded' ? FADED_OPACITY : opacity,
		arrowhead: type?.directed === false ? 'none' : (type?.line.arrowhead ?? 'triangle'),
		arrowScale: magnification * 0.95,
		hollowArrow,
		struck,
		selected,
		emphasis: lift,
		...(relations.length > 1 ? { count: relations.length } : {}),
		supposed: isSupposed,
		spoken: `${spoken}${isSupposed ? ', supposed' : ''}`
	};
}
