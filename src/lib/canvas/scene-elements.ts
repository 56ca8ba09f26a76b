/**
 * A scene as Cytoscape elements (Cytoscape.js 3.34): plain data that the style sheet reads by name.
 *
 * In: scene actors, relations and regions. Out: element definitions. Ids get a prefix so that an actor and a relation of one
 * name do not meet; nothing from a file is ever used as a selector or a style.
 */
import type { ElementDefinition, NodeDataDefinition, EdgeDataDefinition } from 'cytoscape';
import { loopReach } from '#lib/core/scene/curve.ts';
import { toLineMark } from '#lib/core/scene/line-look.ts';
import type { Point, SceneActor, SceneRegion, SceneRelation } from '#lib/core/scene/scene.ts';

export const actorKey = (id: string): string => `a:${id}`;
export const relationKey = (id: string): string => `r:${id}`;
export const regionKey = (id: string): string => `g:${id}`;
export const isActorKey = (key: string): boolean => key.startsWith('a:');
export const idOfKey = (key: string): string => key.slice(2);

const FADED_OPACITY = 0.25;
const FADED_REGION_OPACITY = 0.4;

const HORIZONTAL = { below: 'center', above: 'center', right: 'right', left: 'left' } as const;
const VERTICAL = { below: 'bottom', above: 'top', right: 'center', left: 'center' } as const;

export function toNodeData(actor: SceneActor, gap: number): NodeDataDefinition {
	const { label } = actor;
	const side = label?.side ?? 'below';
	return {
		id: actorKey(actor.id),
		diameter: actor.radius * 2,
		fill: actor.fill,
		stroke: actor.stroke,
		strokeWidth: actor.strokeWidth,
		strokeStyle: actor.hollow ? 'dashed' : 'solid',
		opacity: actor.emphasis === 'faded' ? FADED_OPACITY : 1,
		label: label === undefined ? '' : label.lines.join('\n'),
		fontSize: label?.fontSize ?? 1,
		fontWeight: actor.selected ? 700 : 500,
		halign: HORIZONTAL[side],
		valign: VERTICAL[side],
		marginX: side === 'right' ? gap : side === 'left' ? -gap : 0,
		marginY: side === 'below' ? gap : side === 'above' ? -gap : 0,
		justification: side === 'right' ? 'left' : side === 'left' ? 'right' : 'center',
		depth: actor.emphasis === 'lifted' ? 3 : 2
	};
}

export function toNodeElement(actor: SceneActor, gap: number): ElementDefinition {
	return { group: 'nodes', data: toNodeData(actor, gap), position: { ...actor.centre } };
}

export function toEdgeData(line: SceneRelation, radius: number): EdgeDataDefinition {
	const isLoop = line.loop !== undefined;
	return {
		id: relationKey(line.id),
		source: actorKey(line.from),
		target: actorKey(line.to),
		// Cytoscape stands the control point of a loop 1.4 times this distance from the centre.
		bend: isLoop ? loopReach(radius, line.loop) / 1.4 : line.bend,
		colour: line.colour,
		width: line.width,
		dashes: line.dashes,
		lineStyle: line.dashes.length === 0 ? 'solid' : 'dashed',
		opacity: line.opacity,
		arrowhead: line.arrowhead,
		arrowScale: line.arrowScale,
		arrowFill: line.hollowArrow ? 'hollow' : 'filled',
		bar: line.struck ? 'tee' : 'none',
		label: toLineMark(line),
		labelSize: 11 * line.arrowScale,
		depth: line.emphasis === 'lifted' ? 1 : 0
	};
}

export const toEdgeElement = (line: SceneRelation, radius: number): ElementDefinition => ({
	group: 'edges',
	data: toEdgeData(line, radius)
});

/** Middle and size of the box around an outline. */
function boxOf(outline: readonly Point[]) {
	const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
	return { centre: { x: left + width / 2, y: top + height / 2 }, width, height };
}

/** Cytoscape wants the corners of a polygon as shares of its box, −1 to 1. */
export function toRegionData({ id, label, colour, outline, labelAt, fontSize, emphasis }: SceneRegion) {
	const { centre, width, height } = boxOf(outline);
	return {
		id: regionKey(id),
		outline: outline.flatMap(({ x, y }) => [
			toShare(x - centre.x, width / 2),
			toShare(y - centre.y, height / 2)
		]),
		width,
		height,
		fill: colour,
		label,
		fontSize,
		marginX: labelAt.x - centre.x,
		marginY: labelAt.y - (centre.y - height / 2),
		opacity: emphasis === 'faded' ? FADED_REGION_OPACITY : 1
	};
}

const toShare = (offset: number, half: number): number => Math.max(-1, Math.min(1, offset / half));

export const toRegionElement = (region: SceneRegion): ElementDefinition => ({
	group: 'nodes',
	data: toRegionData(region),
	position: toRegionPlace(region),
	grabbable: false,
	selectable: false,
	// A drag that begins on a ground moves the camera, as on bare paper.
	pannable: true
});

export const toRegionPlace = ({ outline }: SceneRegion): Point => boxOf(outline).centre;
