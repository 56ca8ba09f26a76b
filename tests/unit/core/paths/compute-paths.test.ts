import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toActorId, toRelationId, toSourceId } from '#lib/core/model/ids.ts';
import type { Confidence, Relation } from '#lib/core/model/relation.ts';
import { makeRelation as tie } from '../graph/make-relation.ts';
import { WORKED_LINES } from '../signed/balance-of.ts';
import { askPaths, spell, spellAll } from './ask-paths.ts';

const countsOf = ({ counts }: ReturnType<typeof askPaths>) =>
	counts.map(({ length, helpful, harmful, neither }) => [length, helpful, harmful, neither]);

describe('the worked example', () => {
	const relations = WORKED_LINES.map(([from, to, type = 'support', strength = 1], index) =>
		tie(from, to, type, { id: toRelationId(`r${index}`), strength })
	);
	const ask = (from: string, to: string) => askPaths(relations, from, to, {}, [...'ABCDEF']);

	test('A → D: two steps 1 helpful, 1 harmful; three steps 0, 2; four none', () => {
		const found = ask('A', 'D');
		expect(countsOf(found)).toEqual([
			[1, 0, 0, 0],
			[2, 1, 1, 0],
			[3, 0, 2, 0],
			[4, 0, 0, 0]
		]);
		expect(spellAll(found)).toEqual(['A>B>D', 'A>C>D', 'A>B>C>D', 'A>E>C>D']);
		expect([spell(found.helpful), spell(found.harmful)]).toEqual(['A>B>D', 'A>C>D']);
		expect([found.total, found.isTotalExact, found.isListExact, found.areBestExact]).toEqual([
			4,
			true,
			true,
			true
		]);
	});

	test('E → B: one harmful way of two steps, one of three', () => {
		expect(countsOf(ask('E', 'B')).slice(1, 3)).toEqual([
			[2, 0, 1, 0],
			[3, 0, 1, 0]
		]);
	});

	test('strength is a product of shares of the largest tie, confidence one of probabilities', () => {
		const found = ask('A', 'D');
		// A → E is the largest: −0.9 − 0.3 = −1.2. A → B 0.9, B → D 0.4: 0.75 · 1/3.
		expect(found.largestWeight).toBeCloseTo(1.2, 12);
		expect(found.helpful?.strength).toBeCloseTo(0.25, 12);
		expect(found.helpful?.confidence).toBeCloseTo(0.95 ** 2, 12);
		// A → E is one tie of two relations: −1.2 / 1.2 · 0.6 / 1.2 · 1 / 1.2.
		const throughE = found.paths[3];
		expect(throughE?.strength).toBeCloseTo(0.5 / 1.2, 12);
		expect(throughE?.steps[0]?.relations).toEqual(['r10', 'r11']);
	});

	test('F is out of reach', () => {
		const found = ask('A', 'F');
		expect([found.distance, found.total, found.paths]).toEqual([undefined, 0, []]);
	});
});

describe('the sign of a path', () => {
	test('an enemy of an enemy helps', () => {
		const found = askPaths([tie('a', 'b', 'conflict'), tie('b', 'c', 'pressure')], 'a', 'c');
		expect(found.paths.map(({ sign }) => sign)).toEqual([1]);
		expect(found.harmful).toBeUndefined();
	});

	test('a pair that cancels out is mixed, and its path has neither sign nor strength', () => {
		// 0.1 + 0.2 − 0.3 is 5.6e-17 in floating point, and nothing here.
		const mixed = [
			tie('a', 'b', 'support', { id: toRelationId('one'), strength: 0.1 }),
			tie('a', 'b', 'support', { id: toRelationId('two'), strength: 0.2 }),
			tie('a', 'b', 'conflict', { strength: 0.3 }),
			tie('b', 'c')
		];
		const found = askPaths(mixed, 'a', 'c');
		const [path] = found.paths;
		expect([path?.sign, path !== undefined && 'strength' in path]).toEqual([0, false]);
		expect(path?.steps[0]).toMatchObject({ sign: 0, isMixed: true, ambivalence: 1, weight: 0, outvoted: [] });
		expect(countsOf(found)[1]).toEqual([2, 0, 0, 1]);
		expect([found.helpful, found.harmful]).toEqual([undefined, undefined]);
	});

	test('a mixed pair takes the sign that remains, and says what is outvoted', () => {
		const found = askPaths([tie('a', 'b', 'support', { strength: 3 }), tie('a', 'b', 'conflict')], 'a', 'b');
		// 3 − 1 = 2 of 4: ambivalence 1 − 2/4.
		expect(found.paths[0]?.steps[0]).toMatchObject({
			sign: 1,
			isMixed: true,
			ambivalence: 0.5,
			weight: 2,
			outvoted: ['a-conflict-b']
		});
	});

	test('a type of sign 0 leads on without a sign, and is not called mixed', () => {
		const found = askPaths([tie('a', 'b', 'talks'), tie('b', 'c')], 'a', 'c');
		expect(found.paths[0]?.steps[0]).toMatchObject({ sign: 0, isMixed: false, weight: 0 });
		expect(found.paths[0]?.steps[0]).not.toHaveProperty('ambivalence');
		expect(found.paths[0]?.sign).toBe(0);
	});
});

