/**
 * The records of delimited text (RFC 4180), one after another, each with its line in the file.
 *
 * In: text, the delimiter and where to begin. Out: cells as they stand, quotation marks taken off; a fault where a
 * quotation mark is not closed or text follows a closed one. It trims nothing, takes nothing for a number, and needs
 * linear time. Papaparse, by which it is tested, knows no lines, mixes up CR LF and LF, and is slower on a million rows.
 */
import type { RecordFault, RowReader } from './beginning.ts';
import { withoutGuard } from './to-csv-text.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const APOSTROPHE = 0x27;

export class RecordReader implements RowReader {
	/** Cells of the newest record; the same list each time. */
	readonly cells: string[] = [];
	/** Line of the newest record, from 1. */
	line = 0;
	fault: RecordFault | undefined;
	/** How many cells have a quotation mark inside that quotes nothing, and the line of the first. */
	strayQuotes = 0;
	firstStrayLine = 0;
	readonly #text: string;
	readonly #delimiter: number;
	readonly #endsWithReturn: boolean;
	readonly #hasQuotes: boolean;
	/** Whether one blank behind each delimiter belongs to it. */
	readonly #skipsBlank: boolean;
	#at: number;
	#line: number;

	/** @param delimiter one character; never a quotation mark or a line end. */
	constructor(text: string, delimiter: string, offset = 0, line = 1, skipsBlank = false) {
		this.#text = text;
		this.#delimiter = delimiter.charCodeAt(0);
		this.#at = offset;
		this.#line = line;
		this.#hasQuotes = text.includes('"', offset);
		this.#skipsBlank = skipsBlank;
		this.#endsWithReturn = this.#findsLoneReturn();
	}

	/** How much is read, 0 to 1. */
	share(): number {
		return this.#at / Math.max(1, this.#text.length);
	}

	/** A cell of the newest record without our own apostrophe before a formula; undefined when it is empty. */
	value(index: number): string | undefined {
		const cell = this.cells[index] ?? '';
		if (cell === '') return undefined;
		return cell.charCodeAt(0) === APOSTROPHE ? withoutGuard(cell) : cell;
	}

	/** Goes on to the next record; false at the end of the text or at a fault. */
	next(): boolean {
		const text = this.#text;
		if (this.#at >= text.length || this.fault !== undefined) return false;
		this.line = this.#line;
		this.cells.length = 0;
		for (;;) {
			const isQuoted = this.#hasQuotes && this.#quoteAt(this.#at) !== -1;
			if (!isQuoted || !this.#readQuoted()) {
				if (this.fault !== undefined) return false;
				this.#readPlain();
			}
			const code = text.charCodeAt(this.#at);
			if (code !== this.#delimiter) return this.#endRecord(code);
			this.#at += this.#skipsBlank && text.charCodeAt(this.#at + 1) === BLANK ? 2 : 1;
		}
	}

	#readPlain(): void {
		const text = this.#text;
		const delimiter = this.#delimiter;
		const start = this.#at;
		let at = start;
		for (; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code === delimiter || (code <= RETURN && this.#isLineEnd(code, at))) break;
		}
		const cell = text.slice(start, at);
		if (this.#hasQuotes && cell.includes('"')) {
			if (this.strayQuotes === 0) this.firstStrayLine = this.#line;
			this.strayQuotes += 1;
		}
		this.cells.push(cell);
		this.#at = at;
	}

	/** False where the cell turns out to be a plain one after all: blanks, a quoted part, more text. */
	#readQuoted(): boolean {
		const text = this.#text;
		const quote = this.#quoteAt(this.#at);
		let end = text.indexOf('"', quote + 1);
		while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
		if (end === -1) {
			this.fault = { what: 'unclosed-quote', line: this.#line };
			return false;
		}
		let after = end + 1;
		while (text.charCodeAt(after) === BLANK && this.#delimiter !== BLANK) after += 1;
		const code = text.charCodeAt(after);
		if (after < text.length && code !== this.#delimiter && !this.#isLineEnd(code, after)) {
			if (quote === this.#at) this.fault = { what: 'text-after-quote', line: this.#line };
			return false;
		}
		const raw = text.slice(quote + 1, end);
		this.cells.push(raw.includes('"') ? raw.replaceAll('""', '"') : raw);
		this.#line += countLineEnds(raw);
		this.#at = after;
		return true;
	}

	/** Offset of the quotation mark that opens a cell, which blanks may precede, or −1. */
	#quoteAt(start: number): number {
		let at = start;
		while (this.#text.charCodeAt(at) === BLANK && this.#delimiter !== BLANK) at += 1;
		return this.#text.charCodeAt(at) === QUOTE ? at : -1;
	}

	#isLineEnd(code: number, at: number): boolean {
		if (code === LINE_FEED) return true;
		return code === RETURN && (this.#endsWithReturn || this.#text.charCodeAt(at + 1) === LINE_FEED);
	}

	#endRecord(code: number): boolean {
		const isPair = code === RETURN && this.#text.charCodeAt(this.#at + 1) === LINE_FEED;
		this.#at += isPair ? 2 : 1;
		this.#line += 1;
		return true;
	}

	/** Whether the first line end outside quotation marks is a CR alone, as old Macs wrote it. */
	#findsLoneReturn(): boolean {
		const text = this.#text;
		let isInside = false;
		for (let at = this.#at; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code === QUOTE) isInside = !isInside;
			if (isInside || (code !== LINE_FEED && code !== RETURN)) continue;
			return code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED;
		}
		return false;
	}
}

/** Line ends inside a cell: LF, CR LF or CR, each counted once. */
function countLineEnds(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
	for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
		if (text.charCodeAt(at + 1) !== LINE_FEED) count += 1;
	return count;
}
