/**
 * A scene as Cytoscape elements (Cytoscape.js 3.34): plain data that the style sheet reads by name.
 *
 * In: scene actors and relations. Out: element definitions. Ids get a prefix so that an actor and a relation of one
 * name do not meet; nothing from a file is ever used as a selector or a style.
 */
import type { ElementDefinition, NodeDataDefinition, EdgeDataDefinition } from 'cytoscape';
import { loopReach } from '#lib/core/scene/curve.ts';
import type { SceneActor, SceneRelation } from '#lib/core/scene/scene.ts';

export const actorKey = (id: string): string => `a:${id}`;
export const relationKey = (id: string): string => `r:${id}`;
export const idOfKey = (key: string): string => key.slice(2);

const FADED_OPACITY = 0.25;

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
		label: line.count === undefined ? '' : `×${line.count}`,
		labelSize: 11 * line.arrowScale,
		depth: line.emphasis === 'lifted' ? 1 : 0
	};
}

export const toEdgeElement = (line: SceneRelation, radius: number): ElementDefinition => ({
	group: 'edges',
	data: toEdgeData(line, radius)
});
