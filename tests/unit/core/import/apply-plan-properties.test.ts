/** What holds of every import, whatever the file and the plan. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDatasetParts } from '#lib/codecs/entente-json/to-dataset-parts.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { accountFor, applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { draftAndPlan } from './arbitrary-draft.ts';

function throughTheGate(dataset: Dataset): Dataset {
	const { dataset: header, actors, relations, sources } = toDatasetParts(dataset);
	const part = (value: unknown, file: string) => ({ value, file });
	const checked = parseDataset({
		dataset: part(header, 'dataset'),
		actors: part(actors, 'actors'),
		relations: part(relations, 'relations'),
		sources: part(sources, 'sources')
	});
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}

test('the gate takes every imported dataset as it is', () => {
	fc.assert(
		fc.property(draftAndPlan, ([draft, plan]) => {
			const { dataset } = applyPlan(draft, plan);
			expect(dataset).toBeDefined();
			if (dataset !== undefined) expect(throughTheGate(dataset)).toEqual(dataset);
		}),
		{ numRuns: 300 }
	);
});

test('the account adds up, and each rejected row has a place and a reason', () => {
	fc.assert(
		fc.property(draftAndPlan, ([draft, plan]) => {
			const { dataset, report } = applyPlan(draft, plan);
			for (const of of ['actors', 'relations'] as const) {
				expect(report.read[of]).toBe(report.kept[of] + report.merged[of] + report.rejected[of]);
				expect(report.kept[of]).toBe(dataset?.[of].length);
				const what = of === 'actors' ? 'actor' : 'relation';
				expect(report.rejectedRows.filter((row) => row.what === what)).toHaveLength(report.rejected[of]);
			}
			for (const { line, path, reason } of report.rejectedRows) {
				expect(line ?? path).toBeDefined();
				expect(reason).toMatch(/\.$/);
			}
			if (plan.repeatedActors === 'reject') expect(report.merged.actors).toBe(0);
			if (plan.equalRelations === 'keep') expect(report.merged.relations).toBe(0);
		}),
		{ numRuns: 300 }
	);
});

test('the account without a dataset is the same', () => {
	fc.assert(
		fc.property(draftAndPlan, ([draft, plan]) => {
			expect(accountFor(draft, plan)).toEqual(applyPlan(draft, plan).report);
		}),
		{ numRuns: 200 }
	);
});

test('the same draft gives the same plan and the same dataset', () => {
	fc.assert(
		fc.property(draftAndPlan, ([draft, plan]) => {
			expect(inferPlan(draft)).toEqual(inferPlan(structuredClone(draft)));
			expect(applyPlan(structuredClone(draft), plan)).toEqual(applyPlan(draft, plan));
		}),
		{ numRuns: 100 }
	);
});