describe('what a step rests on', () => {
	const cite = (...sources: string[]) =>
		sources.map((id) => ({ source: toSourceId(id), stance: 'supports' as const }));

	test('its probability is that of the best relation which carries its sign', () => {
		const relations = [
			tie('a', 'b', 'support', { strength: 3, confidence: 'low' }),
			tie('a', 'b', 'conflict', { confidence: 'high' }),
			tie('b', 'c', 'support', { confidence: 'medium' })
		];
		const found = askPaths(relations, 'a', 'c');
		expect(found.paths[0]?.steps.map(({ probability }) => probability)).toEqual([0.5, 0.75]);
		expect(found.paths[0]?.confidence).toBeCloseTo(0.375, 12);
		const given = askPaths(relations, 'a', 'c', { probabilities: { high: 1, medium: 0.5, low: 0.25 } });
		expect(given.paths[0]?.confidence).toBeCloseTo(0.125, 12);
		// A probability of 0 makes a way worthless, but does not hide it.
		const worthless = askPaths(relations, 'a', 'c', { probabilities: { high: 1, medium: 0, low: 1 } });
		expect(worthless.paths.map(({ confidence }) => confidence)).toEqual([0]);
	});

	test.each([
		['status before all', { status: 'potential' }, { confidence: 'low' }, [0]],
		['denied below potential', { status: 'potential' }, { status: 'denied' }, [1]],
		[
			'confidence before sources',
			{ citations: cite('s', 't'), confidence: 'medium' },
			{ citations: cite('s') },
			[0]
		],
		['sources before citations', { citations: cite('s', 's', 's') }, { citations: cite('s', 't') }, [0]],
		['citations last', { citations: cite('s', 's') }, { citations: cite('s') }, [1]],
		['none is weaker', { citations: cite('s') }, { citations: cite('t') }, [0, 1]]
	] as const)('the weakest step: %s', (_, first, second, weakest) => {
		const found = askPaths([tie('a', 'b', 'support', first), tie('b', 'c', 'support', second)], 'a', 'c');
		expect(found.paths[0]?.weakest).toEqual(weakest);
	});

	test('a citation that disputes supports nothing, a denial does not prop up what happened', () => {
		const disputed = { citations: [{ source: toSourceId('s'), stance: 'disputes' as const }] };
		const relations = [
			tie('a', 'b', 'support', disputed),
			tie('a', 'b', 'support', { id: toRelationId('no'), status: 'denied', citations: cite('t') })
		];
		expect(askPaths(relations, 'a', 'b').paths[0]?.steps[0]?.support).toEqual({
			status: 'happened',
			confidence: 'high',
			sources: 0,
			citations: 0
		});
	});
});

