/** The graph of a scene as one SVG group: grounds at the bottom, then lines, circles above them, labels on top. */
import type { Scene } from '../scene/scene.ts';
import { drawActor, drawLabel } from './draw-actor.ts';
import { drawRegion, drawRegionLabel } from './draw-region.ts';
import { drawRelation } from './draw-relation.ts';
import { FONT_FAMILY } from './fonts.ts';
import { svg, type SvgNode } from './svg-node.ts';

export function drawScene(scene: Scene): SvgNode {
	const labels = scene.actors
		.map((actor) => drawLabel(actor, scene.ground))
		.filter((label) => label !== undefined);
	return svg(
		'g',
		{ 'font-family': FONT_FAMILY },
		...(scene.regions.length === 0
			? []
			: [
					svg('g', {}, ...scene.regions.map(drawRegion)),
					svg('g', {}, ...scene.regions.map((region) => drawRegionLabel(region, scene.ground)))
				]),
		svg('g', {}, ...scene.relations.map((line) => drawRelation(line, scene.ground))),
		svg('g', {}, ...scene.actors.map((actor) => drawActor(actor))),
		svg('g', {}, ...labels)
	);
}
