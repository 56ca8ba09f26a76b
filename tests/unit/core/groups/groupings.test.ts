import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { camps } from '#lib/core/groups/camps.ts';
import { communities } from '#lib/core/groups/communities.ts';
import { GROUPING_IDS } from '#lib/core/groups/grouping-ids.ts';
import { GROUPING_INFOS } from '#lib/core/groups/grouping-info.ts';
import { GROUPINGS, findGrouping } from '#lib/core/groups/index.ts';
import { kCamps } from '#lib/core/groups/k-camps.ts';
import { signedCommunities } from '#lib/core/groups/signed-communities.ts';
import { COLOURINGS } from '#lib/core/view/view.ts';
import { makeTies, readTies, WORKED, type Line } from '../signed/balance-of.ts';
import { figureOf, groupsOf, membersOf } from './groups-of.ts';

test('the registry, the list without code and the colourings of the view name the same groupings', () => {
	expect(GROUPINGS.map(({ id }) => id)).toEqual([...GROUPING_IDS]);
	expect(GROUPING_INFOS.map(({ id }) => id)).toEqual([...GROUPING_IDS]);
	for (const info of GROUPING_INFOS) expect(findGrouping(info.id)).toMatchObject(info);
	expect(COLOURINGS).toEqual(expect.arrayContaining([...GROUPING_IDS]));
	expect(findGrouping('nothing')).toBeUndefined();
});

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyLines: fc.Arbitrary<Line[]> = fc.array(
	fc.tuple(
		fc.constantFrom(...ACTORS),
		fc.constantFrom(...ACTORS),
		fc.constantFrom('support', 'conflict', 'alliance', 'rivalry', 'contact'),
		fc.integer({ min: 1, max: 3 })
	),
	{ maxLength: 14 }
);

describe.each(GROUPINGS.map((grouping) => [grouping.id, grouping] as const))('%s', (_, grouping) => {
	test('puts everybody with ties into one of its groups, the largest first, or says why not', () => {
		fc.assert(
			fc.property(anyLines, fc.boolean(), (lines, weighted) => {
				const result = grouping.compute(buildNetwork(makeTies(ACTORS, lines)), { seed: 1, weighted });
				if (!result.ok) {
					expect(result.reason).toMatch(/\.$/);
					return;
				}
				const sizes = Array.from(
					{ length: result.count },
					(_size, own) => result.group.filter((other) => other === own).length
				);
				expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
				expect(Math.min(...sizes)).toBeGreaterThan(0);
				expect(Math.max(...result.group)).toBe(result.count - 1);
				for (const actor of result.floating) expect(result.group[actor]).toBeGreaterThanOrEqual(0);
				for (const [actor, share] of result.stability?.share.entries() ?? []) {
					if (result.group[actor] === -1) expect(share).toBeNaN();
					else expect(share >= 0 && share <= 1).toBe(true);
				}
				for (const { value } of result.figures) expect(value).not.toBeNaN();
			}),
			{ numRuns: 60 }
		);
	});

	test('gives the same groups for the same seed', () => {
		const ties = readTies('sampson-networks-t4');
		expect(groupsOf(grouping, ties, { seed: 7 })).toEqual(groupsOf(grouping, ties, { seed: 7 }));
	});

	test('means nothing without ties, and says so', () => {
		const network = buildNetwork(makeTies(['a', 'b'], [['a', 'a', 'support']]));
		expect(grouping.compute(network, { seed: 1 })).toMatchObject({
			ok: false,
			reason: expect.stringMatching(/no (tie|relation)/)
		});
	});

	test('names its paper with a DOI', () => {
		expect(grouping.card.reference).toMatch(/\d{4}, https:\/\/doi\.org\/10\./);
	});
});

