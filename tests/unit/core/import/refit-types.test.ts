import { expect, test } from 'vitest';
import { withRole, withType, withUse } from '#lib/core/import/correct-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { refitTypes } from '#lib/core/import/refit-types.ts';

const column = (name: string, ...values: string[]) => ({ name, values });
// Columns 2 and 3 both could say what a relation is.
const draft: Draft = {
	format: 'csv',
	file: 'ties.csv',
	flavour: '',
	title: '',
	description: '',
	directed: undefined,
	yUp: false,
	tables: [
		{
			name: 'ties.csv',
			rowCount: 3,
			columns: [
				column('source', 'a', 'b', 'c'),
				column('target', 'b', 'c', 'a'),
				column('type', 'ally', 'enemy', 'ally'),
				column('mood', 'warm', 'cold', 'enemy')
			]
		}
	],
	rejected: [],
	issues: []
};
const plan = inferPlan(draft);
const valuesOf = ({ values }: typeof plan) => values.map(({ value, rows }) => [value, rows]);

test('a plan that fits is the same plan', () => {
	expect(valuesOf(plan)).toEqual([
		['ally', 2],
		['enemy', 1]
	]);
	expect(refitTypes(draft, plan)).toBe(plan);
	const corrected = withType(plan, plan.types[0]?.id ?? '', { sign: 0, label: 'Partner' });
	expect(refitTypes(draft, corrected)).toBe(corrected);
});

test('another type column brings its own values; what was said of a value that stays is kept', () => {
	const enemy = plan.values.find(({ value }) => value === 'enemy')?.type ?? '';
	const corrected = withType(plan, enemy, { label: 'Rival', sign: 0 });
	const refitted = refitTypes(draft, withRole(corrected, 0, 3, 'type'));
	expect(valuesOf(refitted)).toEqual([
		['warm', 1],
		['cold', 1],
		['enemy', 1]
	]);
	expect(refitted.types.find(({ id }) => id === enemy)).toMatchObject({ label: 'Rival', sign: 0 });
	expect(refitted.types.map(({ label }) => label).toSorted()).toEqual(['Rival', 'cold', 'warm']);
	const ids = new Set(refitted.types.map(({ id }) => id));
	expect(refitted.values.filter(({ type }) => !ids.has(type ?? ''))).toEqual([]);
});

test('a table that is left out takes its values along', () => {
	expect(refitTypes(draft, withUse(plan, 0, 'nothing')).values).toEqual([]);
});
