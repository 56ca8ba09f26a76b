import { describe, expect, it } from 'vitest';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';

describe('toCsvText', () => {
	it('quotes what would break a row', () => {
		expect(toCsvText([['a', 'b,c', 'd"e', 'f\ng', 1.5, NaN]])).toBe('a,"b,c","d""e","f\ng",1.5,\r\n');
	});

	it.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '\tx', ' =1', '\u200b=1', '＝1', '\r=1'])(
		'%j is no formula any more',
		(text) => {
			expect(toCsvText([[text]]).replace(/^"/, '')).toMatch(/^'/);
		}
	);

	it.each(['-5', '+3.2', '1e-9', 'plain', "o'clock", 'a=b'])('%j stays', (text) => {
		expect(toCsvText([[text]])).toBe(`${text}\r\n`);
	});

	it('leaves negative numbers numbers', () => {
		expect(toCsvText([[-1]])).toBe('-1\r\n');
	});
});
