/**
 * Places and looks as elements of GEXF's viz module, as far as its schema allows: a place has x and y, a size is not
 * below 0, a shape is one of its list. In: what is known. Out: elements, or nothing. The rest is on the list of fates.
 */
import { numberText } from '../xml/typed-columns.ts';
import type { RelationViz } from '#lib/core/model/viz.ts';
import type { Drawing } from '../fields/actor-fields.ts';
import type { XmlWriter } from '../xml/write-xml.ts';

const ACTOR_SHAPES: ReadonlySet<string> = new Set([
	'disc',
	'triangle',
	'square',
	'diamond',
	'star',
	'pentagon',
	'hexagon',
	'cross'
]);
const RELATION_SHAPES: ReadonlySet<string> = new Set(['solid', 'dotted', 'dashed', 'double']);

export function writeActorViz(xml: XmlWriter, { x, y, z, size, colour, shape }: Drawing): string {
	const place =
		x === undefined || y === undefined
			? ''
			: xml.empty('viz:position', {
					x: numberText(x),
					y: numberText(y),
					z: z === undefined ? undefined : numberText(z)
				});
	return `${writeColour(xml, colour)}${place}${writeAmount(xml, 'size', size)}${writeShape(xml, shape, ACTOR_SHAPES)}`;
}

export const writeRelationViz = (xml: XmlWriter, { colour, thickness, shape }: RelationViz): string =>
	`${writeColour(xml, colour)}${writeAmount(xml, 'thickness', thickness)}${writeShape(xml, shape, RELATION_SHAPES)}`;

function writeColour(xml: XmlWriter, colour: string | undefined): string {
	if (colour === undefined) return '';
	const [r = 0, g = 0, b = 0, a] = (colour.slice(1).match(/../g) ?? []).map((pair) => parseInt(pair, 16));
	// Four places tell each of the 256 steps from the next.
	return xml.empty('viz:color', { r, g, b, a: a === undefined ? undefined : (a / 255).toFixed(4) });
}

const writeAmount = (xml: XmlWriter, name: 'size' | 'thickness', value: number | undefined): string =>
	value === undefined || value < 0 ? '' : xml.empty(`viz:${name}`, { value: numberText(value) });

const writeShape = (xml: XmlWriter, shape: string | undefined, known: ReadonlySet<string>): string =>
	shape === undefined || !known.has(shape) ? '' : xml.empty('viz:shape', { value: shape });
