/**
 * The other half of asking the worker: puts a question to each study whenever a part of the page wants another answer.
 * Nothing is asked before the first picture is drawn and its scores are there.
 */
import { untrack } from 'svelte';
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import type { StudyKind } from '#lib/workers/studies.ts';
import type { Explorer } from './explorer.svelte.ts';
import { STUDY_QUESTIONS } from './study-questions.ts';

/** Must be called while a component is being set up. */
export function keepStudies(explorer: Explorer, client: ComputeClient): void {
	for (const kind of Object.keys(STUDY_QUESTIONS) as readonly StudyKind[]) keep(kind, explorer, client);
}

/** So long, in milliseconds, a new page is left to its reader before it computes what nobody has asked for. */
const REST = 1500;

function keep<Kind extends StudyKind>(kind: Kind, explorer: Explorer, client: ComputeClient): void {
	let isRested = $state(false);
	$effect(() => {
		if (explorer.camera === undefined) return;
		const timer = setTimeout(() => (isRested = true), REST);
		return () => clearTimeout(timer);
	});
	$effect(() => {
		// The summary of the balance is the one study that stands there unasked.
		if (kind === 'balance' && explorer.view.tab !== 'analysis' && !isRested) return;
		const isDrawn = explorer.camera !== undefined || explorer.view.tab !== 'graph';
		if (!isDrawn || !(explorer.isSettled || explorer.hasNoScores)) {
			untrack(() => explorer.studies[kind].setAside());
			return;
		}
		const question = STUDY_QUESTIONS[kind](explorer);
		if (question === undefined) return;
		untrack(() => void explorer.studies[kind].ask(client, question));
	});
}
