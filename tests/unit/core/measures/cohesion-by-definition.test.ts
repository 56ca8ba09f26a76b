/** Clustering and reciprocity against their definitions, written as plain loops over a matrix. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTies, type Line } from './make-ties.ts';
import { largestDifference, reasonOf, scoredBy, scoresOf } from './scores-of.ts';

const ACTORS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const N = ACTORS.length;
const everyone = [...ACTORS.keys()];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const simple = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS)), {
		selector: String,
		maxLength: 30
	})
	.map((pairs) => pairs.filter(([from, to]) => from !== to));

const toMatrix = (pairs: readonly (readonly [string, string])[]) => {
	const has = new Set(pairs.map((pair) => pair.join()));
	return (from: number, to: number) => (has.has([ACTORS[from], ACTORS[to]].join()) ? 1 : 0);
};

describe('on random graphs', () => {
	it('clustering and directed clustering are shares of closed triples', () => {
		fc.assert(
			fc.property(simple, (pairs) => {
				const a = toMatrix(pairs);
				const z = (i: number, j: number) => a(i, j) + a(j, i);
				const u = (i: number, j: number) => Math.min(1, z(i, j));
				const triples = (i: number, weigh: (i: number, j: number) => number) =>
					sum(everyone.flatMap((j) => everyone.map((h) => weigh(i, j) * weigh(j, h) * weigh(h, i))));
				const plain = everyone.map((i) => {
					const k = sum(everyone.map((j) => u(i, j)));
					return k < 2 ? NaN : triples(i, u) / (k * (k - 1));
				});
				const directed = everyone.map((i) => {
					const d = sum(everyone.map((j) => z(i, j)));
					const returned = sum(everyone.map((j) => a(i, j) * a(j, i)));
					return triples(i, z) / (2 * (d * (d - 1) - 2 * returned));
				});
				const ties = makeTies(ACTORS, pairs);
				expect(largestDifference(scoresOf(ties, 'clustering'), plain)).toBeLessThan(1e-12);
				expect(largestDifference(scoresOf(ties, 'directed-clustering'), directed)).toBeLessThan(1e-12);
			}),
			{ numRuns: 150 }
		);
	});

	it('reciprocity is twice the mutual contacts over all ties', () => {
		fc.assert(
			fc.property(simple, (pairs) => {
				const a = toMatrix(pairs);
				const wanted = everyone.map((i) => {
					const mutual = sum(everyone.map((j) => a(i, j) * a(j, i)));
					return (2 * mutual) / sum(everyone.map((j) => a(i, j) + a(j, i)));
				});
				expect(largestDifference(scoresOf(makeTies(ACTORS, pairs), 'reciprocity'), wanted)).toBeLessThan(
					1e-12
				);
			}),
			{ numRuns: 100 }
		);
	});
});

it('on undirected graphs both kinds of clustering agree, and reciprocity says nothing', () => {
	const lines: Line[] = [
		['A', 'B', 'alliance'],
		['B', 'C', 'rivalry'],
		['C', 'A', 'alliance'],
		['C', 'D', 'alliance']
	];
	const ties = makeTies(['A', 'B', 'C', 'D'], lines);
	// C has contacts A, B, D, of whom only A and B are in touch; D has one contact.
	expect(scoresOf(ties, 'clustering')).toEqual([1, 1, 1 / 3, NaN]);
	expect(scoresOf(ties, 'directed-clustering')).toEqual([1, 1, 1 / 3, NaN]);
	expect(scoredBy(ties, 'clustering').undefinedBecause).toContain('fewer than two contacts');
	expect(reasonOf(ties, 'reciprocity')).toContain('undirected');
});

it(`every actor of a complete graph of ${N} has clustering 1`, () => {
	const lines = ACTORS.flatMap((from) => ACTORS.filter((to) => to !== from).map((to): Line => [from, to]));
	const ties = makeTies(ACTORS, lines);
	expect(scoresOf(ties, 'clustering')).toEqual(ACTORS.map(() => 1));
	expect(scoresOf(ties, 'directed-clustering')).toEqual(ACTORS.map(() => 1));
	expect(scoresOf(ties, 'reciprocity')).toEqual(ACTORS.map(() => 1));
});
