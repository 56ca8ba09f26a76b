import { describe, expect, it } from 'vitest';
import { DEFAULT_RELATION_TYPES } from '#lib/core/dataset/default-relation-types.ts';
import { lineStyleAt } from '#lib/core/dataset/line-styles.ts';
import { toDefaultLines } from '#lib/core/dataset/to-default-lines.ts';

/** Linear-light RGB of `#rrggbb` (IEC 61966-2-1). */
const toLinear = (colour: string): number[] =>
	[1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
const luminance = ([r, g, b]: number[]): number => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
const contrast = (a: string, b: string): number => {
	const [light, dark] = [a, b].map((colour) => luminance(toLinear(colour))).toSorted((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
};

/** Full protanopia, deuteranopia and tritanopia (Machado, Oliveira, Fernandes 2009), and ordinary sight. */
const SIGHTS: Record<string, number[][]> = {
	ordinary: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};
/** CIE 1976 L*a*b* under D65. */
function toLab(rgb: number[]): number[] {
	const [r, g, b] = rgb.map((part) => Math.min(1, Math.max(0, part)));
	const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.95047);
	const y = f(luminance([r!, g!, b!]));
	const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const difference = (a: string, b: string, sight: number[][]): number => {
	const [p, q] = [a, b].map((colour) => {
		const rgb = toLinear(colour);
		return toLab(sight.map((row) => row.reduce((sum, share, index) => sum + share * rgb[index]!, 0)));
	});
	return Math.hypot(...p!.map((part, index) => part - q![index]!));
};

describe('the default relation types', () => {
	it.each(DEFAULT_RELATION_TYPES.map(({ id, line }) => [id, line] as const))(
		'%s stands out from both grounds',
		(_, line) => {
			expect(contrast(line.colour, '#ffffff')).toBeGreaterThanOrEqual(3);
			expect(contrast(line.darkColour, '#14161a')).toBeGreaterThanOrEqual(3);
		}
	);

	it.each(Object.keys(SIGHTS))('are told apart by colour with %s sight', (sight) => {
		for (const ground of ['colour', 'darkColour'] as const) {
			const [a, b, c] = DEFAULT_RELATION_TYPES.map(({ line }) => line[ground]);
			for (const [p, q] of [
				[a!, b!],
				[a!, c!],
				[b!, c!]
			] as const) {
				expect(difference(p, q, SIGHTS[sight]!)).toBeGreaterThan(25);
			}
		}
	});

	it('are told apart by pattern and by arrowhead without any colour', () => {
		expect(new Set(DEFAULT_RELATION_TYPES.map(({ line }) => line.pattern)).size).toBe(3);
		expect(new Set(DEFAULT_RELATION_TYPES.map(({ line }) => line.arrowhead)).size).toBe(3);
	});
});

describe('lines of other types', () => {
	it('are all different for 20 types and visible on both grounds', () => {
		const styles = Array.from({ length: 20 }, (_, index) => lineStyleAt(index));
		expect(new Set(styles.map((style) => JSON.stringify(style))).size).toBe(20);
		for (const { colour, darkColour } of styles) {
			expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
			expect(contrast(darkColour, '#14161a')).toBeGreaterThanOrEqual(3);
		}
	});

	it('do not repeat the line of a default type beside them', () => {
		const lines = toDefaultLines(['x', 'support', 'y', 'conflict', 'z', 'pressure']);
		expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(6);
		expect(lines[1]).toEqual(DEFAULT_RELATION_TYPES[1]?.line);
	});
});
