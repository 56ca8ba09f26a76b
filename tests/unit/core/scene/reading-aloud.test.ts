/** The small functions that put coded values into words. */
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#lib/core/dataset/parse-period.ts';
import { isolateName } from '#lib/core/scene/isolate-name.ts';
import { languageInWords } from '#lib/core/scene/language-in-words.ts';
import { periodInWords } from '#lib/core/scene/period-in-words.ts';
import { speakPath } from '#lib/core/scene/speak-path.ts';
import { makeRelation as tie, TYPES } from '../graph/make-relation.ts';

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

describe('speakPath', () => {
	const nameOf = (id: string): string => id.toUpperCase();

	test('reads several types of one step as one clause, in the order of the legend', () => {
		const path = [
			{ from: 'a', to: 'b', relations: [tie('a', 'b', 'support'), tie('a', 'b', 'pressure')] },
			{ from: 'b', to: 'c', relations: [tie('b', 'c', 'conflict')] }
		];
		expect(speakPath(path, TYPES, nameOf)).toBe('A presses and supports B; B is in conflict with C.');
	});

	test('marks what is only potential or denied, but not when one relation of the type happened', () => {
		const potential = tie('a', 'b', 'support', { status: 'potential' });
		const denied = tie('a', 'b', 'support', { status: 'denied' });
		const speak = (...relations: (typeof potential)[]) =>
			speakPath([{ from: 'a', to: 'b', relations }], TYPES, nameOf);
		expect(speak(potential, denied)).toBe('A supports (potential or denied) B.');
		expect(speak(potential, tie('a', 'b', 'support'))).toBe('A supports B.');
	});

	test('a type without a verb of ours is named', () => {
		expect(speakPath([{ from: 'a', to: 'b', relations: [tie('a', 'b', 'talks')] }], TYPES, nameOf)).toBe(
			'A — Talks → B.'
		);
	});
});
