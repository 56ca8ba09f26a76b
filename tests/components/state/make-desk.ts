/** A desk over a dataset without a page: an explorer with scores for its first view, and a camera that keeps a diary. */
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import { measuresFor } from '#lib/core/measures/index.ts';
import { toMeasureInfo } from '#lib/core/measures/measure-info.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { Desk } from '#lib/state/desk.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Session } from '#lib/state/session.ts';

export const toSession = (dataset: Dataset): Session => ({
	dataset,
	view: defaultView(dataset),
	base: new Map(),
	measures: measuresFor(dataset.relationTypes).map(toMeasureInfo)
});

export function makeDesk(dataset: Dataset) {
	const session = toSession(dataset);
	const explorer = new Explorer(session, { actors: [], results: new Map() });
	const { ties } = explorer;
	const results = computeMeasures(ties, ['degree']);
	explorer.scores = { ...explorer.scores, actors: ties.actors, results };
	const diary: string[] = [];
	explorer.camera = {
		fit: () => void diary.push('fit'),
		enlarge: () => undefined,
		zoomBy: (factor) => void diary.push(`zoom ${factor}`),
		show: (id) => void diary.push(`show ${id}`),
		panBy: (x, y) => void diary.push(`pan ${x} ${y}`)
	};
	return { desk: new Desk(explorer), explorer, diary };
}
