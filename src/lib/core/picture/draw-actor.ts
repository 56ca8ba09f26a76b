/** One actor of a scene as SVG: its circle and, in its own place, its label on a halo of paper. */
import { LINE_HEIGHT } from '../scene/derive-actors.ts';
import type { Ground, SceneActor, SceneLabel } from '../scene/scene.ts';
import { ARABIC_FONT_FAMILY } from './fonts.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

const FADED_OPACITY = 0.25;

export function drawActor(actor: SceneActor): SvgNode {
	return svg(
		'g',
		{ opacity: actor.emphasis === 'faded' ? FADED_OPACITY : 1, 'data-actor': actor.id },
		svg('title', {}, actor.spoken),
		svg('circle', {
			cx: round(actor.centre.x),
			cy: round(actor.centre.y),
			r: round(actor.radius),
			fill: actor.fill,
			stroke: actor.stroke,
			'stroke-width': round(actor.strokeWidth),
			'stroke-dasharray': actor.hollow ? '3 3' : undefined
		})
	);
}

/** Labels are drawn after all circles and lines, so that nothing runs through them. */
export function drawLabel({ emphasis, selected, label }: SceneActor, ground: Ground): SvgNode | undefined {
	if (label === undefined) return undefined;
	const { anchor, x } = anchorOf(label);
	const lineHeight = label.fontSize * LINE_HEIGHT;
	return svg(
		'text',
		{
			x: round(x),
			opacity: emphasis === 'faded' ? FADED_OPACITY : undefined,
			'text-anchor': anchor,
			direction: label.direction === 'rtl' ? 'rtl' : undefined,
			'font-family': label.direction === 'rtl' ? ARABIC_FONT_FAMILY : undefined,
			'font-size': round(label.fontSize),
			'font-weight': selected ? 700 : 500,
			fill: ground.ink,
			stroke: ground.paper,
			'stroke-width': round(label.fontSize * 0.28),
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		},
		...label.lines.map((line, index) =>
			svg(
				'tspan',
				{ x: round(x), y: round(label.box.y + lineHeight * index + label.fontSize * 0.93) },
				// Whoever copies or hears the text gets words, not one run of letters.
				index < label.lines.length - 1 ? `${line} ` : line
			)
		)
	);
}

/** `start` is the right end of right-to-left text, so the anchor follows the direction. */
function anchorOf({ side, box, direction }: SceneLabel): { readonly anchor: string; readonly x: number } {
	if (side === 'below' || side === 'above') return { anchor: 'middle', x: box.x + box.width / 2 };
	const leftEdge = side === 'right';
	const anchor = leftEdge === (direction === 'ltr') ? 'start' : 'end';
	return { anchor, x: leftEdge ? box.x : box.x + box.width };
}
