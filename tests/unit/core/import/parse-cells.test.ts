/** Single cells: numbers, dates, colours, words, ids. Each reads what is clear and nothing else. */
import { describe, expect, test } from 'vitest';
import { guessSign } from '#lib/core/import/guess-sign.ts';
import { languageOfColumn } from '#lib/core/import/language-of-column.ts';
import { isAmbiguous, parseDecimal } from '#lib/core/import/parse-decimal.ts';
import { parseColour } from '#lib/core/import/parse-colour.ts';
import { parseDate } from '#lib/core/import/parse-date.ts';
import {
	parseConfidence,
	parseDirection,
	parseSign,
	parseStatus,
	parseTruth
} from '#lib/core/import/parse-words.ts';
import { toSlug } from '#lib/core/import/to-slug.ts';

describe('numbers', () => {
	test.each([
		['12', '.', 12],
		['-0.5', '.', -0.5],
		['1,234.5', '.', 1234.5],
		['1.234,5', ',', 1234.5],
		['1 234,5', ',', 1234.5],
		['1’234', '.', 1234],
		['−3', '.', -3],
		['.5', '.', 0.5],
		['1e3', '.', 1000],
		['٣٫٥', '.', 3.5],
		['12,34', '.', undefined],
		['1.2.3', '.', undefined],
		['0x10', '.', undefined],
		['1e999', '.', undefined],
		['12 rue', '.', undefined],
		['', '.', undefined]
	] as const)('%s with %s', (text, decimal, number) => {
		expect(parseDecimal(text, decimal)).toBe(number);
	});

	test('one group of three digits is ambiguous, two are not', () => {
		expect(['1,234', '0,123', '1,234,567', '1234,5'].map((text) => isAmbiguous(text))).toEqual([
			true,
			false,
			false,
			false
		]);
	});
});

test.each([
	['2019', '2019'],
	[2019, '2019'],
	['2019-1-5', '2019-01-05'],
	['2019.11', '2019-11'],
	['2019/2020', '2019/2020'],
	['2019-11-05 10:00:00+03:00', '2019-11-05'],
	['November 2019', '2019-11'],
	['Nov 5, 2019', '2019-11-05'],
	['2001-21', '2001-21'],
	['05/11/2019', undefined],
	['5.11.2019', undefined],
	['12', undefined],
	[3.5, undefined],
	['yesterday', undefined]
])('the date %s', (cell, text) => {
	expect(parseDate(cell)).toBe(text);
});

test('colours', () => {
	expect(
		['#ABCDEF', '#abc', 'ff8000', 'rgb(1, 2, 3)', 'rgba(255,0,0,0.5)', '12,34,56'].map(parseColour)
	).toEqual(['#ABCDEF', '#aabbcc', '#ff8000', '#010203', '#ff000080', '#0c2238']);
	expect(['red', '123456', '256,0,0', 'url(x)', undefined].map(parseColour)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
		undefined
	]);
});

test('words in variety, and none that is not clear', () => {
	expect(['High', 'MITTEL', 'faible', '3', '?'].map(parseConfidence)).toEqual([
		'high',
		'medium',
		'low',
		undefined,
		undefined
	]);
	expect(['Happened', 'on-going', 'Baghdad'].map(parseStatus)).toEqual(['happened', 'ongoing', undefined]);
	expect([true, 'Directed', 'undirected', 'Mutual', 'left'].map(parseDirection)).toEqual([
		'directed',
		'directed',
		'undirected',
		'mutual',
		undefined
	]);
	expect(['yes', 'نعم', 'no', 'maybe'].map(parseTruth)).toEqual([true, true, false, undefined]);
	expect(['+', '--', '−1', 0, 'Friendly', 'hostile', 'blue'].map(parseSign)).toEqual([
		1,
		-1,
		-1,
		0,
		1,
		-1,
		undefined
	]);
});

test('a word sounds friendly, hostile, or neither', () => {
	const hostile = [
		'attacks',
		'Verbal conflict',
		'economic sanctions',
		'Bedrohung durch',
		'guerre',
		'تهديد',
		'-'
	];
	const friendly = ['supports', 'Military Aid', 'allied with', 'Zusammenarbeit', 'apoyo', 'دعم', '+'];
	const neither = ['met', 'withdraw support', 'support and attack', 'likely', 'background', '7', ''];
	expect(friendly.map(guessSign)).toEqual(friendly.map(() => 1));
	expect(neither.map(guessSign)).toEqual(neither.map(() => 0));
	expect(hostile.filter((word) => guessSign(word) !== -1)).toEqual(['Bedrohung durch']);
});

test('slugs', () => {
	expect(['Al-Ṣadr bloc', '  A & B ', 'دعم', '—', 'Ärger'].map(toSlug)).toEqual([
		'al-sadr-bloc',
		'a-b',
		'دعم',
		'—',
		'arger'
	]);
});

test('languages of columns', () => {
	const names = [
		'name:zh-Hans',
		'label (ar)',
		'name_fa',
		'Name@ckb',
		'name_id',
		'Kurdish name',
		'name',
		'first name'
	];
	expect(names.map(languageOfColumn)).toEqual([
		'zh-Hans',
		'ar',
		'fa',
		'ckb',
		undefined,
		'ku',
		undefined,
		undefined
	]);
});
