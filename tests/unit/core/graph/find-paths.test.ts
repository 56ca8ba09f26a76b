import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPaths, type Paths } from '#lib/core/graph/find-paths.ts';
import { makeRelation as tie, TYPES } from './make-relation.ts';

const spell = ({ paths }: Paths): string[] =>
	paths.map((steps) => [steps[0]?.from, ...steps.map(({ to }) => to)].join('>'));

describe('findPaths', () => {
	// a → b → d and a → c → d are two shortest ways; a → e → f → d is longer and is not among them.
	const diamond = [
		tie('a', 'b'),
		tie('b', 'd'),
		tie('a', 'c', 'pressure'),
		tie('c', 'd', 'conflict'),
		tie('c', 'd', 'pressure'),
		tie('a', 'e'),
		tie('e', 'f'),
		tie('f', 'd')
	];

	test('finds every shortest path, with all relations of each step', () => {
		const found = findPaths(diamond, TYPES, 'a', 'd');
		expect(spell(found)).toEqual(['a>b>d', 'a>c>d']);
		expect(found.total).toBe(2);
		expect(found.paths[1]?.[1]?.relations.map(({ type }) => type)).toEqual(['conflict', 'pressure']);
	});

	test('goes only the way that the relations point, unless their type has no direction', () => {
		expect(findPaths(diamond, TYPES, 'd', 'a')).toEqual({ paths: [], total: 0 });
		const kin = [tie('b', 'a', 'kinship'), tie('b', 'c')];
		expect(spell(findPaths(kin, TYPES, 'a', 'c'))).toEqual(['a>b>c']);
	});

	test('a direct relation is the shortest path, or is left aside when asked', () => {
		const withDirect = [...diamond, tie('a', 'd')];
		expect(spell(findPaths(withDirect, TYPES, 'a', 'd'))).toEqual(['a>d']);
		expect(spell(findPaths(withDirect, TYPES, 'a', 'd', { throughOthers: true }))).toEqual([
			'a>b>d',
			'a>c>d'
		]);
	});

	test('gives up after the most steps', () => {
		const chain = [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'e')];
		expect(spell(findPaths(chain, TYPES, 'a', 'd'))).toEqual(['a>b>c>d']);
		expect(findPaths(chain, TYPES, 'a', 'e').total).toBe(0);
		expect(findPaths(chain, TYPES, 'a', 'e', { mostSteps: 4 }).total).toBe(1);
	});

	test('lists no more than asked for and still counts all: 3 × 3 middle actors make 9', () => {
		const middles = ['x', 'y', 'z'];
		const layers = [
			...middles.map((id) => tie('a', `1${id}`)),
			...middles.flatMap((one) => middles.map((two) => tie(`1${one}`, `2${two}`))),
			...middles.map((id) => tie(`2${id}`, 'b'))
		];
		const found = findPaths(layers, TYPES, 'a', 'b', { mostPaths: 4 });
		expect(found.paths).toHaveLength(4);
		expect(found.total).toBe(9);
	});

	test('an actor has no path to itself, and loops lead nowhere', () => {
		expect(findPaths([tie('a', 'a'), tie('a', 'b')], TYPES, 'a', 'a').total).toBe(0);
		expect(findPaths([tie('a', 'a')], TYPES, 'a', 'b').total).toBe(0);
	});

	test('whatever the graph: paths are simple, connected, equally long and all different', () => {
		const actor = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
		const graph = fc.array(fc.tuple(actor, actor, fc.constantFrom('support', 'kinship')), { maxLength: 25 });
		fc.assert(
			fc.property(graph, (pairs) => {
				const found = findPaths(
					pairs.map(([from, to, type]) => tie(from, to, type)),
					TYPES,
					'a',
					'f',
					{ mostPaths: 1000 }
				);
				expect(found.total).toBe(found.paths.length);
				expect(new Set(spell(found)).size).toBe(found.paths.length);
				expect(new Set(found.paths.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
				for (const steps of found.paths) {
					const visited = ['a', ...steps.map(({ to }) => to)];
					expect(new Set(visited).size).toBe(visited.length);
					expect(visited.at(-1)).toBe('f');
					expect(steps.map(({ from }) => from)).toEqual(visited.slice(0, -1));
					expect(steps.every(({ relations }) => relations.length > 0)).toBe(true);
				}
			})
		);
	});
});
