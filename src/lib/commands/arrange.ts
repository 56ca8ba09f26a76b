/**
 * Arranges what is shown by a layout: asks the worker and, when it answers, makes the places part of the view as one
 * step of undo. Pinned actors stay. The force layout without pins is the data's own: it needs no places in the view.
 */
import { buildLayoutInput, pinnedPlaces, WHOLE_DATASET_LAYOUT } from '#lib/core/layout/build-layout-input.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Position } from '#lib/core/view/view.ts';
import { STUDY_QUESTIONS } from '#lib/state/study-questions.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';

const GROUPS_LAYOUT = 'groups';

export async function arrange(
	{ explorer, notices }: Desk,
	client: ComputeClient,
	id: string,
	seed: number,
	asStart = false
): Promise<void> {
	explorer.arranging = true;
	// An address may ask for clusters before anybody has computed the groups.
	if (id === GROUPS_LAYOUT) await findGroups(explorer, client);
	const { original, drawn, sizing, view } = explorer;
	const fixed = pinnedPlaces(view);
	const scores = new Map(drawn.actors.map((actor) => [actor.id as string, sizing?.scoreOf(actor.id) ?? NaN]));
	const answer = await client.computeLayout(
		id,
		buildLayoutInput(original, { id, seed }, drawn, scores, fixed, explorer.grouped.groups?.groupOf)
	);
	if (answer.status === 'superseded') return;
	explorer.arranging = false;
	if (answer.status === 'failed') {
		notices.tell(`The layout could not be computed. ${answer.error.message}`, 'bad');
		return;
	}
	// While the worker was at it the user may have opened something else: then the answer is nobody's.
	if (explorer.original !== original) return;
	const isOwn = id === WHOLE_DATASET_LAYOUT && seed === 1 && view.pinned.length === 0;
	const patch = { layout: { id, seed }, positions: isOwn ? {} : toPositions(answer.value) };
	// What an address asks for is where the reader begins, not a step that could be taken back.
	if (asStart) explorer.start({ ...explorer.view, ...patch });
	else explorer.change(patch);
	explorer.camera?.fit();
}

async function findGroups(explorer: Explorer, client: ComputeClient): Promise<void> {
	const question = STUDY_QUESTIONS.groups(explorer);
	if (question !== undefined) await explorer.studies.groups.ask(client, question);
}

/** Whole units are exact enough to see and short enough for an address. */
const toPositions = (places: Positions): Readonly<Record<string, Position>> =>
	Object.fromEntries([...places].map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]));
