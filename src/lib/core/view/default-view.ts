/**
 * The view that a dataset opens with, and the parts of it that other modules compare with.
 *
 * In: a dataset. Out: a view that shows the main cast when there is a supporting cast, and everything otherwise.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Selection, View, ViewFilters } from './view.ts';

export const NO_FILTERS: ViewFilters = Object.freeze({});
export const NOTHING: Selection = Object.freeze({ what: 'nothing' });
export const DEFAULT_MEASURE = 'degree';
export const DEFAULT_LAYOUT = Object.freeze({ id: 'force', seed: 1 });

export function defaultView(dataset: Dataset): View {
	const hasCore = dataset.actors.some((actor) => actor.core);
	const hasSupporting = dataset.actors.some((actor) => !actor.core);
	return {
		filters: hasCore && hasSupporting ? { coreOnly: true } : NO_FILTERS,
		selection: NOTHING,
		tab: 'graph',
		measure: DEFAULT_MEASURE,
		colouring: 'kind',
		grouped: false,
		analysis: 'balance',
		signs: {},
		balance: {},
		probabilities: {},
		folded: [],
		suppositions: [],
		language: '',
		layout: DEFAULT_LAYOUT,
		positions: {},
		pinned: []
	};
}
