/** The small pure functions of a scene: sizes, numbers, line breaks, direction, colours. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScore } from '#lib/core/scene/format-score.ts';
import { assignKindColours } from '#lib/core/scene/palette.ts';
import { GREATEST_RADIUS, LEAST_RADIUS, toRadius, toScoreRange } from '#lib/core/scene/size-actors.ts';
import { textDirection } from '#lib/core/scene/text-direction.ts';
import { textWidth } from '#lib/core/scene/text-width.ts';
import { wrapLabel } from '#lib/core/scene/wrap-label.ts';

describe('size', () => {
	const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });

	test('of a higher score is never smaller, and always between the least and the greatest', () => {
		fc.assert(
			fc.property(fc.array(score, { minLength: 2 }), (scores) => {
				const { least, greatest } = toScoreRange(scores);
				const radii = scores.toSorted((a, b) => a - b).map((one) => toRadius(one, least, greatest));
				radii.forEach((radius, index) => {
					expect(radius).toBeGreaterThanOrEqual(LEAST_RADIUS - 1e-9);
					expect(radius).toBeLessThanOrEqual(GREATEST_RADIUS + 1e-9);
					expect(radius).toBeGreaterThanOrEqual((radii[index - 1] ?? 0) - 1e-9);
				});
			})
		);
	});

	test('grows by area: half the greatest score has half of the area between the two extremes', () => {
		expect(toRadius(0, 0, 10)).toBe(LEAST_RADIUS);
		expect(toRadius(10, 0, 10)).toBe(GREATEST_RADIUS);
		expect(toRadius(5, 0, 10) ** 2).toBeCloseTo((LEAST_RADIUS ** 2 + GREATEST_RADIUS ** 2) / 2);
	});

	test('with scores below zero spreads from the least to the greatest', () => {
		expect(toRadius(-2, -2, 2)).toBe(LEAST_RADIUS);
		expect(toRadius(0, -2, 2)).toBe((LEAST_RADIUS + GREATEST_RADIUS) / 2);
		expect(toRadius(2, -2, 2)).toBe(GREATEST_RADIUS);
	});

	test('is the least of all where nobody has anything, and without a score', () => {
		expect(toRadius(0, 0, 0)).toBe(LEAST_RADIUS);
		expect(toRadius(-3, -3, -3)).toBe(LEAST_RADIUS);
		expect(toRadius(NaN, 0, 10)).toBe(LEAST_RADIUS);
	});

	test('all equal and above zero are all of the greatest size', () => {
		expect(toRadius(4, 4, 4)).toBe(GREATEST_RADIUS);
	});

	test('the range passes over what is undefined', () => {
		expect(toScoreRange([NaN, 3, -1, Infinity])).toEqual({ least: -1, greatest: 3 });
		expect(toScoreRange([NaN])).toEqual({ least: 0, greatest: 0 });
		expect(toScoreRange([])).toEqual({ least: 0, greatest: 0 });
	});
});

describe('formatScore', () => {
	test.each<[number, 'whole' | 'real', string]>([
		[NaN, 'real', '–'],
		[Infinity, 'real', '∞'],
		[-Infinity, 'whole', '−∞'],
		[0, 'real', '0'],
		[-0, 'real', '0'],
		[12, 'whole', '12'],
		[1234567, 'whole', '1234567'],
		[-3, 'whole', '−3'],
		[2.9999999, 'whole', '3'],
		[0.123456, 'real', '0.123'],
		[1.5, 'real', '1.5'],
		[99.96, 'real', '100'],
		[123.456, 'real', '123.5'],
		[-0.25, 'real', '−0.25'],
		[0.00012345, 'real', '1.23e−4'],
		[-0.00012345, 'real', '−1.23e−4'],
		[1e-15, 'real', '0'],
		[2.5e7, 'real', '2.50e+7'],
		[1000000, 'real', '1.00e+6'],
		[999999, 'real', '999999']
	])('%d as a %s number reads %s', (value, unit, text) => {
		expect(formatScore(value, unit)).toBe(text);
	});

	test('never writes NaN, a hyphen for a minus, or more than ten characters', () => {
		fc.assert(
			fc.property(fc.double(), (value) => {
				expect(formatScore(value)).toMatch(/^[−∞–\d.e+]{1,10}$/);
			})
		);
	});
});

describe('wrapLabel', () => {
	const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 12 });

	test('loses no word of what it shows, in at most three lines; what it cuts ends in an ellipsis', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
				const name = list.join(' ');
				const whole = name.trim().split(/\s+/u).join(' ');
				const lines = wrapLabel(name, 13, width);
				const shown = lines.join(' ');
				expect(lines.length).toBeLessThanOrEqual(3);
				expect(lines.includes('')).toBe(false);
				if (shown !== whole) {
					expect(shown.endsWith('…')).toBe(true);
					expect(whole.startsWith(shown.slice(0, -1))).toBe(true);
				}
			})
		);
	});

	test('by hand', () => {
		expect(wrapLabel('', 13, 100)).toEqual([]);
		expect(wrapLabel('  \n ', 13, 100)).toEqual([]);
		expect(wrapLabel('Iran', 13, 100)).toEqual(['Iran']);
		expect(wrapLabel('Popular Mobilization Forces', 13, 100)).toEqual(['Popular', 'Mobilization', 'Forces']);
		expect(wrapLabel('Unbreakabilissimusissimus', 13, 100)).toEqual(['Unbreakabilissimusissimus']);
	});
});

test('the width of a text grows with its letters and its size; marks and joiners take no room', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
			expect(textWidth(a + b, 13)).toBeCloseTo(textWidth(a, 13) + textWidth(b, 13), 6);
			expect(textWidth(a, 26)).toBeCloseTo(2 * textWidth(a, 13), 6);
		})
	);
	expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
	expect(textWidth('\u200f', 10)).toBe(0);
});

test.each([
	['Iran', 'ltr'],
	['إيران', 'rtl'],
	['2020 إيران', 'rtl'],
	['“إيران” (Iran)', 'rtl'],
	['Iran إيران', 'ltr'],
	['עיראק', 'rtl'],
	['۱۲ Iran', 'ltr'],
	['١٢ Iran', 'ltr'],
	['伊朗', 'ltr'],
	['', 'ltr'],
	['2020', 'ltr']
])('%s runs %s', (text, direction) => {
	expect(textDirection(text)).toBe(direction);
});

describe('colours of kinds', () => {
	test('a usual kind looks the same in every picture, and up to eight kinds are told apart', () => {
		const alone = assignKindColours(['person'], 'light').get('person');
		const among = assignKindColours(['guild', 'state', 'person', 'clan', 'court'], 'light');
		expect(among.get('person')).toBe(alone);
		expect(new Set(among.values()).size).toBe(5);
		expect(assignKindColours(['person'], 'dark').get('person')).not.toBe(alone);
	});

	test('every kind has one, however many and however named', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.constant('state'))), (kinds) => {
				const colours = assignKindColours(kinds, 'dark');
				expect([...colours.keys()]).toEqual(kinds);
				for (const colour of colours.values()) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
			})
		);
	});
});
