/**
 * Arranges what is shown by a layout: asks the worker and, when it answers, makes the places part of the view as one
 * step of undo. Pinned actors stay. The force layout without pins is the data's own: it needs no places in the view.
 */
import { buildLayoutInput, pinnedPlaces, WHOLE_DATASET_LAYOUT } from '#lib/core/layout/build-layout-input.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';

export async function arrange(
	{ explorer, notices }: Desk,
	client: ComputeClient,
	id: string,
	seed: number,
	asStart = false
): Promise<void> {
	const { original, drawn, sizing, view } = explorer;
	const fixed = pinnedPlaces(view);
	const scores = new Map(drawn.actors.map((actor) => [actor.id as string, sizing?.scoreOf(actor.id) ?? NaN]));
	explorer.arranging = true;
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

/** Whole units are exact enough to see and short enough for an address. */
const toPositions = (places: Positions): Readonly<Record<string, Position>> =>
	Object.fromEntries([...places].map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]));
