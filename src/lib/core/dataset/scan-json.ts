/**
 * A linear look at JSON text before it is parsed: nesting and repeated fields, which `JSON.parse` lets pass.
 *
 * In: text. Out: the first brackets nested too deep and the fields that one object has twice, each with its line
 * from 1. It builds no values, never recurses, and says nothing about text that is not JSON.
 */
export interface JsonScan {
	/** Line of the first bracket deeper than allowed. */
	readonly tooDeepAt?: number;
	readonly repeated: readonly { readonly key: string; readonly line: number }[];
}

export function scanJson(text: string, deepest: number): JsonScan {
	const open: (Set<string> | undefined)[] = [];
	const repeated: { key: string; line: number }[] = [];
	let line = 1;
	for (let at = 0; at < text.length; at += 1) {
		const mark = text[at];
		if (mark === '\n') line += 1;
		else if (mark === '{' || mark === '[') {
			open.push(mark === '{' ? new Set() : undefined);
			if (open.length > deepest) return { tooDeepAt: line, repeated };
		} else if (mark === '}' || mark === ']') open.pop();
		else if (mark === '"') {
			const end = endOfText(text, at);
			const keys = open.at(-1);
			if (keys !== undefined && isBeforeColon(text, end)) {
				const key = text.slice(at + 1, end);
				if (keys.has(key)) repeated.push({ key, line });
				keys.add(key);
			}
			at = end;
		}
	}
	return { repeated };
}

// By hand: a regular expression overflows its stack on a text of some million characters.

/** Offset of the quotation mark that closes the text begun at `start`, or of the end of its line. */
function endOfText(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && text[at] !== '"') {
		if (text[at + 1] === '\n') return at;
		at += text[at] === '\\' ? 2 : 1;
	}
	return at;
}

function isBeforeColon(text: string, end: number): boolean {
	let at = end + 1;
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at += 1;
	return text[at] === ':';
}
