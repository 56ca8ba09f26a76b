/**
 * A value of an XML graph by its declared type. In: the kind of value and its text. Out: a number, boolean, list of texts
 * or text; what is not of its kind stays text, and the caller is told so. Whole numbers beyond 2^53 stay text too,
 * because no number could hold them. Text is never trimmed.
 */
import type { DraftCell } from '#lib/core/import/draft.ts';

export type CellKind = 'integer' | 'real' | 'boolean' | 'list' | 'text';

// Without nested repetition, so that a long text of digits takes no longer than it is.
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Undefined where the text is no number, or one that a computer cannot hold. */
export function parseNumber(text: string): number | undefined {
	const trimmed = text.trim();
	if (!NUMBER.test(trimmed)) return undefined;
	const number = Number(trimmed);
	return Number.isFinite(number) ? number : undefined;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
	['true', true],
	['false', false],
	['1', true],
	['0', false]
]);

/** `onMismatch` is called where a text is kept that is not of its kind. */
export function parseTypedCell(text: string, kind: CellKind, onMismatch: () => void): DraftCell {
	if (kind === 'text') return text;
	if (kind === 'list') return parseList(text);
	if (text.trim() === '') return '';
	const value = kind === 'boolean' ? BOOLEANS.get(text.trim().toLowerCase()) : parseNumber(text);
	if (value === undefined) {
		onMismatch();
		return text;
	}
	return kind === 'integer' && !Number.isSafeInteger(value) && Number.isInteger(value) ? text : value;
}

const QUOTES = '"\'';

/**
 * Lists are written in three ways: `a|b` (GEXF 1.1 and 1.2; also with `,` or `;` where there is no `|`), `[a, "b, c"]`
 * (GEXF 1.3), `a, b` (graph-tool). In quotes a backslash keeps the next character as it is.
 */
export function parseList(text: string): readonly string[] | undefined {
	const trimmed = text.trim();
	const isBracketed = trimmed.startsWith('[') && trimmed.endsWith(']');
	const inner = isBracketed ? trimmed.slice(1, -1) : trimmed;
	const separator = isBracketed ? ',' : (['|', ';', ','].find((mark) => inner.includes(mark)) ?? ',');
	const items = splitList(inner, separator).filter((item) => item !== '');
	return items.length === 0 ? undefined : items;
}

function splitList(text: string, separator: string): readonly string[] {
	const items: string[] = [];
	let at = 0;
	while (at < text.length) {
		while (at < text.length && (text[at] ?? '').trim() === '') at += 1;
		const mark = text[at] ?? '';
		const quoted = QUOTES.includes(mark) && mark !== '' ? readQuoted(text, at + 1, mark) : undefined;
		// What only begins with a quotation mark is a plain word.
		const isItem = quoted !== undefined && isEnd(text, quoted.end, separator);
		const next = text.indexOf(separator, isItem ? quoted.end : at);
		const end = next === -1 ? text.length : next;
		items.push(isItem ? quoted.value : text.slice(at, end).trim());
		at = end + 1;
	}
	return items;
}

function readQuoted(text: string, start: number, mark: string): { value: string; end: number } | undefined {
	let value = '';
	for (let at = start; at < text.length; at += 1) {
		if (text[at] === mark) return { value, end: at + 1 };
		if (text[at] === '\\') at += 1;
		value += text[at] ?? '';
	}
	return undefined;
}

/** True where only blanks stand between an offset and the next separator or the end. */
function isEnd(text: string, from: number, separator: string): boolean {
	let at = from;
	while (at < text.length && (text[at] ?? '').trim() === '') at += 1;
	return at === text.length || text[at] === separator;
}
