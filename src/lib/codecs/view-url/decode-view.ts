/**
 * The fragment of an address to a view. In: text with or without `#`, and the dataset it is to be applied to. Out: a
 * view in which everything unknown or damaged was left out, with a notice for each. Never throws.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { parseView, type ParsedView } from '#lib/core/view/parse-view.ts';
import { decodeSupposition, SUPPOSITION_KEYS } from './suppositions-in-url.ts';

/** Longer fragments than any view of ours are not looked at. */
export const LONGEST_FRAGMENT = 30_000;

const KNOWN = new Set([
	'type',
	'kind',
	'status',
	'source',
	'confidence',
	'cast',
	'connected',
	'from',
	'to',
	'undated',
	'select-actor',
	'select-relation',
	'select-source',
	'select-pair',
	'tab',
	'size',
	'colour',
	'grouped',
	'analysis',
	'sign',
	'direction',
	'weights',
	'chance',
	'fold',
	...SUPPOSITION_KEYS,
	'names',
	'layout',
	'seed',
	'at',
	'pin'
]);

export function decodeView(fragment: string, dataset: Dataset): ParsedView {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { view: defaultView(dataset), notices: [] };
	if (text.length > LONGEST_FRAGMENT) {
		return {
			view: defaultView(dataset),
			notices: ['The address is longer than any view; the default view is shown.']
		};
	}
	// A plus is a plus: fragments are not forms.
	const pairs = new URLSearchParams(text.replaceAll('+', '%2B'));
	const unknown = [...new Set(pairs.keys())].filter((key) => !KNOWN.has(key));
	const { view, notices } = parseView(toRaw(pairs, dataset), dataset);
	return {
		view,
		notices:
			unknown.length === 0
				? notices
				: [...notices, `The address has parts that are not known here: ${unknown.slice(0, 5).join(', ')}.`]
	};
}

function toRaw(pairs: URLSearchParams, dataset: Dataset): Readonly<Record<string, unknown>> {
	const usual = defaultView(dataset);
	const list = (key: string): readonly string[] | undefined => {
		const values = pairs.getAll(key);
		if (values.length === 0) return undefined;
		return values.length === 1 && values[0] === '' ? [] : values;
	};
	const text = (key: string): string | undefined => pairs.get(key) ?? undefined;
	const cast = text('cast');
	return {
		filters: {
			types: list('type'),
			kinds: list('kind'),
			statuses: list('status'),
			sources: list('source'),
			minConfidence: text('confidence'),
			coreOnly: cast === undefined ? usual.filters.coreOnly : cast === 'main',
			connectedOnly: text('connected') === 'only',
			period: { from: text('from'), to: text('to'), dropUndated: text('undated') === 'no' }
		},
		selection: toRawSelection(pairs),
		tab: text('tab'),
		measure: text('size'),
		colouring: text('colour'),
		grouped: text('grouped') === 'yes',
		analysis: text('analysis'),
		signs: toRawNumbers(pairs.getAll('sign')),
		balance: {
			directed: pairs.has('direction') ? text('direction') === 'yes' : undefined,
			weighted: text('weights') === 'yes'
		},
		probabilities: toRawNumbers(pairs.getAll('chance')),
		folded: list('fold'),
		suppositions: [...pairs]
			.filter(([key]) => SUPPOSITION_KEYS.includes(key))
			.map(([key, value]) => decodeSupposition(key, value)),
		language: text('names'),
		layout: { id: text('layout'), seed: pairs.has('seed') ? Number(text('seed')) : undefined },
		positions: toRawPositions(pairs.getAll('at')),
		pinned: list('pin')
	};
}

function toRawSelection(pairs: URLSearchParams): unknown {
	for (const what of ['actor', 'relation', 'source'] as const) {
		const id = pairs.get(`select-${what}`);
		if (id !== null) return { what, id };
	}
	return pairs.has('select-pair') ? { what: 'pair', ids: pairs.getAll('select-pair') } : undefined;
}

/** `number,key`: the key comes last because it may hold commas. */
function toRawNumbers(texts: readonly string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		texts.map((text) => {
			const [number = '', ...key] = text.split(',');
			return [key.join(','), number === '' ? NaN : Number(number)];
		})
	);
}

/** `x,y,id`: the id comes last because it may hold commas. */
function toRawPositions(places: readonly string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		places.map((place) => {
			const [x = '', y = '', ...id] = place.split(',');
			return [id.join(','), [x === '' ? NaN : Number(x), y === '' ? NaN : Number(y)]];
		})
	);
}
