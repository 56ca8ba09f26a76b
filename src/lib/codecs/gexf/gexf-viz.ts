/**
 * The looks that GEXF's viz module gives to nodes and edges: https://gexf.net/viz.html.
 *
 * In: an element `color`, `position`, `size`, `thickness` or `shape` and the row it belongs to. Out: cells in columns
 * with the roles of looks. What cannot be read is told and left out; pictures are never fetched.
 */
import { parseNumber } from '../xml/parse-typed-cell.ts';
import { channelsToHex, hexToHex } from '../xml/to-hex-colour.ts';
import { BROKEN_LOOK, PICTURE } from '../xml/xml-notices.ts';
import type { ColumnRole } from '#lib/core/import/roles.ts';
import type { ColumnTable } from '../xml/column-table.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { XmlElement } from '../xml/xml-element.ts';

export const VIZ_ELEMENTS: ReadonlySet<string> = new Set(['color', 'position', 'size', 'thickness', 'shape']);

/** The first statement of each kind counts; later ones are for other times. */
export function readViz(element: XmlElement, table: ColumnTable, row: number, notices: NoticeCounts): void {
	const put = (role: ColumnRole, value: string | number | undefined, name: string = role): void => {
		if (value === undefined) notices.add(BROKEN_LOOK, { line: element.line }, element.name);
		else if (table.named(name, role).get(row) === undefined) table.named(name, role).set(row, value);
	};
	const number = (name: string): number | undefined => parseNumber(element.attribute(name) ?? '');

	if (element.local === 'color') put('colour', readColour(element), 'color');
	else if (element.local === 'size' && table.holds === 'actors') put('size', number('value'));
	else if (element.local === 'thickness' || element.local === 'size') put('thickness', number('value'));
	else if (element.local === 'position') {
		for (const axis of ['x', 'y', 'z'] as const) {
			if (element.attribute(axis) !== undefined) put(axis, number(axis));
		}
	} else {
		put('shape', element.attribute('value') ?? element.attribute('type') ?? undefined);
		const address = element.attribute('uri');
		if (address !== undefined) notices.add(PICTURE, { line: element.line }, address);
	}
}

function readColour(element: XmlElement): string | undefined {
	const hex = element.attribute('hex');
	const [r, g, b, a] = ['r', 'g', 'b', 'a'].map((name) => element.attribute(name));
	if (r !== undefined || hex === undefined) return channelsToHex(r, g, b, a);
	const colour = hexToHex(hex);
	const alpha = a === undefined ? undefined : parseNumber(a);
	if (colour?.length !== 7 || alpha === undefined || alpha >= 1 || alpha < 0) return colour;
	const pair = Math.round(alpha * 255).toString(16);
	return colour + pair.padStart(2, '0');
}
