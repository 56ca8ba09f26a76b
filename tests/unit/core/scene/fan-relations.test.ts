import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRelationId } from '#lib/core/model/ids.ts';
import { STATUSES, type Relation } from '#lib/core/model/relation.ts';
import { fanRelations, MOST_PARALLEL, type FannedLine } from '#lib/core/scene/fan-relations.ts';
import { makeRelation } from '../graph/make-relation.ts';

const many = (count: number, from: string, to: string, type = 'support', more: Partial<Relation> = {}) =>
	Array.from({ length: count }, (_, index) =>
		makeRelation(from, to, type, { id: toRelationId(`${from}${to}${type}${index}`), ...more })
	);
const options = { gap: 20, limit: () => 1000 };
const bendsOf = (relations: readonly Relation[], given = options) =>
	fanRelations(relations, given).map(({ bend }) => bend);

/** The bend as somebody sees it who always looks from the smaller id to the greater one. */
const seen = ({ relations: [{ from, to }], bend }: FannedLine) => (from < to ? bend : -bend);

const relations = fc
	.array(
		fc.record({
			from: fc.constantFrom('a', 'b', '__proto__'),
			to: fc.constantFrom('a', 'b', '__proto__'),
			type: fc.constantFrom('support', 'conflict', 'pressure'),
			status: fc.constantFrom(...STATUSES)
		}),
		{ maxLength: 90 }
	)
	.map((list) =>
		list.map(({ from, to, type, status }, index) =>
			makeRelation(from, to, type, { id: toRelationId(String(index)), status })
		)
	);

describe('of any relations', () => {
	test('none is dropped and none is drawn twice', () => {
		fc.assert(
			fc.property(relations, (given) => {
				const drawn = fanRelations(given, options).flatMap((line) => line.relations);
				expect(drawn).toHaveLength(given.length);
				expect(new Set(drawn)).toEqual(new Set(given));
			})
		);
	});

	test('no two lines of a pair lie on one another, and no two loops of an actor', () => {
		fc.assert(
			fc.property(relations, fc.double({ min: 0.1, max: 100, noNaN: true }), (given, limit) => {
				const places = fanRelations(given, { gap: 20, limit: () => limit }).map((line) => {
					const [{ from, to }] = line.relations;
					const pair = JSON.stringify([from, to].toSorted());
					return `${pair} ${line.loop === undefined ? seen(line).toFixed(6) : `loop ${line.loop}`}`;
				});
				expect(new Set(places).size).toBe(places.length);
			})
		);
	});

	test('no line bends further than allowed, and the fan of a pair lies evenly about the straight line', () => {
		fc.assert(
			fc.property(relations, fc.double({ min: 0.1, max: 100, noNaN: true }), (given, limit) => {
				const lines = fanRelations(given, { gap: 20, limit: () => limit });
				for (const line of lines) expect(Math.abs(line.bend)).toBeLessThanOrEqual(limit + 1e-9);
				const between = lines.filter(
					({ relations: [{ from, to }] }) => [from, to].toSorted().join() === 'a,b'
				);
				expect(between.reduce((sum, line) => sum + seen(line), 0)).toBeCloseTo(0, 6);
			})
		);
	});

	test('a line stands for several only when a pair has too many, and those are of one kind', () => {
		fc.assert(
			fc.property(relations, (given) => {
				for (const { relations: line } of fanRelations(given, options)) {
					if (line.length === 1) continue;
					const [{ from, to, type, status }] = line;
					const pair = given.filter(
						(one) => [one.from, one.to].toSorted().join() === [from, to].toSorted().join()
					);
					expect(pair.length).toBeGreaterThan(MOST_PARALLEL);
					for (const one of line) expect(one).toMatchObject({ from, to, type, status });
				}
			})
		);
	});
});

describe('by hand', () => {
	test('one is straight, two of one direction lie 20 apart, three have one in the middle', () => {
		expect(bendsOf(many(1, 'a', 'b'))).toEqual([0]);
		expect(bendsOf(many(2, 'a', 'b'))).toEqual([-10, 10]);
		expect(bendsOf(many(3, 'a', 'b'))).toEqual([-20, 0, 20]);
	});

	test('two opposite ones bow away from each other: both to the right of their own direction', () => {
		expect(bendsOf([...many(1, 'a', 'b'), ...many(1, 'b', 'a')])).toEqual([10, 10]);
		expect(bendsOf([...many(1, 'b', 'a'), ...many(1, 'a', 'b')])).toEqual([10, 10]);
	});

	test('five within a limit of 10 lie 5 apart', () => {
		expect(bendsOf(many(5, 'a', 'b'), { gap: 20, limit: () => 10 })).toEqual([-10, -5, 0, 5, 10]);
	});

	test('twenty stay twenty lines, twenty-one of one kind become one line of twenty-one', () => {
		expect(fanRelations(many(20, 'a', 'b'), options)).toHaveLength(20);
		const [line, ...rest] = fanRelations(many(21, 'a', 'b'), options);
		expect(rest).toEqual([]);
		expect(line).toMatchObject({ bend: 0, relations: { length: 21 } });
	});

	test('a bundle keeps directions, types and statuses apart', () => {
		const given = [
			...many(10, 'a', 'b'),
			...many(6, 'b', 'a'),
			...many(4, 'a', 'b', 'conflict'),
			...many(3, 'b', 'a', 'conflict', { status: 'denied' })
		];
		expect(
			fanRelations(given, options)
				.map((line) => line.relations.length)
				.toSorted((a, b) => a - b)
		).toEqual([3, 4, 6, 10]);
	});

	test('loops are numbered from the inside', () => {
		expect(fanRelations(many(3, 'a', 'a'), options).map(({ bend, loop }) => [bend, loop])).toEqual([
			[0, 0],
			[0, 1],
			[0, 2]
		]);
	});
});
