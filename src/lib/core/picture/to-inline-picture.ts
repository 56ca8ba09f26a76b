/**
 * The picture for the page itself, before any script: the graph alone, as wide as its box, with a title and a
 * description for screen readers. The page stands around it, so it has no legend of its own.
 */
import type { Scene } from '../scene/scene.ts';
import { drawScene } from './draw-scene.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

const MARGIN = 24;

export function toInlinePicture(scene: Scene): SvgNode {
	const { x, y, width, height } = scene.bounds;
	return svg(
		'svg',
		{
			viewBox: [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(round).join(' '),
			role: 'img',
			'aria-label': `${scene.title}. ${scene.caption.join(' ')}`,
			preserveAspectRatio: 'xMidYMid meet'
		},
		drawScene(scene)
	);
}
