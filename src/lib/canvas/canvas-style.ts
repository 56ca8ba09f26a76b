/**
 * The style sheet of the canvas: every value is read from an element's data, which comes from the scene. Colours of
 * the ground are arguments; nothing is decided here that the picture would not know.
 */
import type { StylesheetJson } from 'cytoscape';
import {
	REGION_FILL_OPACITY,
	REGION_STROKE_OPACITY,
	REGION_STROKE_WIDTH
} from '#lib/core/picture/draw-region.ts';
import { FONT_FAMILY } from '#lib/core/picture/fonts.ts';
import type { Ground } from '#lib/core/scene/scene.ts';

/** What a scene calls a region: a node that only the eye meets. */
export const REGIONS = 'node[outline]';
const ACTORS = 'node[diameter]';

export const canvasStyle = (ground: Ground): StylesheetJson => [
	{
		selector: REGIONS,
		style: {
			shape: 'polygon',
			'shape-polygon-points': 'data(outline)',
			width: 'data(width)',
			height: 'data(height)',
			'background-color': 'data(fill)',
			'background-opacity': REGION_FILL_OPACITY,
			'border-color': 'data(fill)',
			'border-opacity': REGION_STROKE_OPACITY,
			'border-width': REGION_STROKE_WIDTH,
			opacity: 'data(opacity)' as unknown as number,
			label: 'data(label)',
			'font-family': FONT_FAMILY,
			'font-size': 'data(fontSize)',
			'font-weight': 600,
			color: ground.quiet,
			'text-halign': 'center',
			'text-valign': 'top',
			'text-margin-x': 'data(marginX)' as unknown as number,
			'text-margin-y': 'data(marginY)' as unknown as number,
			'text-outline-color': ground.paper,
			'text-outline-width': 2,
			'min-zoomed-font-size': 5,
			// Behind the lines too, which otherwise lie below all nodes.
			'z-compound-depth': 'bottom',
			'z-index': 0,
			events: 'no',
			'text-events': 'no',
			'overlay-opacity': 0
		}
	},
	{
		selector: ACTORS,
		style: {
			width: 'data(diameter)',
			height: 'data(diameter)',
			'background-color': 'data(fill)',
			'border-color': 'data(stroke)',
			'border-width': 'data(strokeWidth)',
			'border-style': 'data(strokeStyle)' as 'solid',
			opacity: 'data(opacity)' as unknown as number,
			label: 'data(label)',
			'font-family': FONT_FAMILY,
			'font-size': 'data(fontSize)',
			'font-weight': 'data(fontWeight)' as unknown as 'normal',
			color: ground.ink,
			'text-wrap': 'wrap',
			'text-justification': 'data(justification)' as 'center',
			'line-height': 1.2,
			'text-halign': 'data(halign)' as 'center',
			'text-valign': 'data(valign)' as 'center',
			'text-margin-x': 'data(marginX)' as unknown as number,
			'text-margin-y': 'data(marginY)' as unknown as number,
			'text-outline-color': ground.paper,
			'text-outline-width': 2,
			'min-zoomed-font-size': 5,
			'z-index': 'data(depth)' as unknown as number,
			'overlay-opacity': 0
		}
	},
	{
		selector: 'edge',
		style: {
			'curve-style': 'unbundled-bezier',
			'edge-distances': 'node-position',
			'control-point-weights': 0.5 as unknown as number[],
			'control-point-distances': 'data(bend)' as unknown as number[],
			'loop-direction': '0deg',
			'loop-sweep': '-60deg',
			width: 'data(width)',
			'line-color': 'data(colour)',
			'line-style': 'data(lineStyle)' as 'solid',
			'line-dash-pattern': 'data(dashes)' as unknown as number[],
			opacity: 'data(opacity)' as unknown as number,
			'target-arrow-shape': 'data(arrowhead)' as 'triangle',
			'target-arrow-color': 'data(colour)',
			'target-arrow-fill': 'data(arrowFill)' as 'filled',
			'mid-target-arrow-shape': 'data(bar)' as 'tee',
			'mid-target-arrow-color': 'data(colour)',
			'arrow-scale': 'data(arrowScale)' as unknown as number,
			label: 'data(label)',
			'font-family': FONT_FAMILY,
			'font-size': 'data(labelSize)',
			color: ground.ink,
			'text-outline-color': ground.paper,
			'text-outline-width': 2,
			'z-index': 'data(depth)' as unknown as number,
			'overlay-opacity': 0
		}
	},
	{
		selector: 'node.cursor',
		style: { 'outline-color': ground.ink, 'outline-width': 2, 'outline-offset': 3, 'outline-style': 'dashed' }
	},
	{ selector: '.aside', style: { opacity: 0.12 } },
	{ selector: 'edge.above', style: { 'z-index': 4, width: 'mapData(width, 0, 10, 1.5, 14)' } }
];
