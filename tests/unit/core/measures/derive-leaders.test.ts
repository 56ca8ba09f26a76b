import { expect, test } from 'vitest';
import { deriveLeaders } from '#lib/core/measures/derive-leaders.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e'];

test('ranks from the top, shares ranks, says how many more share the last, leaves out who has no score', () => {
	// Scores 4, 2, NaN, 2, 2: a leads; b, d and e share rank 2, and e is not among the first three.
	const { leaders, tiedBeyond } = deriveLeaders(ACTORS, Float64Array.of(4, 2, NaN, 2, 2), 3);
	expect(leaders).toEqual([
		{ id: 'a', score: 4, rank: 1, share: 1 },
		{ id: 'b', score: 2, rank: 2, share: 0.5 },
		{ id: 'd', score: 2, rank: 2, share: 0.5 }
	]);
	expect(tiedBeyond).toBe(1);
});

test('low scores lead where they say more', () => {
	const { leaders } = deriveLeaders(ACTORS, Float64Array.of(4, 1, 3, 2, NaN), 2, true);
	expect(leaders.map(({ id }) => id)).toEqual(['b', 'd']);
});

test('bars never leave their box: infinite, negative and all-zero scores', () => {
	const shares = (scores: Float64Array) => deriveLeaders(ACTORS, scores, 5).leaders.map(({ share }) => share);
	expect(shares(Float64Array.of(Infinity, 2, 1, -2, 0))).toEqual([1, 1, 0.5, 0, 1]);
	expect(shares(new Float64Array(5))).toEqual([0, 0, 0, 0, 0]);
	expect(deriveLeaders([], new Float64Array(), 5)).toEqual({ leaders: [], tiedBeyond: 0 });
});
