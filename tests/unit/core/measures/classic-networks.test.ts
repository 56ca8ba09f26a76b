/** Classic networks against figures computed with independent programs; each `.expected.json` tells which. */
import { describe, expect, it } from 'vitest';
import { readExpected, readTies } from './make-ties.ts';
import { largestDifference, resultOf, scoresOf } from './scores-of.ts';

const NETWORKS = [
	'karate',
	'kite',
	'florentine-marriage',
	'les-miserables',
	'knoke-networks-information',
	'read-tribes',
	'sampson-networks-t4',
	'structural-holes-examples-directed',
	'structural-holes-examples-undirected',
	'pn-examples-k4-signnet',
	'pn-examples-k5-negative',
	'pn-examples-k5-positive',
	'pn-examples-k5-one-negative',
	'pn-examples-no-dominant-eigenvalue-9',
	'pn-examples-pair-one-negative',
	'pn-examples-pn-10'
];

describe.each(NETWORKS)('%s', (name) => {
	const ties = readTies(name);
	const expected = readExpected(name);

	it.each(Object.keys(expected.scores))('%s', (id) => {
		const without = expected.undefined[id];
		const wanted = (expected.scores[id] ?? []).map((value, index) =>
			Array.isArray(without) && without.includes(ties.actors[index]) ? NaN : value
		);
		expect(largestDifference(scoresOf(ties, id), wanted)).toBeLessThan(1e-8);
	});
});

const REFUSED = NETWORKS.flatMap((name) =>
	Object.entries(readExpected(name).undefined).flatMap(([id, reason]) =>
		typeof reason === 'string' ? [{ name, id }] : []
	)
);

it.each(REFUSED)('$name: $id has no single answer and is refused', ({ name, id }) => {
	expect(resultOf(readTies(name), id)).toMatchObject({ ok: false });
});

describe('published figures', () => {
	it('Florentine marriages: the Medici stand between 47.5 pairs, undirected (Padgett & Ansell 1993)', () => {
		const ties = readTies('florentine-marriage');
		const medici = ties.actors.findIndex((actor) => actor === 'Medici');
		expect(scoresOf(ties, 'betweenness')[medici]).toBeCloseTo(47.5, 9);
	});

	it('kite: Diane leads in degree, Heather in betweenness (Krackhardt 1990)', () => {
		const ties = readTies('kite');
		const leader = (id: string) => {
			const scores = scoresOf(ties, id);
			return ties.actors[scores.indexOf(Math.max(...scores))];
		};
		expect([leader('degree'), leader('betweenness')]).toEqual(['Diane', 'Heather']);
		expect(Math.max(...scoresOf(ties, 'degree'))).toBe(6);
		expect(Math.max(...scoresOf(ties, 'betweenness'))).toBeCloseTo(14, 9);
	});

	it('PN of the ten-actor example (Everett & Borgatti 2014; package signnet)', () => {
		const expected = [
			0.900975, 0.861348, 0.9077, 0.861348, 0.841066, 0.849656, 0.861732, 0.901591, 0.850985, 0.907293
		];
		expect(largestDifference(scoresOf(readTies('pn-examples-pn-10'), 'pn'), expected)).toBeLessThan(1e-6);
	});

	it('the all-negative complete graph has ½ everywhere, where a series would swing for ever', () => {
		const scores = scoresOf(readTies('pn-examples-k5-negative'), 'pn');
		expect(largestDifference(scores, [0.5, 0.5, 0.5, 0.5, 0.5])).toBeLessThan(1e-12);
	});
});
