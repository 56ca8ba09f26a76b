/**
 * Brings a dataset that has arrived onto the page: everything that its first picture needs, then one step of the history.
 * In: the dataset with what came with it. Out: what of its view could not be kept, or that it was not opened and why. What
 * was open is one undo away.
 */
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { countRelations } from '#lib/core/graph/count-relations.ts';
import { buildLayoutInput } from '#lib/core/layout/build-layout-input.ts';
import { LAYOUT_IDS } from '#lib/core/layout/layout-ids.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { deriveDrawn } from '#lib/core/scene/derive-drawn.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { leaveOutUnknown } from '#lib/core/view/leave-out-unknown.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import type { View } from '#lib/core/view/view.ts';
import { makeId } from '#lib/io/browser/make-id.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { OpeningClient } from '#lib/state/opening-client.ts';
import type { ArrivedDataset } from '#lib/workers/opening.ts';
import { takeTurn } from '#lib/workers/pause.ts';

/** Relations; more are not drawn and fitted in one task. */
const MOST_AT_ONCE = 1_500;

export type Opened =
	| { readonly what: 'opened'; readonly notices: readonly string[] }
	| { readonly what: 'failed'; readonly why: string }
	| { readonly what: 'stopped' };

export async function openArrived(
	{ explorer, importing }: Desk,
	client: OpeningClient,
	{ dataset, snapshot, positions, first: computed }: ArrivedDataset
): Promise<Opened> {
	const isWanted = importing.watchTurn();
	importing.show('Placing the actors');
	// The registry of measures is not part of the first view.
	const [{ measuresFor }, { toMeasureInfo }] = await Promise.all([
		import('#lib/core/measures/index.ts'),
		import('#lib/core/measures/measure-info.ts')
	]);
	const measures = measuresFor(dataset.relationTypes).map(toMeasureInfo);
	const usual = defaultView(dataset);
	const { view, notices } =
		snapshot === undefined
			? { view: usual, notices: [] }
			: leaveOutUnknown(parseView(snapshot.view, dataset), usual, {
					measures: measures.map(({ id }) => id),
					layouts: LAYOUT_IDS
				});
	const stored = new Map(Object.entries(snapshot?.positions ?? {}));
	const given = stored.size > 0 ? stored : positions;
	// What was computed on the way is the picture of the usual view.
	const first = snapshot === undefined ? computed : undefined;
	const base = given ?? first?.base ?? (await computeBase(client, dataset, view));
	if (!isWanted()) return { what: 'stopped' };
	importing.end();
	if (base === undefined) return { what: 'failed', why: 'No layout could be computed for it.' };
	explorer.open({ dataset, view, base, measures, document: makeId() }, first);
	explorer.camera?.enlarge();
	// A large picture and its fitting are two tasks, so that the page can answer in between.
	if (dataset.relations.length > MOST_AT_ONCE) await takeTurn();
	explorer.camera?.fit();
	return { what: 'opened', notices };
}

async function computeBase(
	client: OpeningClient,
	dataset: Dataset,
	view: View
): Promise<Positions | undefined> {
	const visible = deriveVisible(dataset, view.filters);
	const counts = countRelations(visible.relations);
	const drawn = deriveDrawn(visible, (id) => counts.get(id) ?? 0, new Set());
	const answer = await client.computeLayout(
		'force',
		buildLayoutInput(dataset, { id: 'force', seed: view.layout.seed }, drawn, new Map())
	);
	return answer.status === 'done' ? answer.value : undefined;
}
