/** What becomes of actors and of the whole, each on a table so small that the answer is seen. */
import { describe, expect, test } from 'vitest';
import { accountFor, applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import { csvTable, draftOf, tableOf } from './draft-of.ts';

const apply = (draft: Draft, bent: Partial<ImportPlan> = {}) => {
	const { dataset, ...rest } = applyPlan(draft, { ...inferPlan(draft), ...bent });
	if (dataset === undefined) throw new Error(JSON.stringify(rest.issues));
	return { ...rest, dataset, codes: rest.issues.map(({ code }) => code) };
};
const rejectedIn = ({ report }: ReturnType<typeof apply>) =>
	report.rejectedRows.map(({ what, line, code }) => `${what} ${line} ${code}`);

describe('actors', () => {
	const actors = (text: string) => csvTable(text, { name: 'actors.csv', holds: 'actors' });
	const relations = csvTable('from,to\na,b', { holds: 'relations' });

	test('repeated ones are rejected, or merged when asked', () => {
		const draft = draftOf([actors('id,name,kind,born\na,A,state,\na,Aa,,1950\n,,,\n,,x,')]);
		const made = apply(draft);
		expect(rejectedIn(made)).toEqual(['actor 3 repeated-actor', 'actor 5 missing-id']);
		expect(made.report.read.actors).toBe(3);
		const merged = apply(draft, { repeatedActors: 'merge' });
		expect(merged.dataset.actors).toEqual([
			{
				id: 'a',
				name: 'A',
				names: {},
				aliases: ['Aa'],
				kind: 'state',
				description: '',
				core: false,
				attributes: { born: '1950' }
			}
		]);
		expect(merged.report.merged.actors).toBe(1);
	});

	test('ends are found by id, then by a name that only one actor has', () => {
		const made = apply(
			draftOf([
				actors('id,name\n1,Ali\n2,Ali\n3,Sadr\nAli2,Sistani'),
				csvTable('from,to\n3,Sistani\nAli,3', { holds: 'relations' })
			])
		);
		expect(made.dataset.relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['3 Ali2']);
		expect(rejectedIn(made)).toEqual(['relation 3 ambiguous-name']);
	});

	test('ends that no table lists are added, or the relation is rejected', () => {
		const draft = draftOf([actors('id\na'), relations], { format: 'graphml' });
		const made = apply(draft);
		expect(rejectedIn(made)).toEqual(['actor 2 unlisted-actor', 'relation 2 unknown-actor']);
		expect(made.report).toMatchObject({
			read: { actors: 2, relations: 1 },
			kept: { actors: 1, relations: 0 }
		});
		expect(apply(draft, { missingActors: 'add' }).report.kept).toEqual({ actors: 2, relations: 1 });
	});

	test('what an actor is part of is known and never a circle', () => {
		const { dataset, codes } = apply(draftOf([actors('id,partOf\na,b\nb,c\nc,a\nd,a\ne,nowhere')]));
		expect(dataset.actors.map(({ partOf }) => partOf)).toEqual(['b', 'c', undefined, 'a', undefined]);
		expect(dataset.actors[4]?.attributes).toEqual({ partOf: 'nowhere' });
		expect(codes).toEqual(['unknown-whole', 'part-of-cycle']);
	});

	test('attributes keep their types; repeated, empty and unsafe names are told', () => {
		const table = tableOf(['id', 'n', 'n', '', '__proto__'], [['a', 2.5, ['x', 'y'], true, 'z']], {
			holds: 'actors'
		});
		const { dataset, codes } = apply(draftOf([table]));
		expect(dataset.actors[0]?.attributes).toEqual({ n: 2.5, 'n (2)': ['x', 'y'], 'Column 4': true });
		expect(codes).toEqual(['column-renamed', 'column-renamed', 'unsafe-field']);
	});

	test('names, aliases, place and looks', () => {
		const { dataset, positions } = apply(
			draftOf([actors('id,name,name:ar,aliases,x,y,colour\na,A,أ,x;y|z,0,0,#ff0000\nb,B,,,10,5,red')], {
				yUp: true
			})
		);
		expect(dataset.actors[0]).toMatchObject({
			names: { ar: 'أ' },
			aliases: ['x', 'y', 'z'],
			viz: { x: 0, y: 0, colour: '#ff0000' }
		});
		expect(dataset.actors[1]?.attributes).toEqual({ colour: 'red' });
		// Two actors, √125 apart, are 100 apart: 10 units become 89.44, 5 become 44.72, around the origin, y turned over.
		expect([...(positions ?? [])]).toEqual([
			['a', [-44.72, 22.36]],
			['b', [44.72, -22.36]]
		]);
	});
});

describe('the whole', () => {
	test('what is left out is told', () => {
		const draft = draftOf([csvTable('from,to,note\na,b,x'), csvTable('other\n1', { name: 'notes' })]);
		const plan = inferPlan(draft);
		const { codes } = apply(draft, {
			tables: [
				{ use: 'relations', roles: ['from', 'to', 'nothing'], decimal: '.' },
				{ use: 'nothing', roles: ['attribute'], decimal: '.' }
			]
		});
		expect(plan.tables[0]?.use).toBe('relations');
		expect(codes).toEqual(['table-left-out', 'column-left-out']);
	});

	test('it can be stopped, and then gives an error and no dataset', () => {
		const rows = Array.from({ length: 10_000 }, () => ['a', 'b']);
		const draft = draftOf([tableOf(['from', 'to'], rows)]);
		const shares: number[] = [];
		const stopped = applyPlan(draft, inferPlan(draft), {
			onProgress: (share) => shares.push(share),
			shouldStop: () => shares.length > 1
		});
		expect(stopped.dataset).toBeUndefined();
		expect(stopped.issues[0]).toMatchObject({ code: 'stopped', severity: 'error' });
		expect(shares).toEqual([4096 / 10_000, 8192 / 10_000]);
	});

	test('the account lists so many rejected rows and counts all', () => {
		const draft = draftOf([csvTable('from,to\na,\nb,\nc,')]);
		const report = accountFor(draft, inferPlan(draft), 2);
		expect(report.rejectedRows).toHaveLength(2);
		expect(report.rejected.relations).toBe(3);
	});
});
