/**
 * A view to the fragment of an address: readable `key=value` pairs in which whatever equals the dataset's default view
 * is left out, so that an untouched view has an empty fragment. In: a view and its dataset. Out: text without `#`.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { Selection, View } from '#lib/core/view/view.ts';
import { encodeSupposition } from './suppositions-in-url.ts';

export function encodeView(view: View, dataset: Dataset): string {
	const usual = defaultView(dataset);
	const pairs: [key: string, value: string][] = [];
	const put = (key: string, value: string | undefined): void =>
		void (value === undefined || pairs.push([key, value]));
	const { filters } = view;
	const putList = (key: string, list: readonly string[] | undefined): void => {
		if (list === undefined) return;
		// A list of nothing differs from no list: it is written as one empty value. A list of one thing that has an
		// empty name (actors without a kind) is therefore written twice.
		const values = list.length === 0 ? [''] : list.length === 1 && list[0] === '' ? ['', ''] : list;
		values.forEach((value) => put(key, value));
	};
	putList('type', filters.types);
	putList('kind', filters.kinds);
	putList('status', filters.statuses);
	putList('source', filters.sources);
	put('confidence', filters.minConfidence);
	if ((filters.coreOnly === true) !== (usual.filters.coreOnly === true))
		put('cast', filters.coreOnly === true ? 'main' : 'all');
	if (filters.connectedOnly === true) put('connected', 'only');
	put('from', filters.period?.from);
	put('to', filters.period?.to);
	if (filters.period?.dropUndated === true) put('undated', 'no');
	for (const [type, sign] of Object.entries(view.signs)) put('sign', `${sign},${type}`);
	if (view.balance.directed !== undefined) put('direction', view.balance.directed ? 'yes' : 'no');
	if (view.balance.weighted === true) put('weights', 'yes');
	for (const [confidence, chance] of Object.entries(view.probabilities))
		put('chance', `${chance},${confidence}`);
	view.folded.forEach((id) => put('fold', id));
	view.suppositions.forEach((one) => put(...encodeSupposition(one)));
	putSelection(view.selection, put);
	if (view.tab !== usual.tab) put('tab', view.tab);
	if (view.measure !== usual.measure) put('size', view.measure);
	if (view.colouring !== usual.colouring) put('colour', view.colouring);
	if (view.grouped) put('grouped', 'yes');
	if (view.analysis !== usual.analysis) put('analysis', view.analysis);
	if (view.language !== usual.language) put('names', view.language);
	if (view.layout.id !== usual.layout.id) put('layout', view.layout.id);
	if (view.layout.seed !== usual.layout.seed) put('seed', String(view.layout.seed));
	for (const [id, [x, y]] of Object.entries(view.positions))
		put('at', `${Math.round(x)},${Math.round(y)},${id}`);
	view.pinned.forEach((id) => put('pin', id));
	return pairs.map(([key, value]) => `${key}=${encodeComponent(value)}`).join('&');
}

function putSelection(selection: Selection, put: (key: string, value: string) => void): void {
	if (selection.what === 'nothing') return;
	if (selection.what === 'pair' || selection.what === 'many')
		selection.ids.forEach((id) => put(`select-${selection.what}`, id));
	else put(`select-${selection.what}`, selection.id);
}

/** Percent-encoding that leaves commas and colons readable; a lone surrogate cannot be encoded and is replaced. */
const encodeComponent = (text: string): string =>
	encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',').replaceAll('%3A', ':');
