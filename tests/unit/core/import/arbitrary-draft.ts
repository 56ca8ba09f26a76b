/** Arbitrary drafts with plans for property tests: odd ids, holes, repeated columns, unknown ends, plans of all kinds. */
import fc from 'fast-check';
import { ACTOR_ROLES, RELATION_ROLES, type ColumnRole } from '#lib/core/import/roles.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Draft, DraftCell, DraftTable } from '#lib/core/import/draft.ts';
import type { ImportPlan, TablePlan } from '#lib/core/import/plan.ts';
import { draftOf, tableOf } from './draft-of.ts';

const name = fc.constantFrom(
	'A',
	'B',
	'C',
	'D',
	'7',
	' ',
	'__proto__',
	'constructor',
	'ئێران',
	'\ud800',
	'a\u0001',
	'r2',
	'r1'
);
const cell: fc.Arbitrary<DraftCell> = fc.oneof(
	{ weight: 6, arbitrary: name },
	{ weight: 3, arbitrary: fc.constant(undefined) },
	fc.constantFrom<DraftCell>(
		0,
		7,
		-1,
		2.5,
		-0,
		true,
		false,
		['A', 'x\ud800'],
		[],
		'',
		'1,234',
		'1,5',
		'-3',
		'0',
		'+',
		'-',
		'high',
		'denied',
		'2020-02-30',
		'2020-03',
		'2019/11',
		'2020-05-04T10:00:00Z',
		'19XX',
		'Undirected',
		'mutual',
		'support',
		'Support',
		'https://example.org/a',
		'https://u:p@example.org',
		'#fff',
		'#00ff0080',
		'one two three four five six',
		'3',
		'yes'
	),
	fc.string({ unit: 'binary', maxLength: 4 })
);
const columnName = fc.constantFrom(
	'id',
	'name',
	'name',
	'',
	'__proto__',
	'from',
	'to',
	'weight',
	'type',
	'x',
	'Label',
	'source',
	'name:ar',
	'part of',
	'date',
	'url'
);

const table: fc.Arbitrary<DraftTable> = fc
	.record({ header: fc.array(columnName, { maxLength: 7 }), count: fc.nat(8), line: fc.boolean() })
	.chain(({ header, count, line }) =>
		fc
			.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
				minLength: count,
				maxLength: count
			})
			.map((rows) => {
				const { lines, ...rest } = tableOf(header, rows, { path: 'elements.edges' });
				return line && lines !== undefined ? { ...rest, lines } : rest;
			})
	);

const draft = fc
	.record({
		tables: fc.array(table, { maxLength: 3 }),
		format: fc.constantFrom('csv', 'gexf'),
		directed: fc.constantFrom(true, false, undefined),
		title: fc.constantFrom('', ' ', 'Iraq 2020', 'العراق', '—'),
		yUp: fc.boolean()
	})
	.map(({ tables, ...more }): Draft =>
		draftOf(tables, {
			...more,
			rejected: [{ what: 'relation', table: 't', line: 4, code: 'odd', reason: 'It is odd.' }]
		})
	);

function tablePlan({ columns }: DraftTable): fc.Arbitrary<TablePlan> {
	const plan = (use: TablePlan['use'], roles: readonly ColumnRole[]) =>
		fc.record({
			use: fc.constant(use),
			roles: fc.array(fc.constantFrom(...roles), { minLength: columns.length, maxLength: columns.length }),
			decimal: fc.constantFrom<'.' | ','>('.', ',')
		});
	return fc.oneof(
		plan('actors', [...ACTOR_ROLES, 'name:ar', 'id']),
		plan('relations', [...RELATION_ROLES, 'from', 'to', 'from', 'to']),
		plan('nothing', ['attribute'])
	);
}

/** A draft with the plan that is inferred for it, bent by chance in every way a person may bend it. */
export const draftAndPlan: fc.Arbitrary<readonly [Draft, ImportPlan]> = draft.chain((made) => {
	const inferred = inferPlan(made);
	return fc
		.record({
			tables: fc.oneof(fc.constant(inferred.tables), fc.tuple(...made.tables.map(tablePlan))),
			negative: fc.constantFrom<ImportPlan['negative']>('hostile', 'as-type'),
			missingActors: fc.constantFrom<ImportPlan['missingActors']>('add', 'reject'),
			repeatedActors: fc.constantFrom<ImportPlan['repeatedActors']>('reject', 'merge'),
			equalRelations: fc.constantFrom<ImportPlan['equalRelations']>('keep', 'merge'),
			leavesOut: fc.boolean()
		})
		.map(({ leavesOut, ...bent }): readonly [Draft, ImportPlan] => {
			const values = inferred.values.map((value, index) =>
				leavesOut && index === 0 ? { ...value, type: null } : value
			);
			return [made, { ...inferred, ...bent, values }];
		});
});
