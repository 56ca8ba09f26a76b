/** What a network of some size can be given, and what the result says when that is less than was asked for. */
import { expect, test } from 'vitest';
import { affordRankings } from '#lib/core/robustness/afford-rankings.ts';

const DEGREE = { family: 'degree', id: 'degree' } as const;
const BETWEENNESS = { family: 'distance', id: 'betweenness' } as const;

test('a dataset made by hand gets all that is asked for', () => {
	const affordable = affordRankings(BETWEENNESS, 39, 89, 1000);
	expect(affordable?.draws).toBe(1000);
	expect(affordable?.relations).toBeGreaterThan(1000);
});

test('a large one gets fewer draws, and a measure that grows with n·m is refused before a quick one', () => {
	// 60 rounds over 148,000 actors and relations: 8.88 million steps, 675 of them within 6·10⁹; half are draws.
	expect(affordRankings(DEGREE, 48_000, 100_000, 1000)).toEqual({ sources: 84, relations: 253, draws: 337 });
	expect(affordRankings(BETWEENNESS, 48_000, 100_000, 1000)).toBeUndefined();
});

test('few draws are never too few when no more were asked for', () => {
	expect(affordRankings(DEGREE, 48_000, 100_000, 10)?.draws).toBe(10);
});
