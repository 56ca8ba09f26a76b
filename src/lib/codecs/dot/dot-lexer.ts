/**
 * The words of a DOT file (https://graphviz.org/doc/info/lang.html), one at a time.
 *
 * In: text. Out: tokens with their lines: ids (plain, numeral, in quotation marks and joined by `+`, or HTML), signs and
 * edge operators; comments and blanks are passed over. A fault where a text or comment is not closed or a sign is none of
 * the language. Linear, without recursion.
 */
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Fault } from '../draft/refuse.ts';

export interface Token {
	readonly what: 'id' | 'sign' | 'end';
	readonly text: string;
	readonly line: number;
	/** Only a plain id may be a keyword; an HTML text is what stands between its angle brackets. */
	readonly form: 'plain' | 'quoted' | 'html';
}

const PLAIN_START = /[A-Za-z_\u0080-\uFFFF]/;
const PLAIN = /[A-Za-z0-9_\u0080-\uFFFF]/;
const SIGNS = '{}[]=;,:';

export class DotLexer {
	readonly #text: string;
	#at = 0;
	#line = 1;
	#peeked: Token | undefined;
	/** Set when the text cannot be read further; the tokens end there. */
	fault: Fault | undefined;

	constructor(text: string) {
		this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text;
	}

	peek(): Token {
		this.#peeked ??= this.#read();
		return this.#peeked;
	}

	next(): Token {
		const token = this.peek();
		this.#peeked = undefined;
		return token;
	}

	#read(): Token {
		this.#skip();
		const line = this.#line;
		const mark = this.#text[this.#at];
		if (mark === undefined || this.fault !== undefined) return { what: 'end', text: '', line, form: 'plain' };
		if (mark === '"') return this.#readQuoted();
		if (mark === '<') return this.#readHtml();
		const sign = SIGNS.includes(mark) ? mark : this.#text.slice(this.#at, this.#at + 2);
		if (SIGNS.includes(sign) || sign === '->' || sign === '--') {
			this.#at += sign.length;
			return { what: 'sign', text: sign, line, form: 'plain' };
		}
		return this.#readPlain();
	}

	#readPlain(): Token {
		const start = this.#at;
		const line = this.#line;
		const first = this.#text[start] ?? '';
		if (PLAIN_START.test(first)) {
			while (PLAIN.test(this.#text[this.#at] ?? '')) this.#at += 1;
		} else {
			if (first === '-') this.#at += 1;
			while (/[0-9.]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
		}
		const text = this.#text.slice(start, this.#at);
		if (text === '' || text === '-' || text === '.')
			return this.#fail(`${showText(first)} is no sign of DOT.`);
		return { what: 'id', text, line, form: 'plain' };
	}

	/** One or several texts in quotation marks, joined by `+`. */
	#readQuoted(): Token {
		const line = this.#line;
		let text = this.#readQuotedPart();
		this.#skip();
		while (text !== undefined && this.#text[this.#at] === '+') {
			this.#at += 1;
			this.#skip();
			if (this.#text[this.#at] !== '"') return this.#fail('A quoted text is missing after “+”.');
			const more = this.#readQuotedPart();
			text = more === undefined ? undefined : text + more;
			this.#skip();
		}
		if (text === undefined) return this.#fail(`The quotation mark in line ${line} is not closed.`, line);
		return { what: 'id', text, line, form: 'quoted' };
	}

	/** Within the marks only `\"` and a backslash before a line end mean something; the rest is the label's business. */
	#readQuotedPart(): string | undefined {
		const parts: string[] = [];
		let start = this.#at + 1;
		for (let at = start; at < this.#text.length; at += 1) {
			const mark = this.#text[at];
			if (mark === '"') {
				parts.push(this.#text.slice(start, at));
				this.#at = at + 1;
				return parts.join('');
			}
			if (mark === '\n') this.#line += 1;
			if (mark !== '\\') continue;
			const lineEnd = this.#lengthOfLineEnd(at + 1);
			if (this.#text[at + 1] === '"' || lineEnd > 0) {
				parts.push(this.#text.slice(start, at));
				start = at + 1 + lineEnd;
			}
			if (lineEnd > 0) this.#line += 1;
			at += Math.max(1, lineEnd);
		}
		return undefined;
	}

	#lengthOfLineEnd(at: number): number {
		if (this.#text[at] === '\n') return 1;
		return this.#text[at] === '\r' && this.#text[at + 1] === '\n' ? 2 : 0;
	}

	#readHtml(): Token {
		const line = this.#line;
		const start = this.#at + 1;
		let depth = 1;
		let at = start;
		for (; depth > 0; at += 1) {
			const mark = this.#text[at];
			if (mark === undefined) return this.#fail(`The HTML text opened in line ${line} is not closed.`, line);
			if (mark === '\n') this.#line += 1;
			else if (mark === '<') depth += 1;
			else if (mark === '>') depth -= 1;
		}
		this.#at = at;
		return { what: 'id', text: this.#text.slice(start, at - 1), line, form: 'html' };
	}

	/** Passes over blanks, comments and lines that begin with `#`. */
	#skip(): void {
		for (;;) {
			const mark = this.#text[this.#at] ?? '';
			if (mark === '\n') {
				this.#line += 1;
				this.#at += 1;
			} else if (mark !== '' && /\s/.test(mark)) this.#at += 1;
			else if (this.#text.startsWith('//', this.#at) || (mark === '#' && this.#isLineStart()))
				this.#skipLine();
			else if (this.#text.startsWith('/*', this.#at)) {
				if (!this.#skipComment()) return;
			} else return;
		}
	}

	#isLineStart(): boolean {
		let at = this.#at - 1;
		while (at >= 0 && /[ \t]/.test(this.#text[at] ?? '')) at -= 1;
		return at < 0 || this.#text[at] === '\n' || this.#text[at] === '\r';
	}

	#skipLine(): void {
		const end = this.#text.indexOf('\n', this.#at);
		this.#at = end < 0 ? this.#text.length : end;
	}

	#skipComment(): boolean {
		const line = this.#line;
		const end = this.#text.indexOf('*/', this.#at + 2);
		if (end < 0) {
			this.#fail(`The comment opened in line ${line} is not closed.`, line);
			return false;
		}
		for (let at = this.#at; at < end; at += 1) if (this.#text[at] === '\n') this.#line += 1;
		this.#at = end + 2;
		return true;
	}

	#fail(message: string, line = this.#line): Token {
		this.fault ??= {
			code: 'not-dot',
			line,
			message: `The text is not DOT: ${message}`,
			remedy: 'Mend the text there, or fetch the file again if it is cut off.'
		};
		this.#at = this.#text.length;
		return { what: 'end', text: '', line, form: 'plain' };
	}
}
