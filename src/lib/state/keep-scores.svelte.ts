/**
 * One of the two places with effects: asks the compute worker whenever what is visible changes, and brings the answer
 * into the state. Answers that a newer question overtook are dropped by the client; those of earlier views are remembered,
 * so that going back to one costs nothing.
 */
import { untrack } from 'svelte';
import { isSameTies } from '#lib/core/graph/same-ties.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { MeasureInfo } from '#lib/core/measures/measure-info.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { addResults, NO_SCORES, type ScoreSet } from './score-set.ts';

/** Up to this many actors every measure of the page is computed at once; beyond, only the one that is shown. */
const MOST_FOR_ALL_MEASURES = 500;

/** Actors times relations: below, a second worker's start costs more than it saves. */
const LEAST_WORK_TO_SHARE = 2e7;

const isWorthSharing = ({ actors, from }: Ties): boolean =>
	actors.length * from.length >= LEAST_WORK_TO_SHARE && (globalThis.navigator?.hardwareConcurrency ?? 1) > 1;

const measuresSplit = (measures: readonly MeasureInfo[], id: string): boolean =>
	measures.some((measure) => measure.id === id && measure.splits === true);

/** So many answers are remembered: some filters back and forth. */
const MOST_REMEMBERED = 12;

/** Relations in all remembered answers together, each some 20 bytes; the newest answer is always remembered. */
const MOST_RELATIONS_REMEMBERED = 2e6;

function remember(newest: ScoreSet, before: readonly ScoreSet[]): readonly ScoreSet[] {
	let relations = 0;
	return [newest, ...before.filter(({ ties }) => ties !== newest.ties)]
		.slice(0, MOST_REMEMBERED)
		.filter((set) => {
			relations += set.ties?.from.length ?? 0;
			return set === newest || relations <= MOST_RELATIONS_REMEMBERED;
		});
}

/** Up to this many actors all measures take less than a frame; beyond, the one that is shown is asked for first. */
const MOST_AT_ONCE = 60;

/** Must be called while a component is being set up. */
export function keepScores(explorer: Explorer, client: ComputeClient, notices: Notices): void {
	let remembered: readonly ScoreSet[] = [];

	async function compute(ties: Ties, batches: readonly (readonly string[])[], share: boolean): Promise<void> {
		let scores = NO_SCORES;
		for (const ids of batches) {
			const [only] = ids;
			const answer = await (share && only !== undefined
				? client.computeShared(ties, only)
				: client.computeScores(ties, ids));
			if (answer.status === 'failed' && answer.error.code !== 'disposed') {
				explorer.unscored = ties;
				notices.tell(`The measures could not be computed. ${answer.error.message}`, 'bad');
			}
			if (answer.status !== 'done') return;
			scores = addResults(ties, scores, answer.value);
			remembered = remember(scores, remembered);
			// What is visible may have gone back to what was answered before: then this answer is for later.
			if (isSameTies(ties, explorer.ties)) explorer.scores = scores;
		}
	}

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
		const known = remembered.find(
			(set) => set.ties !== undefined && isSameTies(set.ties, ties) && ids.every((id) => set.results.has(id))
		);
		if (known !== undefined) {
			explorer.scores = { ...known, ties };
			return;
		}
		const isThere = isSettled && scores.results.has(measure);
		const isFirst = small && ties.actors.length > MOST_AT_ONCE && ids.includes(measure) && !isThere;
		const batches = isFirst ? [[measure], ids.filter((id) => id !== measure)] : [ids];
		const [only] = small ? [] : ids;
		const isShared = only !== undefined && measuresSplit(measures, only) && isWorthSharing(ties);
		void compute(ties, batches, isShared);
	});
}
