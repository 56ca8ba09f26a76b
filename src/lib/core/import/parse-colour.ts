/**
 * A colour of another program. In: a cell. Out: `#rrggbb` or `#rrggbbaa`; undefined for names and all else. It is kept for
 * exports and is never a style of the page.
 */
import type { DraftCell } from './draft.ts';

const HEX = /^#?([0-9a-f]{6}(?:[0-9a-f]{2})?)$/i;
const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const RGB = /^(?:rgba?\()?(\d{1,3})[, ]{1,2}(\d{1,3})[, ]{1,2}(\d{1,3})(?:[, ]{1,2}([01]|0?\.\d{1,6}))?\)?$/i;

export function parseColour(cell: DraftCell): string | undefined {
	if (typeof cell !== 'string' || cell.length > 60) return undefined;
	const text = cell.trim();
	const hex = HEX.exec(text)?.[1];
	// Six digits alone are rather a number.
	if (hex !== undefined) return text.startsWith('#') || /[a-f]/i.test(hex) ? `#${hex}` : undefined;
	const short = SHORT.exec(text);
	if (short !== null)
		return `#${short
			.slice(1)
			.map((digit) => digit + digit)
			.join('')}`;
	const rgb = RGB.exec(text);
	if (rgb === null) return undefined;
	const parts = rgb.slice(1, 4).map(Number);
	if (parts.some((part) => part > 255)) return undefined;
	const opacity = rgb[4] === undefined ? [] : [Math.round(Number(rgb[4]) * 255)];
	const isOpaque = opacity[0] === undefined || opacity[0] === 255;
	return `#${[...parts, ...(isOpaque ? [] : opacity)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