describe('camps', () => {
	test('of the worked example: {C, D, E} against {A, B}, F in neither, proven', () => {
		const found = groupsOf(camps, WORKED);
		expect(membersOf(WORKED, found)).toEqual([
			['C', 'D', 'E'],
			['A', 'B']
		]);
		expect(found).toMatchObject({ proven: true, floating: [] });
		expect(figureOf(found, 'Frustration index')).toBe(1);
		expect(figureOf(groupsOf(camps, WORKED, { weighted: true }), 'Frustration index')).toBe(0.4);
	});

	test('tells who floats: on a triangle of foes each of three splits is as good', () => {
		const ties = makeTies(
			['a', 'b', 'c'],
			[
				['a', 'b', 'rivalry'],
				['b', 'c', 'rivalry'],
				['a', 'c', 'rivalry']
			]
		);
		const found = groupsOf(camps, ties);
		// Each actor may be the one alone, so only one of them can be called fixed.
		expect(figureOf(found, 'Equally good splits')).toBe(3);
		expect(found.floating).toHaveLength(2);
		expect(found.notices).toContain('There are 3 equally good splits; the one shown is one of them.');
	});

	test('do not claim what the search had no time to prove', () => {
		const found = groupsOf(camps, readTies('sampson-networks-t4'), { steps: 0 });
		expect(found.proven).toBe(false);
		expect(figureOf(found, 'Frustration index')).toMatch(/^\d+ to \d+$/);
		expect(figureOf(found, 'Floating actors')).toMatch(/^not known/);
		expect(found.notices.join(' ')).toMatch(/ended before this split was proven best/);
	});

	test('among friends alone there is one, and the result says so', () => {
		const found = groupsOf(camps, makeTies(['a', 'b'], [['a', 'b']]));
		expect(found.count).toBe(1);
		expect(found.notices).toContain('No tie asks for a second camp: everybody with a tie is in one.');
	});
});

describe('camps, as many as fit best', () => {
	test('of the highland tribes: the three known ones, with two errors', () => {
		const ties = readTies('read-tribes');
		const found = groupsOf(kCamps, ties);
		expect(membersOf(ties, found)).toEqual(HIGHLAND_CAMPS);
		expect(found.proven).toBe(true);
		expect(figureOf(found, 'Errors')).toBe(2);
	});

	test('of equally good numbers shows the smallest, and names the others', () => {
		// a foe of both b and c, who have no tie: b and c may be one camp or two, at no error.
		const ties = makeTies(
			['a', 'b', 'c'],
			[
				['a', 'b', 'rivalry'],
				['a', 'c', 'rivalry']
			]
		);
		const found = groupsOf(kCamps, ties);
		expect(found.count).toBe(2);
		expect(figureOf(found, 'Numbers of camps with as few errors')).toBe('2, 3');
	});

	test('says where numbers as good may go on beyond those tried', () => {
		// a foe of seven who have no tie among them: 2 to 8 camps, all without error; the curve ends at 6.
		const others = ['b', 'c', 'd', 'e', 'f', 'g', 'h'];
		const ties = makeTies(
			['a', ...others],
			others.map((other): Line => ['a', other, 'rivalry'])
		);
		const label = 'Numbers of camps with as few errors';
		expect(figureOf(groupsOf(kCamps, ties), label)).toBe('2, 3, 4, 5, 6 (more not tried)');
	});

	test('who has no tie is no camp', () => {
		expect(groupsOf(kCamps, WORKED).count).toBe(2);
		expect(groupsOf(kCamps, WORKED).group[5]).toBe(-1);
	});

	test('more than six are found: eight foes of each other', () => {
		const ids = [...'abcdefgh'];
		const lines = ids.flatMap((a, index) => ids.slice(index + 1).map((b): Line => [a, b, 'rivalry']));
		expect(groupsOf(kCamps, makeTies(ids, lines)).count).toBe(8);
	});
});

/** Read 1954, as every textbook draws them; the third fights both others. */
const HIGHLAND_CAMPS = [
	['OVE', 'ALIKA', 'GAHUK', 'MASIL', 'UKUDZ', 'GEHAM', 'ASARO'],
	['NAGAM', 'NOTOH', 'KOHIK', 'UHETO', 'SEUVE'],
	['GAVEV', 'KOTUN', 'NAGAD', 'GAMA']
];

