/** A value as a message names it: short, on one line, texts in “quotes”. In: anything. Out: at most about 60 characters. */
const LONGEST = 60;

// Controls and marks that turn or hide text would let a value disguise the message around it.
const DISGUISING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function showText(text: string): string {
	const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
	const code = (mark: string): string => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
	return `“${shown.toWellFormed().replace(DISGUISING, code)}”`;
}

export function showValue(value: unknown): string {
	if (typeof value === 'string') return showText(value);
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'an object';
	return String(value);
}
