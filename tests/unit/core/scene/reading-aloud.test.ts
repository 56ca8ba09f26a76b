/** The small functions that put coded values into words. */
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#lib/core/dataset/parse-period.ts';
import { isolateName } from '#lib/core/scene/isolate-name.ts';
import { languageInWords } from '#lib/core/scene/language-in-words.ts';
import { periodInWords } from '#lib/core/scene/period-in-words.ts';

describe('periodInWords', () => {
	test.each([
		['2020', '2020'],
		['2019-11', 'November 2019'],
		['2020-01-31', '31 January 2020'],
		['2019-10~', 'about October 2019'],
		['2019?', 'perhaps 2019'],
		['2020-01/2020-05', 'January 2020 to May 2020'],
		['2020-06/..', 'from June 2020 on'],
		['../2020', 'until 2020'],
		['2020-06/', 'from June 2020, end unknown'],
		['2020-1X', 'at some time from 1 October 2020 to 31 December 2020']
	])('%s reads “%s”', (text, words) => {
		const period = parsePeriod(text);
		expect(period && periodInWords(period)).toBe(words);
	});

	test('what cannot be said comes back as written', () => {
		expect(periodInWords({ text: 'XXXX', uncertain: true })).toBe('XXXX');
	});
});

test('languages by name, unknown and malformed tags as they are', () => {
	expect(languageInWords('ar')).toBe('Arabic');
	expect(languageInWords('ckb')).toBe('Central Kurdish');
	expect(languageInWords('not a tag')).toBe('not a tag');
});

test('only names from right to left are isolated', () => {
	expect(isolateName('Iran')).toBe('Iran');
	expect(isolateName('إيران')).toBe('\u2068إيران\u2069');
});
