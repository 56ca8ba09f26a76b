/**
 * What may stand above a table: a `sep=;` line (Excel), comment lines that begin with `#`, blank lines.
 *
 * In: text. Out: where the table begins, the delimiter that the file names, and the last comment, which may hold the
 * names of the columns (SNAP). A `#` that is a cell of its own is no comment. Nothing below the first row is looked at.
 */
export interface Preamble {
	/** Offset and line (from 1) of the first row. */
	readonly offset: number;
	readonly line: number;
	readonly delimiter?: string;
	/** Text of the last comment line, without `#` and blanks around. */
	readonly comment?: string;
	/** Number of comment lines. */
	readonly comments: number;
}

const SEPARATOR_LINE = /^"?sep=(.)"?$/i;

export function skipPreamble(text: string): Preamble {
	let offset = text.startsWith('\uFEFF') ? 1 : 0;
	let line = 1;
	let comments = 0;
	let delimiter: string | undefined;
	let comment: string | undefined;
	while (offset < text.length) {
		const end = endOfLine(text, offset);
		const row = text.slice(offset, Math.min(end, offset + 10_000));
		const named = line === 1 ? SEPARATOR_LINE.exec(row)?.[1] : undefined;
		if (named !== undefined) delimiter = named;
		else if (/^#(?![,;\t|])/.test(row)) {
			comment = row.slice(1).trim();
			comments += 1;
		} else if (row.trim() !== '') break;
		offset = end + (text.startsWith('\r\n', end) ? 2 : 1);
		line += 1;
	}
	return {
		offset: Math.min(offset, text.length),
		line,
		comments,
		...(delimiter === undefined ? {} : { delimiter }),
		...(comment === undefined ? {} : { comment })
	};
}

function endOfLine(text: string, start: number): number {
	let at = start;
	while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
	return at;
}
