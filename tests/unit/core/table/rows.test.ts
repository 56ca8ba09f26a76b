import { describe, expect, it } from 'vitest';
import { otherNames, scoreIn, toActorRows, toActorSortValue } from '#lib/core/table/actor-rows.ts';
import {
	RELATION_COLUMNS,
	toRelationSortValue,
	type RelationColumn
} from '#lib/core/table/relation-columns.ts';
import { sortRows } from '#lib/core/table/sort-rows.ts';
import { toSourceRows } from '#lib/core/table/source-rows.ts';
import type { MeasureResult } from '#lib/core/measures/measure.ts';
import { tiny } from './tiny-dataset.ts';

const result: MeasureResult = { ok: true, values: Float64Array.of(5, 7), notices: [], parameters: {} };

describe('actor rows', () => {
	it('find scores by actor, whatever the order of the scores', () => {
		const rows = toActorRows(tiny.actors, ['us', 'iran']);
		expect(rows.map((row) => scoreIn(row, result))).toEqual([7, 5, NaN]);
		expect(rows.map((row) => scoreIn(row, undefined))).toEqual([NaN, NaN, NaN]);
		expect(rows.map((row) => scoreIn(row, { ok: false, reason: 'no' }))).toEqual([NaN, NaN, NaN]);
	});

	it('sort by name, kind or score', () => {
		const [iran] = toActorRows(tiny.actors, ['iran']);
		const valueOf = (column: string) => toActorSortValue(iran!, column, new Map([['degree', result]]));
		expect([valueOf('name'), valueOf('kind'), valueOf('degree'), valueOf('other')]).toEqual([
			'Iran',
			'state',
			5,
			NaN
		]);
	});

	it('list other names once', () => {
		expect(otherNames(tiny.actors[0]!)).toEqual([{ language: 'ar', name: 'إيران' }]);
	});
});

describe('relation columns', () => {
	const names = { typeOf: (id: string) => id, actorOf: (id: string) => id };
	const order = (column: RelationColumn) => {
		const way = RELATION_COLUMNS.find(({ id }) => id === column)!.bestFirst;
		return sortRows(tiny.relations, (relation) => toRelationSortValue(relation, column, names), way).map(
			({ id }) => id
		);
	};

	it.each([
		['type', ['r1', 'r2', 'r3']],
		['from', ['r1', 'r2', 'r3']],
		['to', ['r3', 'r1', 'r2']],
		['claim', ['r2', 'r1', 'r3']],
		['status', ['r1', 'r3', 'r2']],
		['period', ['r3', 'r2', 'r1']],
		['confidence', ['r1', 'r3', 'r2']],
		['citations', ['r1', 'r2', 'r3']]
	] as const)('%s sorts %j first time', (column, expected) => {
		expect(order(column)).toEqual(expected);
	});
});

describe('source rows', () => {
	it('count each relation once, and name what nothing cites', () => {
		expect(
			toSourceRows(tiny.sources, tiny.relations).map(({ source, relations }) => [source.id, relations])
		).toEqual([
			['s1', 3],
			['s2', 0]
		]);
	});
});
