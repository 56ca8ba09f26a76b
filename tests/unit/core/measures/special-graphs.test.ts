/** Graphs on which a careless measure fails: empty, lone, without ties, all loops, periodic, in pieces, large. */
import { describe, expect, it } from 'vitest';
import { MEASURES } from '#lib/core/measures/index.ts';
import { makeTies, type Line } from './make-ties.ts';
import { largestDifference, reasonOf, resultOf, scoredBy, scoresOf } from './scores-of.ts';

const IDS = MEASURES.map(({ id }) => id);
const BARE = {
	empty: makeTies([], []),
	'one actor': makeTies(['A'], []),
	'three without ties': makeTies(['A', 'B', 'C'], []),
	'all loops': makeTies(
		['A', 'B'],
		[
			['A', 'A'],
			['B', 'B', 'conflict']
		]
	)
};

describe.each(Object.entries(BARE))('%s', (_, ties) => {
	it.each(IDS)('%s gives a score for everyone or a reason', (id) => {
		const result = resultOf(ties, id);
		if (result.ok) {
			expect(result.values).toHaveLength(ties.actors.length);
			// Without a tie between two actors nobody may stand out.
			expect(new Set(result.values).size).toBeLessThanOrEqual(1);
			if (result.values.some(Number.isNaN)) expect(result.undefinedBecause).toMatch(/\w/);
		} else {
			expect(result.reason).toMatch(/\.$/);
		}
	});
});

it('tells how many loops were left out', () => {
	expect(scoredBy(BARE['all loops'], 'degree').notices).toEqual([
		'2 relations of an actor with itself were left out.'
	]);
});

describe('eigenvector', () => {
	it('settles on a graph of period two: a star of undirected ties, centre 1/√2', () => {
		const star = makeTies(
			['M', 'a', 'b'],
			[
				['M', 'a', 'alliance', 1e6],
				['M', 'b', 'alliance', 1e6]
			]
		);
		expect(largestDifference(scoresOf(star, 'eigenvector'), [Math.SQRT1_2, 0.5, 0.5])).toBeLessThan(1e-10);
		expect(largestDifference(scoresOf(star, 'weighted-eigenvector'), [Math.SQRT1_2, 0.5, 0.5])).toBeLessThan(
			1e-10
		);
	});

	it('settles on a directed circle of three', () => {
		const circle = makeTies(
			['A', 'B', 'C'],
			[
				['A', 'B'],
				['B', 'C'],
				['C', 'A']
			]
		);
		expect(largestDifference(scoresOf(circle, 'eigenvector'), Array(3).fill(1 / Math.sqrt(3)))).toBeLessThan(
			1e-10
		);
	});

	it('refuses two separate pairs of equal strength', () => {
		const pairs = makeTies(
			['A', 'B', 'C', 'D'],
			[
				['A', 'B', 'alliance'],
				['C', 'D', 'alliance']
			]
		);
		expect(reasonOf(pairs, 'eigenvector')).toContain('equally strong');
	});

	it('gives exactly 0 outside what the strongest core reaches, and says so', () => {
		// A, B, C all tied (λ = 2); D ⇄ E (λ = 1) apart; C → F follows the core: x_F = x_C / 2.
		const ties = makeTies(
			['A', 'B', 'C', 'D', 'E', 'F'],
			[
				['A', 'B', 'alliance'],
				['B', 'C', 'alliance'],
				['A', 'C', 'alliance'],
				['D', 'E', 'alliance'],
				['C', 'F']
			]
		);
		const unit = 1 / Math.sqrt(3.25);
		expect(largestDifference(scoresOf(ties, 'eigenvector'), [unit, unit, unit, 0, 0, unit / 2])).toBeLessThan(
			1e-10
		);
		expect(scoresOf(ties, 'eigenvector').slice(3, 5)).toEqual([0, 0]);
		expect(scoredBy(ties, 'eigenvector').notices[0]).toContain('2 of 6');
	});
});

describe('hubs and authorities', () => {
	it('warns when two parts are equally strong', () => {
		const pairs = makeTies(
			['A', 'B', 'C', 'D'],
			[
				['A', 'B'],
				['C', 'D']
			]
		);
		expect(scoresOf(pairs, 'hub')).toEqual([0.5, 0, 0.5, 0]);
		expect(scoredBy(pairs, 'authority').notices[0]).toContain('Not unique');
	});

	it('does not warn when one part leads: A → B, A → C beside D → E', () => {
		const ties = makeTies(
			['A', 'B', 'C', 'D', 'E'],
			[
				['A', 'B'],
				['A', 'C'],
				['D', 'E']
			]
		);
		expect(largestDifference(scoresOf(ties, 'authority'), [0, 0.5, 0.5, 0, 0])).toBeLessThan(1e-9);
		expect(scoredBy(ties, 'hub').notices).toEqual([]);
	});

	it('refuses a graph without ties', () => {
		expect(reasonOf(BARE['three without ties'], 'hub')).toContain('no ties');
	});
});

