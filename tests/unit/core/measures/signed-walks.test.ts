/** Signed ranks and net influence: small graphs by hand, a limit for alpha, and no bound on size. */
import { describe, expect, it } from 'vitest';
import { makeTies, type Line } from './make-ties.ts';
import { largestDifference, reasonOf, scoredBy, scoresOf } from './scores-of.ts';

describe('net influence', () => {
	// A supports B, B fights C: α for A→B, −α for B→C, −α² for A→B→C, with α = 0.5 because there is no cycle.
	const chain = makeTies(
		['A', 'B', 'C'],
		[
			['A', 'B', 'support', 2],
			['B', 'C', 'conflict', 3]
		]
	);

	it('adds up walks with the product of their signs', () => {
		expect(scoresOf(chain, 'net-influence-sent')).toEqual([0.25, -0.5, 0]);
		expect(scoresOf(chain, 'net-influence-received')).toEqual([0, 0.5, -0.75]);
		// With strengths: 1 for A→B, −1.5 for B→C, −1.5 for the walk.
		expect(scoresOf(chain, 'weighted-net-influence-sent')).toEqual([-0.5, -1.5, 0]);
		expect(scoresOf(chain, 'net-influence-sent', { alpha: 2 })).toEqual([-2, -2, 0]);
	});

	it('refuses an alpha for which the walks do not add up to anything', () => {
		// Two who support each other: ρ = 1.
		const pair = makeTies(
			['A', 'B'],
			[
				['A', 'B'],
				['B', 'A']
			]
		);
		expect(scoredBy(pair, 'net-influence-sent').parameters).toMatchObject({ alpha: 0.5, eigenvalue: 1 });
		// ½ + ¼ + … = 1
		expect(largestDifference(scoresOf(pair, 'net-influence-sent'), [1, 1])).toBeLessThan(1e-12);
		expect(reasonOf(pair, 'net-influence-sent', { alpha: 1 })).toContain('below 1.00000');
		expect(reasonOf(pair, 'net-influence-received', { alpha: -1 })).toContain('above 0');
	});

	it('does not stop where the signs of one step cancel out', () => {
		// A supports B and C; B supports and C fights both D and E, who support F: after two steps nothing, by signs.
		const lines: Line[] = [
			['A', 'B'],
			['A', 'C'],
			['B', 'D'],
			['C', 'D', 'conflict'],
			['D', 'F']
		];
		const ties = makeTies(['A', 'B', 'C', 'D', 'F'], lines);
		// A: 2·½ + 0 + 0; B: ½ + ¼; C: −½ − ¼; D: ½.
		expect(scoresOf(ties, 'net-influence-sent')).toEqual([1, 0.75, -0.75, 0.5, 0]);
	});
});

describe('signed ranks', () => {
	// A fights B. α = 0.85, n = 2; B acts on nobody. Unsigned part: nobody, so ½ each.
	const foes = makeTies(['A', 'B'], [['A', 'B', 'conflict']]);

	it('by hand: one actor who fights another', () => {
		// PageRank of the negative tie: a = c, b = 0.85a + c, c = (0.85b + 0.15)/2, a + b = 1: a = 1/2.85.
		expect(largestDifference(scoresOf(foes, 'pagerank-negative'), [1 / 2.85, 1.85 / 2.85])).toBeLessThan(
			1e-12
		);
		expect(scoresOf(foes, 'pagerank-positive')).toEqual([0.5, 0.5]);
		expect(
			largestDifference(scoresOf(foes, 'modified-pagerank'), [0.5 - 1 / 2.85, 0.5 - 1.85 / 2.85])
		).toBeLessThan(1e-12);
		// Signed: a = c, b = c − 0.85a = 0.15c, c = (0.85·0.15c + 0.15)/2: c = 0.15/1.8725.
		const c = 0.15 / 1.8725;
		expect(largestDifference(scoresOf(foes, 'signed-rank'), [c, 0.15 * c])).toBeLessThan(1e-12);
	});

	it('refuses graphs without signed ties and an alpha that means nothing', () => {
		const bare = makeTies(['A', 'B'], [['A', 'B', 'contact']]);
		expect(reasonOf(bare, 'signed-rank')).toContain('no positive or negative ties');
		expect(reasonOf(bare, 'modified-pagerank')).toContain('no positive or negative ties');
		expect(reasonOf(foes, 'modified-pagerank', { alpha: 1 })).toContain('between 0 and 1');
		expect(reasonOf(foes, 'signed-rank', { alpha: 2 })).toContain('between 0 and 1');
	});

	it('tells of pairs that cancel out', () => {
		const lines: Line[] = [
			['A', 'B'],
			['A', 'B', 'conflict'],
			['B', 'A']
		];
		const ties = makeTies(['A', 'B'], lines);
		for (const id of [
			'signed-rank',
			'modified-pagerank',
			'net-influence-sent',
			'net-in-degree',
			'positive-share'
		])
			expect(scoredBy(ties, id).notices[0]).toContain('cancel out');
	});
});
