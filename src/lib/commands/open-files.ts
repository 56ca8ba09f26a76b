/**
 * Opens what the user chose: the gate first, then everything that its first picture needs, then one step of the
 * history. Whatever fails leaves all that was open as it was, and says every reason.
 */
import { countRelations } from '#lib/core/graph/count-relations.ts';
import { buildLayoutInput } from '#lib/core/layout/build-layout-input.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { deriveDrawn } from '#lib/core/scene/derive-drawn.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { View } from '#lib/core/view/view.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';

export async function openFiles(
	{ explorer, notices }: Desk,
	client: ComputeClient,
	files: readonly File[]
): Promise<boolean> {
	// The gate and the registry of measures are not part of the first view.
	const [{ readOpenedFiles }, { measuresFor }, { toMeasureInfo }] = await Promise.all([
		import('#lib/io/browser/read-opened-files.ts'),
		import('#lib/core/measures/index.ts'),
		import('#lib/core/measures/measure-info.ts')
	]);
	const opened = await readOpenedFiles(files);
	const names = files.map(({ name }) => name).join(', ');
	if (!opened.ok) {
		notices.tell(`${names} was not opened. What was open stays as it was.`, 'bad', opened.issues);
		return false;
	}
	const { dataset, snapshot } = opened.value;
	const { view, notices: left } =
		snapshot === undefined ? { view: defaultView(dataset), notices: [] } : parseView(snapshot.view, dataset);
	const stored = new Map(Object.entries(snapshot?.positions ?? {}));
	const base = stored.size > 0 ? stored : await computeBase(client, dataset, view);
	if (base === undefined) {
		notices.tell(`${names} was not opened: no layout could be computed for it.`, 'bad');
		return false;
	}
	explorer.open({ dataset, view, base, measures: measuresFor(dataset.relationTypes).map(toMeasureInfo) });
	explorer.camera?.fit();
	notices.tell([`${dataset.title} is open.`, ...left].join(' '), 'good', opened.issues);
	return true;
}

async function computeBase(
	client: ComputeClient,
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
