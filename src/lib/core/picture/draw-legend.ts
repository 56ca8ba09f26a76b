/**
 * The legend of a figure as SVG, in columns that flow into the width: relation types, status, kinds or groups, size.
 * Out: the elements and the height that they take.
 */
import { STATUS_LOOKS } from '../scene/line-look.ts';
import type { Legend, Scene } from '../scene/scene.ts';
import { textWidth } from '../scene/text-width.ts';
import { drawHead } from './arrowhead.ts';
import { drawText } from './figure-text.ts';
import { svg, type SvgNode } from './svg-node.ts';

export interface Drawing {
	readonly nodes: readonly SvgNode[];
	readonly height: number;
}

const ROW = 19;
const SIZE = 12;
const SAMPLE = 40;

interface Entry {
	readonly label: string;
	sample(x: number, y: number): readonly SvgNode[];
}

export function drawLegend(scene: Scene, x: number, y: number, width: number): Drawing {
	const { ground } = scene;
	const columns = toColumns(scene).filter(({ entries }) => entries.length > 0);
	const nodes: SvgNode[] = [];
	let left = x;
	let top = y;
	let rowHeight = 0;
	for (const { title, entries } of columns) {
		const columnWidth =
			28 + SAMPLE + Math.max(textWidth(title, SIZE), ...entries.map(({ label }) => textWidth(label, SIZE)));
		if (left > x && left + columnWidth > x + width) {
			left = x;
			top += rowHeight + 8;
			rowHeight = 0;
		}
		nodes.push(drawText(title, left, top + SIZE, { size: SIZE, fill: ground.quiet, weight: 600 }));
		entries.forEach((entry, index) => {
			const middle = top + SIZE + 16 + index * ROW;
			nodes.push(
				...entry.sample(left, middle - 4),
				drawText(entry.label, left + SAMPLE + 6, middle, { size: SIZE, fill: ground.ink })
			);
		});
		rowHeight = Math.max(rowHeight, SIZE + 14 + entries.length * ROW);
		left += columnWidth;
	}
	return { nodes, height: top + rowHeight - y };
}

function toColumns(scene: Scene): readonly { readonly title: string; readonly entries: readonly Entry[] }[] {
	const { legend, ground } = scene;
	return [
		{ title: 'Relation', entries: legend.lines.map((line) => toLineEntry(line, ground.paper)) },
		{ title: 'Status', entries: legend.statuses.map((status) => toStatusEntry(status, scene)) },
		{
			title: legend.kindsTitle,
			entries: legend.kinds.map(({ label, colour, count }) => ({
				label: `${label} (${count})`,
				sample: (x: number, y: number) => [svg('circle', { cx: x + SAMPLE / 2, cy: y, r: 6, fill: colour })]
			}))
		},
		{
			title: legend.sizes === undefined ? '' : `Size: ${legend.sizes.label}`,
			entries: (legend.sizes?.marks ?? []).map(({ radius, label }) => ({
				label,
				// Drawn at 40 % of the graph's own scale, so that the three stay on their rows.
				sample: (x: number, y: number) => [
					svg('circle', {
						cx: x + SAMPLE / 2,
						cy: y,
						r: radius * 0.36,
						fill: 'none',
						stroke: ground.ink,
						'stroke-width': 1.2
					})
				]
			}))
		}
	];
}

const toLineEntry = (line: Legend['lines'][number], paper: string): Entry => ({
	label: `${line.label} (${line.count})`,
	sample: (x, y) => [
		svg('line', {
			x1: x,
			y1: y,
			x2: x + SAMPLE - 6,
			y2: y,
			stroke: line.colour,
			'stroke-width': line.width,
			'stroke-dasharray': line.dashes.length === 0 ? undefined : line.dashes.join(' ')
		}),
		...drawHead(line.arrowhead, { x: x + SAMPLE - 2, y }, 0, {
			colour: line.colour,
			paper,
			hollow: false,
			lineWidth: line.width,
			scale: 0.95
		})
	]
});

function toStatusEntry({ status, label, count }: Legend['statuses'][number], { ground }: Scene): Entry {
	const { opacity, hollowArrow, struck } = STATUS_LOOKS[status];
	const look = { colour: ground.ink, paper: ground.paper, hollow: hollowArrow, lineWidth: 2, scale: 0.95 };
	return {
		label: `${label} (${count})`,
		sample: (x, y) => [
			svg(
				'g',
				{ opacity },
				svg('line', { x1: x, y1: y, x2: x + SAMPLE - 8, y2: y, stroke: ground.ink, 'stroke-width': 2 }),
				...drawHead('triangle', { x: x + SAMPLE - 2, y }, 0, look),
				...(struck
					? [
							svg('line', {
								x1: x + 14,
								y1: y - 5,
								x2: x + 14,
								y2: y + 5,
								stroke: ground.ink,
								'stroke-width': 2.4
							})
						]
					: [])
			)
		]
	};
}
