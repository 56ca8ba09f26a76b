import { describe, expect, test } from 'vitest';
import {
	OWN_TYPE,
	withDecimal,
	withRole,
	withType,
	withUse,
	withValue
} from '#lib/core/import/correct-plan.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';

const plan: ImportPlan = {
	title: 'Friends',
	tables: [
		{ use: 'actors', roles: ['id', 'name', 'name:ar', 'kind'], decimal: '.' },
		{ use: 'relations', roles: ['from', 'to', 'type', 'strength', 'attribute'], decimal: '.' }
	],
	types: [
		{ id: 'ally', label: 'ally', sign: 1, directed: true },
		{ id: 'enemy', label: 'enemy', sign: -1, directed: true },
		{ id: 'ally-negative', label: 'ally (negative)', sign: -1, directed: true }
	],
	values: [
		{ value: 'ally', rows: 3, type: 'ally' },
		{ value: 'enemy', rows: 2, type: 'enemy' },
		{ value: 'foe', rows: 1, type: 'enemy' }
	],
	negative: 'hostile',
	missingActors: 'add',
	repeatedActors: 'reject',
	equalRelations: 'keep'
};
const rolesOf = (changed: ImportPlan, table: number) => changed.tables[table]?.roles;
const typeOf = (changed: ImportPlan, value: string) =>
	changed.values.find((entry) => entry.value === value)?.type;
const ids = (changed: ImportPlan) => changed.types.map(({ id }) => id);

describe('columns', () => {
	test('a role that may stand once moves: the column that had it becomes an attribute', () => {
		expect(rolesOf(withRole(plan, 1, 4, 'strength'), 1)).toEqual([
			'from',
			'to',
			'type',
			'attribute',
			'strength'
		]);
	});

	test('attributes and what is left out may be many; other tables stay', () => {
		const changed = withRole(withRole(plan, 1, 3, 'nothing'), 1, 2, 'nothing');
		expect(rolesOf(changed, 1)).toEqual(['from', 'to', 'nothing', 'nothing', 'attribute']);
		expect(rolesOf(changed, 0)).toBe(rolesOf(plan, 0));
	});

	test('actors read as relations get both ends; relations read as actors an id', () => {
		expect(rolesOf(withUse(plan, 0, 'relations'), 0)).toEqual(['from', 'to', 'attribute', 'attribute']);
		expect(rolesOf(withUse(plan, 1, 'actors'), 1)).toEqual([
			'id',
			'attribute',
			'attribute',
			'attribute',
			'attribute'
		]);
	});

	test('actors read as relations have their roles inferred again, and what the format gave stands', () => {
		const column = (name: string, given = false) => ({ name, filled: 2, samples: [], given });
		const shown = {
			name: 'ties',
			rowCount: 2,
			columns: [column('note', true), column('target'), column('source'), column('weight')],
			rows: [
				['x', 'b', 'a', '2'],
				['y', 'c', 'b', '1']
			]
		};
		const given: ImportPlan = {
			...plan,
			tables: [{ use: 'actors', roles: ['description', 'id', 'name', 'attribute'], decimal: '.' }]
		};
		expect(rolesOf(withUse(given, 0, 'relations', shown), 0)).toEqual([
			'attribute',
			'to',
			'from',
			'strength'
		]);
		expect(rolesOf(withUse(plan, 1, 'relations', shown), 1)).toEqual(rolesOf(plan, 1));
	});

	test('a table that is left out keeps its roles for the way back', () => {
		const out = withUse(plan, 1, 'nothing');
		expect(out.tables[1]).toEqual({ ...plan.tables[1], use: 'nothing' });
		expect(rolesOf(withUse(out, 1, 'relations'), 1)).toEqual(rolesOf(plan, 1));
	});

	test('decimals are a matter of one table', () => {
		expect(withDecimal(plan, 1, ',').tables.map(({ decimal }) => decimal)).toEqual(['.', ',']);
	});
});

describe('values and types', () => {
	test('a type gets another name and sign', () => {
		const changed = withType(plan, 'enemy', { sign: 0, label: 'Rival' });
		expect(changed.types[1]).toEqual({ id: 'enemy', label: 'Rival', sign: 0, directed: true });
	});

	test('two values share one type; the type that nothing means any more is gone', () => {
		const changed = withValue(plan, 'ally', 'enemy');
		expect(typeOf(changed, 'ally')).toBe('enemy');
		expect(ids(changed)).toEqual(['enemy', 'ally-negative']);
	});

	test('a shared type stays when one of its values leaves', () => {
		const changed = withValue(plan, 'foe', null);
		expect(typeOf(changed, 'foe')).toBeNull();
		expect(ids(changed)).toEqual(ids(plan));
	});

	test('a value gets a type of its own, with the sign of the one that it leaves and an id that is free', () => {
		const changed = withValue(
			{ ...plan, types: [...plan.types, { ...plan.types[0]!, id: 'foe' }] },
			'foe',
			OWN_TYPE
		);
		expect(typeOf(changed, 'foe')).toBe('foe-2');
		expect(changed.types.at(-1)).toEqual({ id: 'foe-2', label: 'foe', sign: -1, directed: true });
	});

	test('a value that the plan does not know changes nothing, and no plan is changed in place', () => {
		const before = structuredClone(plan);
		expect(withValue(plan, 'friend', null)).toBe(plan);
		withRole(plan, 1, 0, 'to');
		withValue(plan, 'foe', OWN_TYPE);
		expect(plan).toEqual(before);
	});
});
