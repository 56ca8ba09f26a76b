/** Graphs where a careless program says 0, NaN or nothing. */
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { computeBalance } from '#lib/core/signed/compute-balance.ts';
import { computeBlocks } from '#lib/core/signed/blocks.ts';
import { toPairGraph } from '#lib/core/signed/pair-graph.ts';
import { deriveRelationsOfTies } from '#lib/core/signed/relations-of-ties.ts';
import { describeUndefined } from '#lib/core/signed/undefined-balance.ts';
import { makeTies, signedTies, type Line } from './balance-of.ts';

const balanceOf = (actors: string[], lines: Line[], asked = {}) =>
	computeBalance(buildNetwork(makeTies(actors, lines)), asked);

describe('without ties', () => {
	it.each([
		['nobody', []],
		['three alone', ['A', 'B', 'C']]
	])('%s: nothing is frustrated, shares and spectra are undefined', (_, actors) => {
		const balance = balanceOf(actors, []);
		expect(balance.frustration).toMatchObject({ value: 0, proven: true, optima: 1, total: 0, parts: 0 });
		expect([balance.triads.total, balance.triads.balancedShare]).toEqual([0, undefined]);
		expect([balance.walkBalance.ok, balance.algebraicConflict.ok]).toEqual([false, false]);
		expect(balance.campFit).toEqual({});
		expect(Object.keys(describeUndefined(balance)).sort()).toEqual([
			'algebraicConflict',
			'balancedShare',
			'cohesiveness',
			'directedTriads',
			'divisiveness',
			'normalized',
			'walkBalance',
			'weaklyBalancedShare'
		]);
		expect(balance.kBalance.ok && balance.kBalance.curve.map(({ errors }) => errors)).toEqual(
			actors.map(() => 0)
		);
	});

	it('a share of ties that are not there is undefined, with the reason', () => {
		// One friendly tie: both actors are in one camp, and no tie is between camps.
		const friends = describeUndefined(balanceOf(['A', 'B'], [['A', 'B', 'support']]));
		expect(friends.divisiveness).toContain('no tie between the camps');
		expect([friends.cohesiveness, friends.normalized]).toEqual([undefined, undefined]);
		const foes = describeUndefined(balanceOf(['A', 'B'], [['A', 'B', 'conflict']]));
		expect(foes.cohesiveness).toContain('no tie within a camp');
		expect(foes.divisiveness).toBeUndefined();
	});

	it('relations of sign 0 and of an actor with itself are none', () => {
		const { ties } = balanceOf(
			['A', 'B'],
			[
				['A', 'B', 'contact'],
				['A', 'A', 'conflict']
			]
		);
		expect([...ties.value, ...ties.tied]).toEqual([]);
	});
});

describe('opposite ties of two actors', () => {
	it('cost one in every split, and may be split either way', () => {
		const { frustration } = balanceOf(
			['A', 'B'],
			[
				['A', 'B', 'support'],
				['B', 'A', 'conflict']
			]
		);
		expect(frustration).toMatchObject({ value: 1, unavoidable: 1, proven: true, optima: 2, parts: 2 });
		expect(frustration.standing).toEqual(['some', 'some']);
		expect(frustration.components).toEqual([{ actors: [0, 1], optima: 2 }]);
	});

	it('relations that cancel out leave no tie and are listed', () => {
		const { ties } = balanceOf(
			['A', 'B'],
			[
				['A', 'B', 'support'],
				['A', 'B', 'conflict']
			]
		);
		expect(ties.cancelled).toEqual([[0, 1]]);
		expect(ties.value).toHaveLength(0);
	});
});

describe('separate parts', () => {
	const balance = balanceOf(
		['A', 'B', 'C', 'D'],
		[
			['A', 'B', 'conflict'],
			['C', 'D', 'conflict']
		]
	);

	it('have one optimal split each, two together', () => {
		const { frustration } = balance;
		expect(frustration).toMatchObject({ optima: 2, parts: 2 });
		expect(frustration.components.map(({ optima }) => optima)).toEqual([1, 1]);
		expect([...frustration.camp]).toEqual([0, 1, 0, 1]);
	});

	it('may share camps: two pairs of foes fit into two camps in two ways, into three in four, into four in one', () => {
		const { kBalance } = balance;
		expect(kBalance.ok && kBalance.curve.map(({ k, errors, optima }) => [k, errors, optima])).toEqual([
			[1, 2, 1],
			[2, 0, 2],
			[3, 0, 4],
			[4, 0, 1]
		]);
	});
});

describe('more than a thousand optimal splits', () => {
	it('are counted to a thousand, and that is said', () => {
		// Eleven pairs apart from each other: 2^10 ways to put them together; all cost nothing.
		const actors = Array.from({ length: 22 }, (_, index) => `a${index}`);
		const lines = Array.from({ length: 11 }, (_, pair): Line => [
			`a${2 * pair}`,
			`a${2 * pair + 1}`,
			'conflict'
		]);
		expect(balanceOf(actors, lines).frustration).toMatchObject({ value: 0, optima: 1000, allOptima: false });
	});
});

describe('blocks', () => {
	it('two triangles that share C, and D hanging on E: each block after the one it hangs on', () => {
		const ties = signedTies(
			makeTies(
				['A', 'B', 'C', 'D', 'E', 'F'],
				[
					['A', 'B'],
					['B', 'C'],
					['A', 'C'],
					['C', 'E'],
					['E', 'F'],
					['F', 'C'],
					['D', 'E']
				]
			)
		);
		const blocks = computeBlocks(toPairGraph(ties)).map(({ actors, hangsOn }) => [
			[...actors].sort(),
			hangsOn
		]);
		expect(blocks).toEqual([
			[[0, 1, 2], undefined],
			[[2, 4, 5], 2],
			[[3, 4], 4]
		]);
	});
});

describe('relations behind a tie', () => {
	const ties = makeTies(
		['A', 'B'],
		[
			['A', 'B', 'support'],
			['B', 'A', 'conflict', 3],
			['A', 'B', 'contact'],
			['A', 'B', 'rivalry']
		]
	);

	it('with direction: those of the ordered pair, an undirected one both ways', () => {
		const behind = deriveRelationsOfTies(ties, true);
		expect([behind.agreeing(0, 1, -1), behind.contrary(0, 1, -1)]).toEqual([[3], [0]]);
		expect([behind.agreeing(1, 0, -1), behind.contrary(1, 0, -1)]).toEqual([[1, 3], []]);
	});

	it('without: those of both directions', () => {
		const behind = deriveRelationsOfTies(ties, false);
		expect([behind.agreeing(0, 1, -1), behind.contrary(0, 1, -1)]).toEqual([[1, 3], [0]]);
	});
});
