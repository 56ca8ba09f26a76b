/**
 * A table as CSV (RFC 4180) that a spreadsheet shows and never runs.
 *
 * In: rows of texts and numbers. Out: text with CR LF line ends; a number that is not finite is an empty cell. Text
 * that a spreadsheet would take for a formula gets an apostrophe before it (OWASP "CSV Injection"); numbers never do.
 */
export type Cell = string | number;

export const toCsvText = (rows: readonly (readonly Cell[])[]): string =>
	rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');

function toCell(value: Cell): string {
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
	const text = isGuarded(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Takes the apostrophe off again that stands before what would be a formula; any other text stays as it is. */
export const withoutGuard = (text: string): string =>
	text.startsWith("'") && isGuarded(text.slice(1)) ? text.slice(1) : text;

/** A text that looks guarded already gets one apostrophe more, so that reading gives it back as it was. */
const isGuarded = (text: string): boolean => isFormula(text.replace(/^'+/, ''));

const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i;
// What spreadsheets skip before they look for a formula: blanks, controls, marks without a shape.
const SKIPPED = /^[\s\p{Cc}\p{Cf}]*/u;
const FORMULA_START = /^[=+\-@＝＋－＠]/;

function isFormula(text: string): boolean {
	if (PLAIN_NUMBER.test(text)) return false;
	return /^[\t\r\n]/.test(text) || FORMULA_START.test(text.replace(SKIPPED, ''));
}