describe('which paths', () => {
	const chain = [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'e'), tie('e', 'f')];

	test('only as long as asked for; how far the other is, is said anyway', () => {
		expect(askPaths(chain, 'a', 'e').total).toBe(1);
		expect(askPaths(chain, 'a', 'f')).toMatchObject({ total: 0, distance: 5, longest: 4 });
		expect(spellAll(askPaths(chain, 'a', 'f', { longest: 5 }))).toEqual(['a>b>c>d>e>f']);
		expect(spellAll(askPaths(chain, 'a', 'f', { shortestOnly: true, longest: 2 }))).toEqual(['a>b>c>d>e>f']);
		expect(askPaths(chain, 'f', 'a').distance).toBeUndefined();
	});

	test('the shortest first, then the most confident, then in the order of the actors', () => {
		const relations = [
			tie('a', 'c', 'support', { confidence: 'low' }),
			tie('c', 'h'),
			tie('a', 'd'),
			tie('d', 'h'),
			tie('a', 'b'),
			tie('b', 'h'),
			tie('b', 'd')
		];
		expect(spellAll(askPaths(relations, 'a', 'h'))).toEqual(['a>b>h', 'a>d>h', 'a>c>h', 'a>b>d>h']);
		expect(spellAll(askPaths(relations, 'a', 'h', { shortestOnly: true }))).toHaveLength(3);
		expect(spellAll(askPaths(relations, 'a', 'h', { most: 1 }))).toEqual(['a>b>h']);
		expect(askPaths(relations, 'a', 'h', { most: 1 }).total).toBe(4);
	});

	test('through others leaves the direct tie aside, but tells it', () => {
		const found = askPaths([tie('a', 'c', 'conflict'), tie('a', 'b'), tie('b', 'c')], 'a', 'c', {
			throughOthers: true
		});
		expect(spellAll(found)).toEqual(['a>b>c']);
		expect([found.distance, found.direct?.sign]).toEqual([2, -1]);
		expect(found.counts.map(({ length }) => length)).toEqual([2, 3, 4]);
	});

	test('relations of undirected types lead both ways; loops lead nowhere', () => {
		const kin = [tie('b', 'a', 'kinship'), tie('b', 'b'), tie('b', 'c')];
		expect(spellAll(askPaths(kin, 'a', 'c'))).toEqual(['a>b>c']);
		expect(askPaths(kin, 'a', 'a').total).toBe(0);
	});

	test('an end that is not visible is named', () => {
		expect(askPaths(chain, 'a', 'z').missing).toEqual(['z']);
	});

	test('says when the work ended before all was counted', () => {
		const middles = [...'bcdefg'];
		const full = ['a', ...middles].flatMap((one) =>
			[...middles, 'h'].filter((two) => two !== one).map((two) => tie(one, two))
		);
		const all = askPaths(full, 'a', 'h');
		// From a to h through 0, 1, 2 or 3 of 6 others in any order: 1 + 6 + 30 + 120.
		expect([all.total, all.isTotalExact, all.paths.length]).toEqual([157, true, 12]);
		const cut = askPaths(full, 'a', 'h', { work: 30 });
		expect(cut.isTotalExact).toBe(false);
		expect(cut.total).toBeLessThan(157);
		expect(cut.paths[0]?.actors).toEqual(['a', 'h']);
	});
});

describe('whatever the graph', () => {
	const ACTORS = [...'abcdef'];
	const actor = fc.constantFrom(...ACTORS);
	const relation = fc
		.tuple(
			actor,
			actor,
			fc.constantFrom('support', 'pressure', 'conflict', 'kinship', 'talks'),
			fc.constantFrom<Confidence>('high', 'medium', 'low')
		)
		.map(([from, to, type, confidence]) => tie(from, to, type, { confidence }));

	/** Every simple path, straight from the relations: slow and plain. */
	function enumerate(relations: readonly Relation[], to: string, longest: number): readonly string[][] {
		const leads = (from: string, end: string): boolean =>
			relations.some(
				(one) =>
					(one.from === from && one.to === end) ||
					(one.type === 'kinship' && one.to === from && one.from === end)
			);
		const grow = (path: readonly string[]): string[][] => {
			const last = path.at(-1) ?? '';
			if (last === to) return [[...path]];
			if (path.length > longest) return [];
			return ACTORS.filter((next) => !path.includes(next) && leads(last, next)).flatMap((next) =>
				grow([...path, next])
			);
		};
		return grow(['a']);
	}

	test('the paths are all simple paths, in order, and the first of each sign is found', () => {
		fc.assert(
			fc.property(
				fc.array(relation, { maxLength: 20 }),
				fc.integer({ min: 1, max: 6 }),
				(relations, longest) => {
					const unique = relations.map((one, index) => ({ ...one, id: toRelationId(`r${index}`) }));
					const found = askPaths(unique, 'a', 'f', { longest, most: 1000 }, ACTORS);
					const expected = enumerate(unique, 'f', longest).map((path) => path.join('>'));
					expect(spellAll(found).toSorted()).toEqual(expected.toSorted());
					expect(found.total).toBe(expected.length);
					const keys = found.paths.map(({ steps, confidence }) => [steps.length, -confidence] as const);
					const isOrdered = keys.every(([length, less], index) => {
						const [before, lessBefore] = keys[index - 1] ?? [0, 0];
						return length > before || (length === before && less >= lessBefore - 1e-12);
					});
					expect(isOrdered).toBe(true);
					for (const sign of [1, -1] as const) {
						const first = found.paths.find((path) => path.sign === sign);
						expect(spell(sign === 1 ? found.helpful : found.harmful)).toBe(spell(first));
					}
					const few = askPaths(unique, 'a', 'f', { longest, most: 3 }, ACTORS);
					expect(spellAll(few)).toEqual(spellAll(found).slice(0, 3));
					for (const [place, path] of found.paths.entries()) {
						expect(path.sign).toBe(path.steps.reduce((product, step) => product * step.sign, 1) || 0);
						expect(path.steps[0]?.from).toBe(toActorId('a'));
						expect(path.weakest.length, String(place)).toBeGreaterThan(0);
					}
				}
			)
		);
	});
});
