/**
 * Opens what the user chose: the gate first, then everything that its first picture needs, then one step of the
 * history. Whatever fails leaves all that was open as it was, and says every reason.
 */
import { countRelations } from '#lib/core/graph/count-relations.ts';
import { buildLayoutInput } from '#lib/core/layout/build-layout-input.ts';
import { LAYOUT_IDS } from '#lib/core/layout/layout-ids.ts';
import { leaveOutUnknown } from '#lib/core/view/leave-out-unknown.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { deriveDrawn } from '#lib/core/scene/derive-drawn.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { View } from '#lib/core/view/view.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';

/** In milliseconds; the largest files that the gate takes need about a tenth of it. */
const LONGEST_OPENING = 60_000;

export async function openFiles(
	{ explorer, notices }: Desk,
	client: ComputeClient,
	files: readonly File[]
): Promise<boolean> {
	const names = files.map(({ name }) => name).join(', ');
	const refuse = (issues: readonly Issue[], why = ''): false => {
		notices.tell(`${names} was not opened. What was open stays as it was.${why}`, 'bad', issues);
		return false;
	};
	notices.tell(`Opening ${names} …`);
	// The registry of measures and the reading of files are not part of the first view.
	const [{ readChosenFiles }, { measuresFor }, { toMeasureInfo }] = await Promise.all([
		import('#lib/io/browser/read-chosen-files.ts'),
		import('#lib/core/measures/index.ts'),
		import('#lib/core/measures/measure-info.ts')
	]);
	const bytes = await readChosenFiles(files);
	if (!bytes.ok) return refuse(bytes.issues);
	const clock = setTimeout(() => client.stopOpening(), LONGEST_OPENING);
	const answer = await client.openFiles(bytes.value);
	clearTimeout(clock);
	if (answer.status === 'superseded') return false;
	if (answer.status === 'failed') {
		return refuse(
			[],
			answer.error.code === 'disposed' ? ' It took longer than a minute to read.' : ` ${answer.error.message}`
		);
	}
	const opened = answer.value;
	if (!opened.ok) return refuse(opened.issues);
	const { dataset, snapshot } = opened.value;
	const measures = measuresFor(dataset.relationTypes).map(toMeasureInfo);
	const usual = defaultView(dataset);
	const { view, notices: left } =
		snapshot === undefined
			? { view: usual, notices: [] }
			: leaveOutUnknown(parseView(snapshot.view, dataset), usual, {
					measures: measures.map(({ id }) => id),
					layouts: LAYOUT_IDS
				});
	const stored = new Map(Object.entries(snapshot?.positions ?? {}));
	const base = stored.size > 0 ? stored : await computeBase(client, dataset, view);
	if (base === undefined) return refuse([], ' No layout could be computed for it.');
	explorer.open({ dataset, view, base, measures });
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
