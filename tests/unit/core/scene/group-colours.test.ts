/**
 * The colours of groups can be told apart: by everybody, from the lines, and from the ground. Colour blindness as
 * Machado, Oliveira & Fernandes 2009 (10.1109/TVCG.2009.113) simulate it in full; distances in CIELAB (CIE 1976).
 */
import { describe, expect, test } from 'vitest';
import { lineStyleAt } from '#lib/core/dataset/line-styles.ts';
import { GROUNDS, GROUP_COLOURS, REST_COLOUR } from '#lib/core/scene/palette.ts';

type Triple = readonly [number, number, number];

const EYES: Readonly<Record<string, readonly Triple[]>> = {
	usual: [
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

const toLinear = (hex: string): Triple => {
	const channel = (at: number) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
};
const times = (matrix: readonly Triple[], [a, b, c]: Triple) =>
	matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

function toLab(hex: string, eyes: readonly Triple[]): Triple {
	const seen = times(eyes, toLinear(hex)).map((one) => Math.min(1, Math.max(0, one))) as unknown as Triple;
	const [x, y, z] = times(
		[
			[0.4124564, 0.3575761, 0.1804375],
			[0.2126729, 0.7151522, 0.072175],
			[0.0193339, 0.119192, 0.9503041]
		],
		seen
	);
	const bend = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
	const [fx, fy, fz] = [bend(x / 0.95047), bend(y), bend(z / 1.08883)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const distance = (a: string, b: string, eyes: readonly Triple[]) => {
	const [p, q] = [toLab(a, eyes), toLab(b, eyes)];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
const luminance = (hex: string) => {
	const [r, g, b] = toLinear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
	const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
	return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('on a %s ground', (ground) => {
	const colours = GROUP_COLOURS[ground];

	test.each(Object.entries(EYES))('every two are told apart by %s eyes', (_, eyes) => {
		for (const [index, one] of colours.entries())
			for (const other of colours.slice(index + 1)) expect(distance(one, other, eyes)).toBeGreaterThan(24);
	});

	test('each stands out from the ground', () => {
		for (const colour of [...colours, REST_COLOUR])
			expect(contrast(colour, GROUNDS[ground].paper)).toBeGreaterThanOrEqual(3);
	});

	test('none is the colour of a line', () => {
		const lines = Array.from({ length: 5 }, (_, index) => {
			const { colour, darkColour } = lineStyleAt(index);
			return ground === 'light' ? colour : darkColour;
		});
		for (const colour of colours)
			for (const line of lines) expect(distance(colour, line, EYES['usual']!)).toBeGreaterThan(17);
	});
});
