/** Long whole numbers of JSON stay exact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteLongIntegers } from '#lib/codecs/quote-long-integers.ts';

describe('whole numbers that a computer cannot hold', () => {
	it('are put into quotation marks', () => {
		const json = '{"id": 9007199254740993, "ids": [-12345678901234567890,1]}';
		expect(quoteLongIntegers(json)).toEqual({
			json: '{"id": "9007199254740993", "ids": ["-12345678901234567890",1]}',
			count: 2
		});
	});

	it('are left alone within texts, and so are short ones, fractions and powers', () => {
		const json =
			'{"a": "9007199254740993 \\" 12345678901234567890", "b": 0.12345678901234567890, "c": 12345678901234567890e2, "d": 900719925474099}';
		expect(quoteLongIntegers(json)).toEqual({ json, count: 0 });
	});

	it('never change what other JSON means', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.string(), (value, text) => {
				const json = JSON.stringify([value, `1234567890123456 ${text}`]);
				fc.pre(!/[[:,]-?\d{16,}[\],}]/.test(json));
				expect(JSON.parse(quoteLongIntegers(json).json)).toEqual(JSON.parse(json));
			})
		);
	});
});
