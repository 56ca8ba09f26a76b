/**
 * The grammar of GML (M. Himsolt, “GML: A portable Graph File Format”, 1996).
 *
 * In: the text of a file. Out: its list of keys and values, or a fault with a line: a bracket or quotation mark left open,
 * a key without a value, nesting beyond the limit. Iterative and linear; nothing is interpreted.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Fault, Read } from '../draft/refuse.ts';
import { decodeEntities } from './decode-entities.ts';
import type { GmlEntry, GmlValue } from './gml-list.ts';

export function parseGml(text: string): Read<readonly GmlEntry[]> {
	const parser = new GmlParser(text.replace(/^\uFEFF/, ''));
	const fault = parser.run();
	return fault === undefined ? { value: parser.root } : { fault };
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** Not in the grammar, but written by networkx and others. */
const WORD_VALUE = /^([+-]?(inf|infinity|nan)|true|false)$/i;
const KEY = /^[A-Za-z_][A-Za-z0-9_.:-]*$/;
const END_OF_WORD = /[\s[\]"#]/;

class GmlParser {
	readonly root: GmlEntry[] = [];
	readonly #text: string;
	readonly #open: { readonly entries: GmlEntry[]; readonly line: number }[] = [];
	#entries: GmlEntry[] = this.root;
	#at = 0;
	#line = 1;
	#key: { readonly name: string; readonly line: number } | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	run(): Fault | undefined {
		while (this.#at < this.#text.length) {
			const mark = this.#text[this.#at] ?? '';
			const fault = this.#step(mark);
			if (fault !== undefined) return fault;
		}
		const open = this.#open.at(-1);
		if (open !== undefined) {
			const message = `The bracket opened in line ${open.line} is not closed; the file is cut off.`;
			return { code: 'open-bracket', line: open.line, message, remedy: 'Save or fetch the file again.' };
		}
		return this.#key === undefined ? undefined : this.#lacksValue();
	}

	#step(mark: string): Fault | undefined {
		if (mark === '\n' || (mark === '\r' && this.#text[this.#at + 1] !== '\n')) this.#line += 1;
		if (/\s/.test(mark)) {
			this.#at += 1;
			return undefined;
		}
		if (mark === '#') return this.#skipLine();
		if (mark === '[') return this.#openList();
		if (mark === ']') return this.#closeList();
		return mark === '"' ? this.#readText() : this.#readWord();
	}

	#skipLine(): undefined {
		while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
	}

	#openList(): Fault | undefined {
		const key = this.#key;
		if (key === undefined) return this.#unexpected('A bracket stands where a key belongs.');
		if (this.#open.length >= LIMITS.nesting) {
			const message = `Brackets are nested more than ${LIMITS.nesting} deep.`;
			return {
				code: 'too-deep',
				line: this.#line,
				message,
				remedy: 'Check that the file is what it should be.'
			};
		}
		const entries: GmlEntry[] = [];
		this.#put({ what: 'list', entries });
		this.#open.push({ entries: this.#entries, line: this.#line });
		this.#entries = entries;
		this.#at += 1;
		return undefined;
	}

	#closeList(): Fault | undefined {
		if (this.#key !== undefined) return this.#lacksValue();
		const outer = this.#open.pop();
		if (outer === undefined) return this.#unexpected('A bracket is closed that was never opened.');
		this.#entries = outer.entries;
		this.#at += 1;
		return undefined;
	}

	#readText(): Fault | undefined {
		const line = this.#line;
		if (this.#key === undefined) return this.#unexpected('A text stands where a key belongs.');
		const end = this.#text.indexOf('"', this.#at + 1);
		if (end < 0) {
			const message = `The quotation mark in line ${line} is not closed; the file is cut off.`;
			return { code: 'open-quotation', line, message, remedy: 'Save or fetch the file again.' };
		}
		const raw = this.#text.slice(this.#at + 1, end);
		this.#line += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
		this.#put({ what: 'text', text: decodeEntities(raw) });
		this.#at = end + 1;
		return undefined;
	}

	#readWord(): Fault | undefined {
		const start = this.#at;
		while (this.#at < this.#text.length && !END_OF_WORD.test(this.#text[this.#at] ?? '')) this.#at += 1;
		const word = this.#text.slice(start, this.#at);
		if (this.#key === undefined) {
			if (!KEY.test(word)) return this.#unexpected(`${showText(word)} stands where a key belongs.`);
			this.#key = { name: word, line: this.#line };
			return undefined;
		}
		if (NUMBER.test(word)) this.#put({ what: 'number', text: word });
		else if (WORD_VALUE.test(word)) this.#put({ what: 'text', text: word });
		else return this.#unexpected(`${showText(word)} is neither a number nor a text in quotation marks.`);
		return undefined;
	}

	#put(value: GmlValue): void {
		if (this.#key !== undefined) this.#entries.push({ key: this.#key.name, line: this.#key.line, value });
		this.#key = undefined;
	}

	#lacksValue(): Fault {
		return this.#unexpected(`The key ${showText(this.#key?.name ?? '')} has no value.`);
	}

	#unexpected(message: string): Fault {
		return {
			code: 'not-gml',
			line: this.#line,
			message: `The text is not GML: ${message}`,
			remedy: 'Mend the text there; brackets and quotation marks are the usual culprits.'
		};
	}
}
