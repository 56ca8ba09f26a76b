/** A JSON list of objects is a table. */
import { describe, expect, it } from 'vitest';
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';

async function open(value: unknown) {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	const decoded = await decodeFiles([{ name: 'links.json', bytes }]);
	if (!decoded.ok) return decoded.issues;
	if (decoded.value.what !== 'draft') throw new Error('no draft');
	const { draft } = decoded.value;
	return { draft, ...applyPlan(draft, inferPlan(draft)) };
}

describe('a list of objects', () => {
	it('is a table of relations, with typed cells', async () => {
		const opened = await open([
			{ source: 'a', target: 'b', value: 2.5, kind: 'ally', tags: ['x', 'y'] },
			{ source: 'b', target: 1, value: 1, kind: 'ally', more: { deep: true } },
			{ source: 'c', kind: 'ally' }
		]);
		if (!('report' in opened)) throw new Error('refused');
		const { dataset, report, draft } = opened;
		expect(report.read).toEqual({ actors: 3, relations: 3 });
		expect(report.rejectedRows).toEqual([expect.objectContaining({ path: '[2]', what: 'relation' })]);
		expect(dataset?.relations.map(({ from, to, strength }) => [from, to, strength])).toEqual([
			['a', 'b', 2.5],
			['b', '1', 1]
		]);
		expect(dataset?.relations[0]?.attributes).toEqual({ tags: ['x', 'y'] });
		expect(dataset?.relations[1]?.attributes).toEqual({ more: '{"deep":true}' });
		expect(draft.issues.map(({ code }) => code)).toEqual(['nested-value']);
	});

	it.each([
		[[], 'is empty'],
		[[{ source: 'a' }, 3], 'stands where']
	])('%j is refused', async (value, words) => {
		const issues = await open(value);
		if ('report' in issues) throw new Error('opened');
		expect(issues[0]?.message).toContain(words);
	});
});
