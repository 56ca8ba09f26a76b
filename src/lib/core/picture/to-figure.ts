/**
 * The picture that leaves the program: title, graph, legend, the view in words, sources, licence and date, in one SVG
 * that stands alone. Pure: the date is an argument, the size follows from the content and the wanted width.
 */
import type { Scene } from '../scene/scene.ts';
import { drawLegend } from './draw-legend.ts';
import { drawScene } from './draw-scene.ts';
import { FONT_FAMILY, SERIF_FAMILY } from './fonts.ts';
import { breakText, drawText, type TextLook } from './figure-text.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

export interface FigureOptions {
	readonly title: string;
	/** Full citations of the sources behind what is shown. */
	readonly sources: readonly string[];
	readonly licence: string;
	/** The day on which the figure was made, `YYYY-MM-DD`. */
	readonly date: string;
	/** Total width in pixels at 1×. */
	readonly width?: number;
	readonly transparent?: boolean;
	/** `@font-face` rules with embedded fonts, so that the text looks the same everywhere. */
	readonly fontFaces?: string;
	/** What the file carries for the program that opens it again. */
	readonly metadata?: string;
}

export interface Figure {
	readonly root: SvgNode;
	readonly width: number;
	readonly height: number;
}

const MARGIN = 36;

export function toFigure(scene: Scene, options: FigureOptions): Figure {
	const width = options.width ?? 1200;
	const inner = width - 2 * MARGIN;
	const { ground, bounds } = scene;
	const nodes: SvgNode[] = [];
	let y = MARGIN;
	const write = (text: string, look: TextLook): void => {
		for (const line of breakText(text, look.size, inner)) {
			y += look.size * 1.25;
			nodes.push(drawText(line, MARGIN, y, look));
		}
	};
	write(options.title, { size: 26, fill: ground.ink, weight: 600, family: SERIF_FAMILY });
	y += 6;
	scene.caption.forEach((sentence) => write(sentence, { size: 13, fill: ground.quiet }));
	y += 18;
	const scale = Math.min(inner / bounds.width, 1.6);
	const graphLeft = MARGIN + (inner - bounds.width * scale) / 2;
	const place = `translate(${round(graphLeft - bounds.x * scale)} ${round(y - bounds.y * scale)}) scale(${round(scale * 1000) / 1000})`;
	nodes.push(svg('g', { transform: place }, drawScene(scene)));
	y += bounds.height * scale + 24;
	nodes.push(
		svg('line', { x1: MARGIN, x2: width - MARGIN, y1: round(y), y2: round(y), stroke: ground.rule })
	);
	y += 12;
	const legend = drawLegend(scene, MARGIN, y, inner);
	nodes.push(...legend.nodes);
	y += legend.height + 10;
	nodes.push(
		svg('line', { x1: MARGIN, x2: width - MARGIN, y1: round(y), y2: round(y), stroke: ground.rule })
	);
	y += 6;
	const small: TextLook = { size: 11, fill: ground.quiet };
	options.sources.forEach((source, index) => write(`${index === 0 ? 'Sources: ' : ''}${source}`, small));
	write(
		`Coded data: ${options.licence === '' ? 'no licence stated' : options.licence}. Made with Entente, ${options.date}.`,
		small
	);
	const height = Math.ceil(y + MARGIN * 0.8);
	const root = svg(
		'svg',
		{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': FONT_FAMILY },
		svg('title', {}, options.title),
		svg('desc', {}, scene.caption.join(' ')),
		...(options.metadata === undefined ? [] : [svg('metadata', {}, options.metadata)]),
		...(options.fontFaces === undefined ? [] : [svg('style', {}, options.fontFaces)]),
		...(options.transparent === true ? [] : [svg('rect', { width, height, fill: ground.paper })]),
		...nodes
	);
	return { root, width, height };
}
