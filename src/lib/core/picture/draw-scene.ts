/** The graph of a scene as one SVG group: lines below, circles above them, labels on top. */
import type { Scene } from '../scene/scene.ts';
import { drawActor, drawLabel } from './draw-actor.ts';
import { drawRelation } from './draw-relation.ts';
import { svg, type SvgNode } from './svg-node.ts';

/** Without quotation marks, which Cytoscape refuses and neither CSS nor SVG needs. */
export const FONT_FAMILY = 'Inter Variable, Inter, Vazirmatn Variable, Helvetica Neue, Arial, sans-serif';

export function drawScene(scene: Scene): SvgNode {
	const labels = scene.actors
		.map((actor) => drawLabel(actor, scene.ground))
		.filter((label) => label !== undefined);
	return svg(
		'g',
		{ 'font-family': FONT_FAMILY },
		svg('g', {}, ...scene.relations.map((line) => drawRelation(line, scene.ground))),
		svg('g', {}, ...scene.actors.map((actor) => drawActor(actor))),
		svg('g', {}, ...labels)
	);
}
