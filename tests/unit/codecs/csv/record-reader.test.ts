import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RecordReader } from '#lib/codecs/csv/record-reader.ts';
import { toCsvText, withoutGuard } from '#lib/codecs/csv/to-csv-text.ts';

function readAll(text: string, delimiter = ',') {
	const reader = new RecordReader(text, delimiter);
	const rows: string[][] = [];
	const lines: number[] = [];
	while (reader.next()) {
		rows.push([...reader.cells]);
		lines.push(reader.line);
	}
	return { rows, lines, fault: reader.fault, strayQuotes: reader.strayQuotes };
}

describe('RecordReader', () => {
	it('counts the lines of quoted line ends, whatever they are', () => {
		// Lines: 1 header; 2-3 a quoted LF; 4-5 a quoted CR LF; 6 is blank; 7.
		const { rows, lines } = readAll('a,b\r\n"x\ny",1\r\n"u\r\nv",2\r\n\r\nz,3');
		expect(rows).toEqual([['a', 'b'], ['x\ny', '1'], ['u\r\nv', '2'], [''], ['z', '3']]);
		expect(lines).toEqual([1, 2, 4, 6, 7]);
	});

	it('reads CR alone as a line end where the first line ends so', () => {
		expect(readAll('a,b\r"c\nd",e\r').rows).toEqual([
			['a', 'b'],
			['c\nd', 'e']
		]);
	});

	it('reads CR LF and LF in one file', () => {
		expect(readAll('a\r\nb\nc\r\n').rows).toEqual([['a'], ['b'], ['c']]);
	});

	it('takes a quoted cell after blanks for what it is, and leaves other blanks', () => {
		expect(readAll('a, "b, c" , d\n').rows).toEqual([['a', 'b, c', ' d']]);
		expect(readAll('a, "b" c\n')).toMatchObject({ rows: [['a', ' "b" c']], strayQuotes: 1 });
	});

	it('keeps a quotation mark inside a cell as text, and counts it', () => {
		expect(readAll('5" pipe,x\n')).toMatchObject({ rows: [['5" pipe', 'x']], strayQuotes: 1 });
	});

	it('stops at a quotation mark that is not closed, and at text behind a closed one', () => {
		expect(readAll('a\nb,"c\nd\n').fault).toEqual({ what: 'unclosed-quote', line: 2 });
		expect(readAll('a\n"b"c\n').fault).toEqual({ what: 'text-after-quote', line: 2 });
	});

	const cell = fc.string({ unit: fc.constantFrom('a', 'ب', ',', ';', '"', '\n', '\r\n', ' ', "'", '=') });
	// A row of one empty cell is a blank line, which papaparse and we read alike but no writer means.
	const row = fc.array(cell, { minLength: 2, maxLength: 4 });
	const table = fc.array(row, { minLength: 1, maxLength: 5 });

	it('gives back what toCsvText wrote', () => {
		fc.assert(
			fc.property(table, (rows) => {
				expect(readAll(toCsvText(rows)).rows.map((cells) => cells.map(withoutGuard))).toEqual(rows);
			})
		);
	});

	it('agrees with papaparse on what is well-formed', () => {
		const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
				const text = rows.map((cells) => cells.map(quote).join(delimiter)).join('\n');
				const other = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
				expect(other.errors).toEqual([]);
				expect(readAll(text, delimiter).rows).toEqual(other.data);
			})
		);
	});

	it('agrees with papaparse on text without a quotation mark', () => {
		const plain = fc.string({ unit: fc.constantFrom('a', 'ب', ',', '\n', ' ', "'", '0') });
		fc.assert(
			fc.property(plain, (text) => {
				const other = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
				// Papaparse adds an empty row after the last line end.
				if (text === '' || text.endsWith('\n')) other.pop();
				expect(readAll(text).rows).toEqual(other);
			})
		);
	});
});
