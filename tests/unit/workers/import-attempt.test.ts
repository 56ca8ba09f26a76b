/** The import that is carried out ahead: what it makes, that it stands for its own plan only, and refusals. */
import { describe, expect, test } from 'vitest';
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { accountFor, applyPlan } from '#lib/core/import/apply-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { toPreview } from '#lib/core/import/to-preview.ts';
import { attemptImport } from '#lib/workers/import-attempt.ts';

const CSV = 'source,target,type\na,b,support\nb,c,conflict\n,c,support\nc,c,support\n';

async function draftOf(text: string): Promise<Draft> {
	const decoded = await decodeFiles([{ name: 'events.csv', bytes: new TextEncoder().encode(text) }]);
	if (!decoded.ok || decoded.value.what !== 'draft') throw new Error('no draft');
	return decoded.value.draft;
}

describe('an import ahead', () => {
	test('gives the same account and preview as one that only counts', async () => {
		const draft = await draftOf(CSV);
		const plan = inferPlan(draft);
		const attempt = attemptImport(draft, plan, {});
		// Four rows: a → b, b → c and c → c are kept, the one without a source is rejected.
		expect(attempt.report.kept).toEqual({ actors: 3, relations: 3 });
		expect(attempt.report.rejected).toEqual({ actors: 0, relations: 1 });
		expect(attempt.report).toEqual(accountFor(draft, plan));
		expect(toPreview(draft, plan, attempt.report)).toEqual(toPreview(draft, plan));
	});

	test('does its pieces one by one or all at once, with the same outcome', async () => {
		const draft = await draftOf(CSV);
		const plan = inferPlan(draft);
		const atOnce = attemptImport(draft, plan, {}).finish();
		const inTurns = attemptImport(draft, plan, {});
		// The first picture, then the packing.
		expect([inTurns.advance(), inTurns.advance(), inTurns.advance()]).toEqual([true, false, false]);
		expect(inTurns.finish()).toEqual(atOnce);
		expect(inTurns.finish()).toBe(inTurns.finish());
		expect(atOnce?.packed.actors).toEqual(applyPlan(draft, plan).dataset?.actors);
		expect(atOnce?.packed.relations.count).toBe(3);
	});

	test('stands for its own plan, also as a copy, and for no other', async () => {
		const draft = await draftOf(CSV);
		const plan = inferPlan(draft);
		const attempt = attemptImport(draft, plan, {});
		expect(attempt.isOf(structuredClone(plan))).toBe(true);
		expect(attempt.isOf({ ...plan, missingActors: plan.missingActors === 'add' ? 'reject' : 'add' })).toBe(
			false
		);
	});

	test('has nothing to send when it was refused', async () => {
		const draft = await draftOf(`source,target\n${'a,b\n'.repeat(5000)}`);
		const attempt = attemptImport(draft, inferPlan(draft), { shouldStop: () => true });
		expect(attempt.finish()).toBeUndefined();
		expect(attempt.issues.map(({ code }) => code)).toContain('stopped');
	});
});
