/**
 * Whole numbers of JSON that a computer's number cannot hold, put into quotation marks before the text is parsed, so that
 * two long ids never become one.
 *
 * In: JSON text. Out: the same text with every bare integer of more than 15 digits quoted, and how many there were.
 * Texts in quotation marks are left alone; numbers with a fraction or an exponent too. Linear, no recursion.
 */
const LONGEST_SAFE = 15;

export interface Quoted {
	readonly json: string;
	readonly count: number;
}

export function quoteLongIntegers(json: string): Quoted {
	if (!/[\d]{16}/.test(json)) return { json, count: 0 };
	const parts: string[] = [];
	let done = 0;
	let count = 0;
	for (let at = 0; at < json.length; at += 1) {
		const mark = json.charCodeAt(at);
		if (mark === QUOTE) {
			at = endOfText(json, at);
			continue;
		}
		if (!isDigit(mark)) continue;
		const start = json.charCodeAt(at - 1) === MINUS ? at - 1 : at;
		const digits = at;
		while (isDigit(json.charCodeAt(at + 1))) at += 1;
		const length = at - digits + 1;
		const next = json[at + 1];
		if (next === '.' || next === 'e' || next === 'E') {
			while (/[\d.eE+-]/.test(json[at + 1] ?? '')) at += 1;
			continue;
		}
		if (length <= LONGEST_SAFE || Number.isSafeInteger(Number(json.slice(start, at + 1)))) continue;
		parts.push(json.slice(done, start), '"', json.slice(start, at + 1), '"');
		done = at + 1;
		count += 1;
	}
	return { json: parts.join('') + json.slice(done), count };
}

const QUOTE = 34;
const MINUS = 45;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function endOfText(json: string, start: number): number {
	let at = start + 1;
	while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json[at] === '\\' ? 2 : 1;
	return at;
}
