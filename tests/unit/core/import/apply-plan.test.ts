/** What becomes of cells and rows, each on a table so small that the answer is seen. */
import { describe, expect, test } from 'vitest';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import { csvTable, draftOf, tableOf } from './draft-of.ts';

const apply = (draft: Draft, bent: Partial<ImportPlan> = {}) => {
	const { dataset, ...rest } = applyPlan(draft, { ...inferPlan(draft), ...bent });
	if (dataset === undefined) throw new Error(JSON.stringify(rest.issues));
	return { ...rest, dataset, codes: rest.issues.map(({ code }) => code) };
};
const applyText = (text: string, bent: Partial<ImportPlan> = {}) => apply(draftOf([csvTable(text)]), bent);
const rejectedIn = ({ report }: ReturnType<typeof apply>) =>
	report.rejectedRows.map(({ what, line, code }) => `${what} ${line} ${code}`);

describe('relations', () => {
	test('each is cited: by the file and its line where the row names no source', () => {
		const { dataset } = applyText('from,to\na,b');
		expect(dataset.sources).toEqual([
			{
				id: 'table.csv',
				type: 'dataset',
				title: 'table.csv',
				author: [],
				language: '',
				imported: true,
				more: {}
			}
		]);
		expect(dataset.relations).toEqual([
			{
				id: 'r1',
				from: 'a',
				to: 'b',
				type: 'tie',
				claim: '',
				status: 'happened',
				confidence: 'high',
				strength: 1,
				citations: [{ source: 'table.csv', locator: { row: 2 }, stance: 'supports' }]
			}
		]);
		expect(Object.isFrozen(dataset.relations[0]?.citations[0])).toBe(true);
	});

	test('sources of their own are made once each', () => {
		const { dataset, codes } = applyText(
			'from,to,source,url,page,paragraph\na,b,Report,https://x.org/a,7,2\nb,a,Report,https://x.org/a,8,two\na,b,https://y.org,,,\na,b,,,,3'
		);
		expect(dataset.sources.map(({ id, type, url }) => [id, type, url])).toEqual([
			['Report', 'webpage', 'https://x.org/a'],
			['https://y.org', 'webpage', 'https://y.org'],
			['table.csv', 'dataset', undefined]
		]);
		expect(dataset.relations.map(({ citations }) => citations[0]?.locator)).toEqual([
			{ page: '7', paragraph: 2 },
			{ page: '8' },
			undefined,
			{ paragraph: 3, row: 5 }
		]);
		expect(codes).toEqual(['odd-paragraph']);
	});

	test('parallel ones and those of an actor with itself all stay', () => {
		const { dataset, report } = applyText('from,to\na,b\na,b\na,a');
		expect(dataset.relations.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
			'r1 a b',
			'r2 a b',
			'r3 a a'
		]);
		expect(report.kept).toEqual({ actors: 2, relations: 3 });
	});

	test('equal rows are merged when asked, and their strengths added', () => {
		const { dataset, report } = applyText('from,to,weight\na,b,2\na,b,2\na,b,3', { equalRelations: 'merge' });
		expect(dataset.relations.map(({ strength }) => strength)).toEqual([4, 3]);
		expect(report.merged).toEqual({ actors: 0, relations: 1 });
	});

	test('ids are given, repeated ones get another, missing ones the number of the row', () => {
		const { dataset, codes } = applyText('id,from,to\nx,a,b\nx,b,a\n,a,b\nr3,a,b');
		expect(dataset.relations.map(({ id }) => id)).toEqual(['x', 'x (2)', 'r3-2', 'r3']);
		expect(codes).toEqual(['repeated-relation']);
	});

	test('an id is taken letter by letter', () => {
		const table = tableOf(
			['from', 'to'],
			[
				['__proto__', 'constructor'],
				[' ', 'a '],
				[7, '007']
			]
		);
		const { dataset, codes } = apply(draftOf([table]));
		expect(dataset.actors.map(({ id }) => id)).toEqual(['__proto__', 'constructor', '“ ”', 'a ', '7', '007']);
		expect(codes).toEqual(['blank-id']);
	});

	test('rows without an end are rejected with their line; empty rows are none', () => {
		const made = applyText('from,to\na,b\n,b\n,\na,');
		expect(rejectedIn(made)).toEqual(['relation 3 missing-end', 'relation 5 missing-end']);
		expect(made.report.read).toEqual({ actors: 2, relations: 3 });
	});

	test('strengths: zero, negative numbers and words are kept beside', () => {
		const { dataset, codes } = applyText(
			'from,to,weight\na,b,2.5\na,b,0\na,b,-3\na,b,many\na,b,\na,b,1\na,b,1\na,b,1'
		);
		expect(
			dataset.relations
				.slice(0, 5)
				.map(({ strength, attributes, type }) => [strength, attributes?.weight, type])
		).toEqual([
			[2.5, undefined, 'tie'],
			[1, 0, 'tie'],
			[3, -3, 'tie-negative'],
			[1, 'many', 'tie'],
			[1, undefined, 'tie']
		]);
		expect(codes).toEqual(['zero-strength', 'negative-strength', 'no-number']);
		expect(dataset.relationTypes.map(({ id, sign }) => [id, sign])).toEqual([
			['tie', 1],
			['tie-negative', -1]
		]);
	});

	test('a comma that may part thousands or decimals is told', () => {
		const weigh = (...cells: string[]) =>
			apply(
				draftOf([
					tableOf(
						['from', 'to', 'weight'],
						cells.map((cell) => ['a', 'b', cell])
					)
				])
			);
		const doubtful = weigh('1,234', '5');
		expect(doubtful.dataset.relations[0]?.strength).toBe(1234);
		expect(doubtful.codes).toEqual(['ambiguous-number']);
		const settled = weigh('1,234', '1,234.5');
		expect(settled.codes).toEqual([]);
	});

	test('dates: what can be read in one way only becomes a period', () => {
		const dates = [
			'2019',
			'2019/11',
			'2019-11-05T23:59:00Z',
			'2019-10~',
			'20190301',
			'5 Nov 2019',
			'11/05/2019',
			'2019-02-30'
		];
		const { dataset, issues } = apply(
			draftOf([
				tableOf(
					['from', 'to', 'date'],
					dates.map((date) => ['a', 'b', date])
				)
			])
		);
		expect(dataset.relations.map(({ period }) => period?.text)).toEqual([
			'2019',
			'2019-11',
			'2019-11-05',
			'2019-10~',
			'2019-03-01',
			'2019-11-05',
			undefined,
			undefined
		]);
		expect(dataset.relations[6]?.attributes).toEqual({ date: '11/05/2019' });
		expect(issues).toEqual([
			expect.objectContaining({ code: 'odd-date', line: 8, message: expect.stringContaining('2 cells') })
		]);
	});

	test('start and end make a period, open where one is missing', () => {
		const { dataset, codes } = applyText(
			'from,to,start,end\na,b,2019,2020-05\na,b,2019-03,\na,b,,2020\na,b,2020,2019\na,b,2018,2018'
		);
		expect(dataset.relations.map(({ period }) => period?.text)).toEqual([
			'2019/2020-05',
			'2019-03/..',
			'../2020',
			undefined,
			'2018'
		]);
		expect(dataset.relations[3]?.attributes).toEqual({ start: '2020', end: '2019' });
		expect(codes).toEqual(['end-before-start']);
	});

	test('a form of a type that no plan lists is made where a row asks for it', () => {
		const plan = {
			types: [{ id: 'ally', label: 'Ally', sign: 1, directed: true }],
			values: [{ value: 'ally', rows: 2, type: 'ally' }]
		} as const;
		const { dataset, report } = applyText(
			'from,to,type,direction\na,b,ally,directed\na,b,ally,undirected',
			plan
		);
		expect(dataset.relations.map(({ type }) => type)).toEqual(['ally', 'ally-undirected']);
		expect(dataset.relationTypes[1]).toMatchObject({ label: 'Ally (undirected)', sign: 1, directed: false });
		expect(report.directed).toBe('mixed');
	});

	test('a value that the plan leaves out is a rejected row; one that shares a type keeps its word', () => {
		const made = applyText('from,to,type\na,b,ally\na,b,friend\na,b,met', {
			types: [{ id: 'support', label: 'Support', sign: 1, directed: true }],
			values: [
				{ value: 'ally', rows: 1, type: 'support' },
				{ value: 'friend', rows: 1, type: 'support' },
				{ value: 'met', rows: 1, type: null }
			]
		});
		expect(made.dataset.relations.map(({ type, attributes }) => [type, attributes])).toEqual([
			['support', { type: 'ally' }],
			['support', { type: 'friend' }]
		]);
		expect(rejectedIn(made)).toEqual(['relation 4 left-out']);
	});
});
