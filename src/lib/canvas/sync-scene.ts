/**
 * Pushes a scene to Cytoscape: adds what is new, removes what is gone, changes what differs, moves nothing else.
 *
 * In: the running instance, the scene shown before (if any) and the scene to show. Only differences are touched, in
 * one batch, so that one filter click costs one redraw. Out: lines that were left for later, when there are very many.
 */
import type { Core, ElementDefinition } from 'cytoscape';
import type { Point, Scene, SceneRelation } from '#lib/core/scene/scene.ts';
import { canvasStyle } from './canvas-style.ts';
import {
	actorKey,
	regionKey,
	relationKey,
	toEdgeData,
	toEdgeElement,
	toNodeData,
	toNodeElement,
	toRegionData,
	toRegionElement,
	toRegionPlace
} from './scene-elements.ts';

const LABEL_GAP = 4;

/** @param mostLines when more lines than this are new, all of them are given back, to be added part by part. */
export function syncScene(
	cy: Core,
	scene: Scene,
	before: Scene | undefined,
	mostLines = Infinity
): readonly ElementDefinition[] {
	if (before?.ground !== scene.ground) cy.style(canvasStyle(scene.ground));
	const gap = LABEL_GAP * scene.magnification;
	const radii = new Map(scene.actors.map(({ id, radius }) => [id, radius]));
	const radiusOf = (line: SceneRelation): number => radii.get(line.from) ?? 0;
	const lines: ElementDefinition[] = [];
	cy.batch(() => {
		removeGone(cy, scene, before);
		const added: ElementDefinition[] = [];
		for (const region of scene.regions) {
			const node = cy.getElementById(regionKey(region.id));
			if (node.empty()) added.push(toRegionElement(region));
			else {
				setData(node, toRegionData(region));
				moveTo(node, toRegionPlace(region));
			}
		}
		for (const actor of scene.actors) {
			const node = cy.getElementById(actorKey(actor.id));
			if (node.empty()) added.push(toNodeElement(actor, gap));
			else {
				setData(node, toNodeData(actor, gap));
				moveTo(node, actor.centre);
			}
		}
		for (const line of scene.relations) {
			const edge = cy.getElementById(relationKey(line.id));
			if (edge.empty()) lines.push(toEdgeElement(line, radiusOf(line)));
			else setData(edge, toEdgeData(line, radiusOf(line)));
		}
		if (lines.length <= mostLines) added.push(...lines.splice(0));
		if (added.length > 0) cy.add(added);
	});
	return lines;
}

/** Writes only what differs: every write costs Cytoscape a new style for the element. */
function setData(
	element: ReturnType<Core['getElementById']>,
	wanted: Readonly<Record<string, unknown>>
): void {
	const held: Readonly<Record<string, unknown>> = element.data();
	const changes = Object.entries(wanted).filter(([key, value]) => !isSame(held[key], value));
	if (changes.length > 0) element.data(Object.fromEntries(changes));
}

const isSame = (a: unknown, b: unknown): boolean =>
	a === b ||
	(Array.isArray(a) &&
		Array.isArray(b) &&
		a.length === b.length &&
		a.every((item, index) => item === b[index]));

/** A node that the user is dragging stays under the finger. */
function moveTo(node: ReturnType<Core['getElementById']>, centre: Point): void {
	const { x, y } = node.position();
	if ((x !== centre.x || y !== centre.y) && !node.grabbed()) node.position({ ...centre });
}

function removeGone(cy: Core, scene: Scene, before: Scene | undefined): void {
	if (before === undefined) return;
	const keys = new Set([
		...scene.regions.map(({ id }) => regionKey(id)),
		...scene.actors.map(({ id }) => actorKey(id)),
		...scene.relations.map(({ id }) => relationKey(id))
	]);
	// Ends of a relation cannot be changed in place: one that now runs elsewhere is a new one.
	const ends = new Map(scene.relations.map(({ id, from, to }) => [id, `${from}\u0000${to}`]));
	const gone = cy.elements().filter((element) => !keys.has(element.id()));
	const moved = before.relations.filter(
		({ id, from, to }) => ends.has(id) && ends.get(id) !== `${from}\u0000${to}`
	);
	gone.remove();
	for (const { id } of moved) cy.getElementById(relationKey(id)).remove();
}
