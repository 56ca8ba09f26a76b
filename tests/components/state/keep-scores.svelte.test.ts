/** Scores between the page and a worker that the test plays: what is asked, remembered and dropped. */
import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { keepScores } from '#lib/state/keep-scores.svelte.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { makeDesk } from './make-desk.ts';

let stop = (): void => undefined;
afterEach(() => stop());

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A desk whose worker answers when the test says so. */
function keep(actors: number) {
	const ids = Array.from({ length: actors }, (_, index) => `a${index}`);
	const { desk, explorer } = makeDesk(
		makeDataset(ids, [makeRelation('a0', 'a1'), makeRelation('a1', 'a0', 'conflict')])
	);
	const asked: { ties: Ties; ids: readonly string[]; answer: () => void }[] = [];
	const client = {
		computeScores: (ties: Ties, ids: readonly string[]) =>
			new Promise((resolve) =>
				asked.push({
					ties,
					ids,
					answer: () => resolve({ status: 'done', value: computeMeasures(ties, ids) })
				})
			)
	} as unknown as ComputeClient;
	stop = $effect.root(() => keepScores(explorer, client, desk.notices));
	flushSync();
	return { explorer, asked };
}

test('going back to an earlier view asks nothing', async () => {
	const { explorer, asked } = keep(3);
	asked[0]?.answer();
	await settle();
	expect(explorer.isSettled).toBe(true);
	explorer.filter({ types: ['support'] });
	flushSync();
	expect(asked).toHaveLength(2);
	expect(explorer.isSettled).toBe(false);
	asked[1]?.answer();
	await settle();
	expect(explorer.isSettled).toBe(true);
	explorer.undo();
	flushSync();
	expect(asked).toHaveLength(2);
	expect(explorer.isSettled).toBe(true);
});

test('an answer that comes after the reader went back is not shown, but remembered', async () => {
	const { explorer, asked } = keep(3);
	asked[0]?.answer();
	await settle();
	explorer.filter({ types: ['support'] });
	flushSync();
	explorer.undo();
	flushSync();
	asked[1]?.answer();
	await settle();
	expect(explorer.isSettled).toBe(true);
	explorer.redo();
	flushSync();
	expect(asked).toHaveLength(2);
	expect(explorer.isSettled).toBe(true);
});

test('of a larger graph the measure that is shown comes first, and the rest after it', async () => {
	const { explorer, asked } = keep(70);
	expect(asked[0]?.ids.length).toBeGreaterThan(1);
	explorer.change({ measure: 'betweenness', filters: { types: ['support'] } });
	flushSync();
	expect(asked[1]?.ids).toEqual(['betweenness']);
	asked[1]?.answer();
	await settle();
	expect(explorer.isSettled).toBe(true);
	expect([...explorer.scores.results.keys()]).toEqual(['betweenness']);
	expect(asked[2]?.ids).toContain('pagerank');
	expect(asked[2]?.ids).not.toContain('betweenness');
	asked[2]?.answer();
	await settle();
	expect(explorer.scores.results.size).toBe(explorer.measures.length);
});
