/**
 * A line of a Pajek file as its words.
 *
 * In: one line. Out: words, with texts in quotation marks and times in brackets as one word each; undefined when a
 * quotation mark is not closed. Within quotation marks `\"`, `\\` and `\n` stand for a mark, a backslash and a new line.
 */
export interface Word {
	readonly text: string;
	readonly isQuoted: boolean;
}

const BLANK = /\s/;

export function splitLine(line: string): readonly Word[] | undefined {
	const words: Word[] = [];
	const lastClose = line.lastIndexOf(']');
	let at = 0;
	while (at < line.length) {
		const mark = line[at] ?? '';
		if (BLANK.test(mark)) {
			at += 1;
		} else if (mark === '"') {
			const end = findQuote(line, at);
			if (end === undefined) return undefined;
			words.push({ text: unescapeLabel(line.slice(at + 1, end)), isQuoted: true });
			at = end + 1;
		} else {
			const close = mark === '[' && at < lastClose ? line.indexOf(']', at) : -1;
			const end = close < 0 ? findBlank(line, at) : close + 1;
			words.push({ text: line.slice(at, end), isQuoted: false });
			at = end;
		}
	}
	return words;
}

function findQuote(line: string, start: number): number | undefined {
	for (let at = start + 1; at < line.length; at += 1) {
		if (line[at] === '\\') at += 1;
		else if (line[at] === '"') return at;
	}
	return undefined;
}

function findBlank(line: string, start: number): number {
	let at = start;
	while (at < line.length && !BLANK.test(line[at] ?? '')) at += 1;
	return at;
}

const unescapeLabel = (label: string): string =>
	label.includes('\\')
		? label.replace(/\\(["\\n])/g, (_all, mark: string) => (mark === 'n' ? '\n' : mark))
		: label;
