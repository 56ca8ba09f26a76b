/**
 * Texts of DOT as people read them.
 *
 * In: a label as written. Out: plain text: escapes and character references in place, or the text of an HTML label without
 * its tags. Markup is never passed on. Linear.
 */
import { decodeEntities } from '../gml/decode-entities.ts';

/** `\N` and `\E` stand for the name of what is labelled, `\G` for that of the graph, `\l` and `\r` end lines. */
export function toLabelText(label: string, name: string, graph: string): string {
	const plain = label.includes('\\')
		? label.replace(/\\([\s\S])/g, (_all, mark: string) => {
				if (mark === 'n' || mark === 'l' || mark === 'r') return '\n';
				if (mark === 'N' || mark === 'E') return name;
				return mark === 'G' ? graph : mark;
			})
		: label;
	return decodeEntities(plain).replace(/\n$/, '');
}

/** Tags go, `<br>` and the end of a row become a line end. */
export function toPlainText(html: string): string {
	const parts: string[] = [];
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		const close = open < 0 ? -1 : html.indexOf('>', open);
		if (open < 0 || close < 0) break;
		parts.push(html.slice(at, open));
		const tag = html.slice(open + 1, Math.min(close, open + 5)).toLowerCase();
		if (/^(br|\/tr|\/td)\b/.test(tag)) parts.push('\n');
		at = close + 1;
	}
	parts.push(html.slice(at));
	const lines = decodeEntities(parts.join('')).split('\n');
	return lines
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}
