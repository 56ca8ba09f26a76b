/**
 * The commonest fault of XML written by hand, “R & D”, which the parser notices only far behind the place.
 *
 * In: the text of a file that was refused. Out: line and column of the first “&” that begins no entity, outside
 * comments and CDATA; undefined when there is none. Linear; it judges nothing else.
 */
const LONGEST_ENTITY = 40;
const ENTITY_END = /[^\w#.:-]/;

export interface TextPlace {
	readonly line: number;
	/** From 0, as the parser counts. */
	readonly column: number;
}

export function findStrayAmpersand(text: string): TextPlace | undefined {
	for (let at = nextMark(text, 0); at !== -1; at = nextMark(text, at)) {
		if (text[at] === '&') {
			if (isStray(text, at)) return placeOf(text, at);
			at += 1;
		} else {
			const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '<!';
			const found = text.indexOf(end, at);
			if (found === -1) return undefined;
			at = found + end.length;
		}
	}
	return undefined;
}

/** The next “&” or “<!” from an offset on. */
function nextMark(text: string, from: number): number {
	const mark = /&|<!/g;
	mark.lastIndex = from;
	return mark.exec(text)?.index ?? -1;
}

function isStray(text: string, at: number): boolean {
	const name = text.slice(at + 1, at + LONGEST_ENTITY);
	const end = name.search(ENTITY_END);
	return end < 1 || name[end] !== ';';
}

function placeOf(text: string, at: number): TextPlace {
	const before = text.slice(0, at).split(/\r\n|\r|\n/);
	return { line: before.length, column: before.at(-1)?.length ?? 0 };
}
