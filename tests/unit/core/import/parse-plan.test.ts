/** Plans from outside: what fits is taken, anything else is refused with its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { parsePlan } from '#lib/core/import/parse-plan.ts';
import { draftAndPlan } from './arbitrary-draft.ts';
import { csvTable, draftOf } from './draft-of.ts';

const draft = draftOf([csvTable('from,to,type\na,b,ally')]);
const inferred = inferPlan(draft);
const faultsOf = (raw: unknown): readonly string[] => {
	const parsed = parsePlan(raw, draft, 'plan.json');
	for (const { message, remedy, file } of parsed.issues) {
		expect(file).toBe('plan.json');
		expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object/);
	}
	return parsed.ok ? [] : parsed.issues.map(({ code, path = '' }) => `${code} ${path}`.trim());
};

describe('a plan', () => {
	test('written out and read again is the same', () => {
		const parsed = parsePlan(JSON.parse(JSON.stringify(inferred)), draft, 'plan.json');
		expect(parsed).toEqual({ ok: true, value: inferred, issues: [] });
	});

	test('of a few fields is filled up from what the file suggests', () => {
		const parsed = parsePlan({ title: 'Mine', missingActors: 'reject' }, draft, 'plan.json');
		expect(parsed.ok && parsed.value).toEqual({ ...inferred, title: 'Mine', missingActors: 'reject' });
	});

	test('with another column for the type gets the types of that column', () => {
		const tables = [{ use: 'relations', roles: ['from', 'to', 'attribute'] }];
		const parsed = parsePlan({ tables }, draft, 'plan.json');
		expect(parsed.ok && parsed.value.types.map(({ id }) => id)).toEqual(['tie']);
	});
});

describe('refused', () => {
	test.each([
		['no object', 7, ['invalid-plan']],
		['a list', [], ['invalid-plan tables', 'invalid-plan']],
		['an unknown field', { tilte: 'x' }, ['invalid-plan tilte']],
		['a wrong word', { negative: 'evil' }, ['invalid-plan negative']],
		[
			'a role that does not exist',
			{ tables: [{ use: 'relations', roles: ['from', 'to', 'boss'] }] },
			['invalid-plan tables[0].roles[2]']
		],
		[
			'too few roles',
			{ tables: [{ use: 'relations', roles: ['from', 'to'] }] },
			['plan-does-not-fit tables[0].roles']
		],
		['tables of another file', { tables: [] }, ['plan-does-not-fit tables']],
		[
			'no end',
			{ tables: [{ use: 'relations', roles: ['from', 'type', 'attribute'] }] },
			['invalid-plan tables[0].roles']
		],
		[
			'a role twice',
			{ tables: [{ use: 'relations', roles: ['from', 'to', 'to'] }] },
			['invalid-plan tables[0].roles[2]']
		],
		[
			'an actor’s role',
			{ tables: [{ use: 'relations', roles: ['from', 'to', 'kind'] }] },
			['invalid-plan tables[0].roles[2]']
		],
		[
			'a sign of 2',
			{ types: [{ id: 'a', label: 'A', sign: 2, directed: true }] },
			['invalid-plan types[0].sign']
		],
		['an unknown type', { values: [{ value: 'ally', type: 'x' }] }, ['invalid-plan values[0].type']]
	])('%s', (_what, raw, faults) => {
		const found = faultsOf(raw);
		expect(found.length).toBeGreaterThan(0);
		if (!Array.isArray(raw)) expect(found).toEqual(faults);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (raw) => typeof parsePlan(raw, draft, 'plan.json').ok === 'boolean')
		);
	});

	test('every inferred plan is taken', () => {
		fc.assert(
			fc.property(draftAndPlan, ([made]) => {
				const plan = inferPlan(made);
				expect(parsePlan(plan, made, 'plan.json')).toEqual({ ok: true, value: plan, issues: [] });
			}),
			{ numRuns: 100 }
		);
	});
});
