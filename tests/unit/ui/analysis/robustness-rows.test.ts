/** A star of three: C is acted upon by A and B, and A also by B. In-degree: C 2, A 1, B 0. */
import { expect, test } from 'vitest';
import { computeRankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';
import { deriveEvidence } from '#lib/core/robustness/evidence.ts';
import { deriveProbabilities } from '#lib/core/robustness/derive-probabilities.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { buildDirectory } from '#lib/state/directory.ts';
import { nameLeftOut } from '#lib/ui/analysis/robustness/name-left-out.ts';
import { toRobustnessRows } from '#lib/ui/analysis/robustness/robustness-rows.ts';
import { makeRelation } from '../../core/graph/make-relation.ts';
import { makeDataset } from '../../core/scene/make-dataset.ts';

const dataset = makeDataset(
	['a', 'b', 'c'],
	[makeRelation('a', 'c'), makeRelation('b', 'c', 'conflict'), makeRelation('b', 'a')]
);

function ask() {
	const evidence = deriveEvidence(dataset.relations, dataset.sources);
	const question = {
		ties: buildTies(dataset.actors, dataset.relations, dataset.relationTypes),
		relations: dataset.relations.map(({ id }) => id),
		evidence,
		probabilities: deriveProbabilities(evidence),
		measure: 'in-degree'
	};
	const answer = computeRankRobustness(question);
	if (!answer.ok) throw new Error(answer.reason);
	return { question, answer };
}

test('rows come by rank, with the relations that decide by their ids', () => {
	const { question, answer } = ask();
	const rows = toRobustnessRows(answer, question);
	expect(rows.map(({ id, rank, score }) => [id, rank, score])).toEqual([
		['c', 1, 2],
		['a', 2, 1],
		['b', 3, 0]
	]);
	// Without either relation to C it is level with A on 1, still first; without B → A, A is level with B.
	expect(rows[0]).toMatchObject({ best: 1, worst: 1, lowering: [], loweringCount: 0 });
	expect(rows[1]).toMatchObject({ best: 1, worst: 2, lowering: [], loweringCount: 0 });
	expect(rows[2]).toMatchObject({ best: 2, worst: 3, loweringCount: 0 });
	for (const { top1 } of rows) expect(top1.error).toBe(0);
	expect(rows.reduce((sum, { top1 }) => sum + top1.share, 0)).toBeCloseTo(1, 12);
});

test('what was left out has a name as it stands in a sentence', () => {
	const { question, answer } = ask();
	const names = nameLeftOut(answer, question, buildDirectory(dataset));
	const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
	expect(plain(names.relation(1))).toBe('B → C, conflict');
	expect(names.source(0)).toMatch(/^“.+”$/);
});