describe('communities', () => {
	/*
	 * The best of 200 seeds of networkx 3.6.1, louvain_communities; 0.4197896 is also the known optimum of karate
	 * (Brandes et al. 2008, 10.1109/TKDE.2007.190689).
	 */
	test.each([
		['karate', false, 4, 0.41978961209730437],
		['les-miserables', false, 6, 0.5600083700167401],
		['les-miserables', true, 6, 0.5666879833432481]
	])('of %s, weighted %s: %i of modularity %f', (name, weighted, count, modularity) => {
		const found = groupsOf(communities, readTies(name), { weighted });
		expect(found.count).toBe(count);
		expect(figureOf(found, 'Modularity')).toBeCloseTo(modularity, 9);
	});

	test('two cliques on a bridge are two communities, whatever the signs and directions', () => {
		const clique = (ids: string): Line[] =>
			[...ids].flatMap((a, index) => [...ids].slice(index + 1).map((b): Line => [a, b, 'conflict']));
		const ties = makeTies([...'abcdef'], [...clique('abc'), ...clique('def'), ['c', 'd', 'alliance']]);
		const found = groupsOf(communities, ties);
		expect(membersOf(ties, found)).toEqual([
			['a', 'b', 'c'],
			['d', 'e', 'f']
		]);
		// Seven ties: Q = 6/7 − 2·(7/14)² = 5/14.
		expect(figureOf(found, 'Modularity')).toBeCloseTo(5 / 14, 12);
		expect(found.stability).toMatchObject({ runs: 100, partitions: 1, meanAgreement: 1 });
		expect(found.floating).toEqual([]);
	});

	test('parallel and opposite relations are one tie, added up when weighted', () => {
		// Two ties of weight 3 and 1: with weights Q of one group is 0, of {a, b}, {c}: 3/4 − (49 + 1)/64 < 0.
		const ties = makeTies(
			['a', 'b', 'c'],
			[
				['a', 'b'],
				['b', 'a', 'conflict', 2],
				['b', 'c', 'alliance', 1]
			]
		);
		expect(groupsOf(communities, ties, { weighted: true }).count).toBe(1);
	});

	test('says which actors float', () => {
		const ties = readTies('karate');
		const { stability, floating } = groupsOf(communities, ties);
		expect(stability!.partitions).toBeGreaterThan(1);
		expect(floating).toEqual([...stability!.share.keys()].filter((actor) => stability!.share[actor]! < 0.9));
		expect(floating.length).toBeGreaterThan(0);
	});

	test('a search that is told to stop says so', () => {
		const found = groupsOf(communities, readTies('karate'), { shouldStop: () => true });
		expect(found.stability!.runs).toBe(1);
		expect(found.notices).toContain('The search was ended early, after one seed.');
	});
});

describe('signed communities', () => {
	test('of the highland tribes are the three known camps, at every seed', () => {
		const ties = readTies('read-tribes');
		const found = groupsOf(signedCommunities, ties);
		expect(membersOf(ties, found)).toEqual(HIGHLAND_CAMPS);
		expect(found.stability!.partitions).toBe(1);
	});

	test('among friends alone have the modularity of ordinary communities', () => {
		const ties = readTies('karate');
		const [signed, unsigned] = [groupsOf(signedCommunities, ties), groupsOf(communities, ties)];
		expect(figureOf(signed, 'Signed modularity')).toBeCloseTo(Number(figureOf(unsigned, 'Modularity')), 12);
		expect(signed.group).toEqual(unsigned.group);
	});

	test('need a tie with a sign', () => {
		const network = buildNetwork(makeTies(['a', 'b'], [['a', 'b', 'contact']]));
		expect(signedCommunities.compute(network, { seed: 1 }).ok).toBe(false);
		expect(communities.compute(network, { seed: 1 }).ok).toBe(true);
	});
});
