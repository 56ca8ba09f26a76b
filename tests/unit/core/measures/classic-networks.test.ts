/**
 * All classic networks against figures computed with independent programs, or published; each `.expected.json` tells
 * which, with its version.
 */
import { describe, expect, it } from 'vitest';
import { NETWORK_NAMES, readExpected, readTies } from './make-ties.ts';
import { largestDifference, resultOf, scoresOf } from './scores-of.ts';

describe.each(NETWORK_NAMES)('%s', (name) => {
	const ties = readTies(name);
	const expected = readExpected(name);

	it.each(Object.keys(expected.scores))('%s', (id) => {
		const without = expected.undefined[id];
		const wanted = (expected.scores[id] ?? []).map((value, index) =>
			Array.isArray(without) && without.includes(ties.actors[index]) ? NaN : value
		);
		expect(largestDifference(scoresOf(ties, id), wanted)).toBeLessThan(1e-9);
	});

	it('tells the program behind every figure', () => {
		const named = Object.entries(expected.programs).flatMap(([program, ids]) => {
			expect(program).toMatch(/\d+\.\d+/);
			return ids.split(', ');
		});
		expect(named.sort()).toEqual(Object.keys(expected.scores).sort());
	});
});

const every = <Item>(pick: (name: string) => readonly Item[]) =>
	NETWORK_NAMES.flatMap((name) => pick(name).map((item) => ({ name, item })));

const REFUSED = every((name) =>
	Object.entries(readExpected(name).undefined).flatMap(([id, reason]) =>
		typeof reason === 'string' ? [id] : []
	)
);

it.each(REFUSED)('$name: $item has no single answer and is refused', ({ name, item }) => {
	expect(resultOf(readTies(name), item)).toMatchObject({ ok: false });
});

it.each(every((name) => readExpected(name).notUnique ?? []))(
	'$name: $item is one answer of several, and the result says so',
	({ name, item }) => {
		const result = resultOf(readTies(name), item);
		expect(result.ok ? result.notices.join(' ') : result.reason).toMatch(/[Nn]ot unique|converge/);
	}
);

it.each(every((name) => readExpected(name).published ?? []))(
	'$name: $item.measure of $item.actor is $item.value ($item.source)',
	({ name, item }) => {
		const ties = readTies(name);
		const actor = ties.actors.findIndex((id) => id === item.actor);
		expect(scoresOf(ties, item.measure)[actor]).toBeCloseTo(item.value, 9);
	}
);

describe('published figures', () => {
	it('kite: Diane leads in degree, Heather in betweenness (Krackhardt 1990)', () => {
		const ties = readTies('kite');
		const leader = (id: string) => {
			const scores = scoresOf(ties, id);
			return ties.actors[scores.indexOf(Math.max(...scores))];
		};
		expect([leader('degree'), leader('betweenness')]).toEqual(['Diane', 'Heather']);
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
