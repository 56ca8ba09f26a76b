import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isPlainPeriod, parsePeriod } from '#lib/core/dataset/parse-period.ts';

describe('parsePeriod', () => {
	it.each([
		['2019', '2019-01-01', '2019-12-31', false],
		['2019-11', '2019-11-01', '2019-11-30', false],
		['2020-02', '2020-02-01', '2020-02-29', false],
		['2020-06-11', '2020-06-11', '2020-06-11', false],
		['2020-01/2020-05', '2020-01-01', '2020-05-31', false],
		['2019-10~', '2019-10-01', '2019-10-31', true],
		['2019?', '2019-01-01', '2019-12-31', true],
		['201X', '2010-01-01', '2019-12-31', true],
		['2019-XX', '2019-01-01', '2019-12-31', true],
		['2020-03/..', '2020-03-01', undefined, false],
		['../2020-03', undefined, '2020-03-31', false],
		['/2020', undefined, '2020-12-31', false],
		['2020/', '2020-01-01', undefined, false],
		// Whatever the time zone of the computer or of the text: the day that is written counts.
		['2020-06-11T23:00:00-05:00', '2020-06-11', '2020-06-11', false],
		['2020-06-11T00:30:00+03:00', '2020-06-11', '2020-06-11', false]
	])('%s spans %s to %s', (text, from, to, uncertain) => {
		const period = parsePeriod(text);
		expect([period?.text, period?.from, period?.to, period?.uncertain]).toEqual([text, from, to, uncertain]);
	});

	it.each([
		'',
		'soon',
		'2020-13',
		'2020-06-31',
		'2021-02-29',
		'2021-02-29/..',
		'2020-05/2020-01',
		'11/06/2020',
		'2020-6',
		'2020/2021/2022',
		'x'.repeat(999)
	])('%j is no period', (text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});

	it('never throws, and never ends before it starts', () => {
		const marks = fc.constantFrom(...'0123456789-/.~?%X[]{},:TZ+ ');
		fc.assert(
			fc.property(fc.string({ unit: marks, maxLength: 24 }), (text) => {
				const period = parsePeriod(text);
				if (period?.from !== undefined && period.to !== undefined)
					expect(period.from <= period.to).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('needs no grammar for plain days', () => {
		expect(isPlainPeriod('2020-06-11/2020-07')).toBe(true);
		expect(isPlainPeriod('2020~')).toBe(false);
	});
});
