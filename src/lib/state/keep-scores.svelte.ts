/**
 * One of the two places with effects: asks the compute worker whenever what is visible changes, and brings the answer
 * into the state. Answers that a newer question overtook are dropped by the client.
 */
import { untrack } from 'svelte';
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** Up to this many actors every measure of the page is computed at once; beyond, only the one that is shown. */
const MOST_FOR_ALL_MEASURES = 500;

/** Must be called while a component is being set up. */
export function keepScores(explorer: Explorer, client: ComputeClient, notices: Notices): void {
	$effect(() => {
		// The first picture comes with its scores: the worker is not started before that picture is drawn.
		const isFirstPicture = explorer.camera === undefined && explorer.view.tab === 'graph';
		if (isFirstPicture && explorer.isSettled) return;
		const { ties, measures } = explorer;
		const { measure } = explorer.view;
		const small = ties.actors.length <= MOST_FOR_ALL_MEASURES;
		const ids = small ? measures.map(({ id }) => id) : measure === 'none' ? [] : [measure];
		const { scores, isSettled } = untrack(() => explorer);
		if (isSettled && ids.every((id) => scores.results.has(id))) return;
		void client.computeScores(ties, ids).then((answer) => {
			if (answer.status === 'done') explorer.scores = { ties, actors: ties.actors, results: answer.value };
			if (answer.status === 'failed' && answer.error.code !== 'disposed')
				notices.tell(`The measures could not be computed. ${answer.error.message}`, 'bad');
		});
	});
}
