/** What was stored as a session again. In: a dataset, a view as JSON text, places. Out: the view as an unknown value. */
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Loaded } from './document-store.ts';

export function toStoredSession(dataset: Dataset, viewText: string, base: Positions): Loaded {
	let view: unknown;
	try {
		view = JSON.parse(viewText);
	} catch {
		// A damaged view costs the reader the view, not the data: the usual one is shown.
		view = undefined;
	}
	return { dataset, view, base };
}
