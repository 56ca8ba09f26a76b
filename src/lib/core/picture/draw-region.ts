/** The ground behind the actors of one group as SVG, and the group's name above it. */
import type { Ground, SceneRegion } from '../scene/scene.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

/** So pale that lines and letters of any colour stand out on it. */
export const REGION_FILL_OPACITY = 0.09;
export const REGION_STROKE_OPACITY = 0.7;
export const REGION_STROKE_WIDTH = 1.2;
const FADED_OPACITY = 0.4;

export const drawRegion = ({ id, outline, colour, emphasis }: SceneRegion): SvgNode =>
	svg('polygon', {
		points: outline.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
		fill: colour,
		'fill-opacity': REGION_FILL_OPACITY,
		stroke: colour,
		'stroke-opacity': REGION_STROKE_OPACITY,
		'stroke-width': REGION_STROKE_WIDTH,
		'stroke-linejoin': 'round',
		opacity: emphasis === 'faded' ? FADED_OPACITY : undefined,
		'data-region': id
	});

/** On the halo of paper that all names have, because lines may run behind it. */
export const drawRegionLabel = ({ label, labelAt, fontSize }: SceneRegion, ground: Ground): SvgNode =>
	svg(
		'text',
		{
			x: round(labelAt.x),
			y: round(labelAt.y),
			'text-anchor': 'middle',
			'font-size': round(fontSize),
			'font-weight': 600,
			fill: ground.quiet,
			stroke: ground.paper,
			'stroke-width': round(fontSize * 0.28),
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		},
		label
	);