describe('alpha', () => {
	const circle = makeTies(
		['A', 'B'],
		[
			['A', 'B'],
			['B', 'A']
		]
	);

	it('of Katz must stay below 1/ρ: ρ = 1 here, so x = 1/(1 − α)', () => {
		expect(largestDifference(scoresOf(circle, 'katz', { alpha: 0.99 }), [100, 100])).toBeLessThan(1e-9);
		expect(reasonOf(circle, 'katz', { alpha: 1 })).toContain('below 1.00000');
		expect(reasonOf(circle, 'katz', { alpha: 0 })).toContain('alpha');
		expect(reasonOf(circle, 'katz', { alpha: NaN })).toContain('alpha');
	});

	it('of PageRank must lie between 0 and 1', () => {
		expect(reasonOf(circle, 'pagerank', { alpha: 1.5 })).toContain('between 0 and 1');
		expect(scoredBy(circle, 'pagerank', { alpha: 0.5 }).parameters).toEqual({ alpha: 0.5 });
	});
});

describe('core number', () => {
	it('counts neighbours where all is undirected: a triangle with a tail', () => {
		const ties = makeTies(
			['A', 'B', 'C', 'D'],
			[
				['A', 'B', 'alliance'],
				['B', 'C', 'alliance'],
				['C', 'A', 'alliance'],
				['C', 'D', 'alliance']
			]
		);
		expect(scoresOf(ties, 'core')).toEqual([2, 2, 2, 1]);
	});

	it('counts a tie each way twice where relations are directed', () => {
		expect(
			scoresOf(
				makeTies(
					['A', 'B', 'C'],
					[
						['A', 'B'],
						['B', 'A'],
						['B', 'C']
					]
				),
				'core'
			)
		).toEqual([2, 2, 1]);
	});
});

describe('signed measures', () => {
	it('tell of pairs that cancel out', () => {
		const ties = makeTies(
			['A', 'B', 'C'],
			[
				['A', 'B'],
				['A', 'B', 'conflict'],
				['A', 'C']
			]
		);
		expect(scoresOf(ties, 'out-positive')).toEqual([1, 0, 0]);
		expect(scoredBy(ties, 'pn').notices[0]).toContain('cancel out');
	});

	it('refuse the pair with one negative tie', () => {
		expect(reasonOf(makeTies(['A', 'B'], [['A', 'B', 'conflict']]), 'pn')).toContain('no single answer');
	});

	it('signed eigenvector: two friends against a third, λ = 2', () => {
		const ties = makeTies(
			['A', 'B', 'C', 'D'],
			[
				['A', 'B', 'alliance'],
				['A', 'C', 'rivalry'],
				['B', 'C', 'rivalry']
			]
		);
		const unit = 1 / Math.sqrt(3);
		expect(largestDifference(scoresOf(ties, 'signed-eigenvector'), [unit, unit, -unit, 0])).toBeLessThan(
			1e-12
		);
	});
});

describe('a chain of 3,000 actors that closes into a circle, and a hub over all', () => {
	const actors = Array.from({ length: 3000 }, (_, index) => `a${index}`);
	const lines = actors.flatMap((actor, index): Line[] => [
		[actor, actors[(index + 1) % actors.length] ?? actor],
		...(index > 0 ? ([['a0', actor, 'conflict']] satisfies Line[]) : [])
	]);
	const ties = makeTies(actors, lines);

	it.each([
		'degree',
		'pagerank',
		'katz',
		'eigenvector',
		'hub',
		'core',
		'constraint',
		'pn',
		'pn-in',
		'pn-out'
	])('%s is computed', (id) => {
		const { values } = scoredBy(ties, id);
		expect(values.every(Number.isFinite)).toBe(true);
	});

	it('signed-eigenvector says how many actors it can take', () => {
		expect(reasonOf(ties, 'signed-eigenvector')).toContain('at most 400');
	});
});

it('an unknown measure is a result with a reason', () => {
	expect(reasonOf(BARE.empty, 'charisma')).toBe('There is no measure named “charisma”.');
});

it('closeness says when not everyone reaches everyone, and nothing when they do', () => {
	// A → B, C apart: B is reached by A alone. In the circle everyone reaches everyone.
	const apart = closenessOf(['A', 'B', 'C'], [['A', 'B', 'support', 1]]);
	expect(apart.closeness.join()).toMatch(/^3 of 3 actors cannot be reached by everyone\..*Harmonic/);
	expect(apart['closeness-component'].join()).toMatch(/do not compare/);
	const circle = closenessOf(
		['A', 'B', 'C'],
		[
			['A', 'B', 'support', 1],
			['B', 'C', 'support', 1],
			['C', 'A', 'support', 1]
		]
	);
	expect(circle).toEqual({ closeness: [], 'closeness-component': [] });
});

function closenessOf(actors: string[], lines: Line[]) {
	const noticesOf = (id: string): readonly string[] => {
		const result = resultOf(makeTies(actors, lines), id);
		return result.ok ? result.notices : [];
	};
	return { closeness: noticesOf('closeness'), 'closeness-component': noticesOf('closeness-component') };
}
