/**
 * A number as people and spreadsheets write it. In: a cell and how decimals are written. Out: a finite number, or
 * undefined; `isAmbiguous` says whether `1,234` could as well be read the other way. Linear in the length of the text.
 *
 * Digits may be Arabic or Persian; thousands may be parted by blanks, apostrophes or the mark that is not the decimal one.
 */
import type { DraftCell } from './draft.ts';

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/i;
/** The longest sensible number; beyond it is a text. */
const LONGEST = 400;

export function parseDecimal(cell: DraftCell, decimal: '.' | ','): number | undefined {
	if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
	if (typeof cell !== 'string' || cell.length > LONGEST) return undefined;
	if (PLAIN.test(cell) && (decimal === '.' || !cell.includes('.'))) return finite(Number(cell));
	const text = toAscii(cell.trim());
	const grouping = decimal === '.' ? ',' : '.';
	const [whole = '', ...fractions] = text.split(decimal);
	if (fractions.length > 1 || !isGrouped(whole, grouping) || (fractions[0] ?? '').includes(grouping))
		return undefined;
	const plain = [whole.replaceAll(/[ \u00a0\u2009\u202f'’.,]/g, ''), ...fractions].join('.');
	return NUMBER.test(plain) ? finite(Number(plain)) : undefined;
}

/** One mark with three digits after it and at most three before: thousands here, a decimal there. */
export const isAmbiguous = (cell: DraftCell): boolean =>
	typeof cell === 'string' && /^[+-]?[1-9]\d{0,2}[,]\d{3}$/.test(cell.trim());

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value + 0 : undefined);

/** True when there are no marks in the whole part, or they part groups of three digits. */
function isGrouped(whole: string, grouping: '.' | ','): boolean {
	if (!/[ \u00a0\u2009\u202f'’.,]/.test(whole)) return true;
	const [first = '', ...groups] = whole.replaceAll(/[ \u00a0\u2009\u202f'’]/g, grouping).split(grouping);
	return /^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function toAscii(text: string): string {
	const signed = text.replace(/^[\u2212\u2013]/, '-');
	if (!/[\u0660-\u0669\u06f0-\u06f9]/.test(signed)) return signed;
	return signed
		.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replaceAll('\u066b', '.')
		.replaceAll('\u066c', '');
}
