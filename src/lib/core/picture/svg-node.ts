/**
 * A picture as a tree of SVG elements (SVG 1.1): values, not markup, so that the page can render it as elements and
 * the exports as text, and nothing from a file ever becomes markup.
 */
export interface SvgNode {
	readonly name: SvgElementName;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (SvgNode | string)[];
}

/** The elements that pictures are made of: none of them can load, link or run anything. */
export type SvgElementName =
	| 'svg'
	| 'g'
	| 'title'
	| 'desc'
	| 'path'
	| 'circle'
	| 'ellipse'
	| 'line'
	| 'rect'
	| 'polygon'
	| 'polyline'
	| 'text'
	| 'tspan'
	| 'style'
	| 'metadata';

export const svg = (
	name: SvgElementName,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...children: readonly (SvgNode | string)[]
): SvgNode => ({
	name,
	attributes: Object.fromEntries(
		Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
	),
	children
});

/** A length with at most two decimals: enough for print, and stable text across machines. */
export const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
