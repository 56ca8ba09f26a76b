/**
 * The sections of a Pajek file: `*Vertices`, `*Arcs` … with their lines.
 *
 * In: the text. Out: each section with its keyword in small letters, the words behind it and its lines with their
 * numbers; comments (`%`) and empty lines are left out. A fault where text stands before the first section or a quotation
 * mark stays open. Nothing is interpreted.
 */
import type { Read } from '../draft/refuse.ts';
import { splitLine, type Word } from './split-line.ts';

export interface Line {
	readonly line: number;
	readonly words: readonly Word[];
}

export interface Section {
	readonly keyword: string;
	readonly line: number;
	/** What stands behind the keyword: as words, and as it stands. */
	readonly rest: readonly Word[];
	readonly tail: string;
	readonly lines: Line[];
}

export function readSections(text: string): Read<readonly Section[]> {
	const sections: Section[] = [];
	let line = 0;
	for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
		line += 1;
		const start = raw.trimStart();
		if (start === '' || start.startsWith('%')) continue;
		// A title may hold a single quotation mark.
		const words = /^\*network\b/i.test(start) ? [] : splitLine(start);
		if (words === undefined) {
			const message = `A quotation mark in line ${line} is not closed.`;
			return { fault: { code: 'open-quotation', line, message, remedy: 'Close it on the same line.' } };
		}
		const section = sections.at(-1);
		const keyword = /^\*([a-z]+)/i.exec(start)?.[1];
		if (keyword !== undefined) {
			const tail = start.slice(keyword.length + 1).trim();
			// The number of a relation may stand right behind the keyword: `*Arcs:2`.
			const rest = words.length === 0 ? [] : (splitLine(tail) ?? []);
			sections.push({ keyword: keyword.toLowerCase(), line, rest, tail, lines: [] });
		} else if (section !== undefined && !start.startsWith('*')) section.lines.push({ line, words });
		else {
			const message = `Line ${line} stands before the first section; a Pajek file begins with *Vertices or *Network.`;
			return {
				fault: { code: 'no-section', line, message, remedy: 'Check that the file is a Pajek network.' }
			};
		}
	}
	return { value: sections };
}
