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

/** What may stand for each key that knows a few words only. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
	['cast', ['main', 'all']],
	['connected', ['only']],
	['undated', ['no']],
	['grouped', ['yes']],
	['direction', ['yes', 'no']],
	['weights', ['yes']]
]);

/** Keys of which one value is used. */
const SINGLE: ReadonlySet<string> = new Set([
	...WORDS.keys(),
	'confidence',
	'from',
	'to',
	'select-actor',
	'select-relation',
	'select-source',
	'tab',
	'size',
	'colour',
	'analysis',
	'names',
	'layout',
	'seed'
]);

const KNOWN = new Set([
	...SINGLE,
	...SUPPOSITION_KEYS,
	'type',
	'kind',
	'status',
	'source',
	'select-pair',
	'select-many',
	'sign',
	'chance',
	'fold',
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
	const { view, notices } = parseView(toRaw(pairs, dataset), dataset);
	return { view, notices: [...notices, ...describeLeftOut(pairs)] };
}

/** What of the address never reaches the view, in words. */
function describeLeftOut(pairs: URLSearchParams): readonly string[] {
	const keys = [...new Set(pairs.keys())];
	const unknown = keys.filter((key) => !KNOWN.has(key));
	const repeated = keys.filter((key) => SINGLE.has(key) && pairs.getAll(key).length > 1);
	const odd = keys.filter((key) => WORDS.get(key)?.includes(pairs.get(key) ?? '') === false);
	return [
		...(unknown.length === 0 ? [] : [`The address has parts that are not known here: ${listFew(unknown)}.`]),
		...(repeated.length === 0
			? []
			: [`The address says more than once, and only the first counts: ${listFew(repeated)}.`]),
		...(odd.length === 0
			? []
			: [`The address has a word that is not known here and was left out, for: ${listFew(odd)}.`])
	];
}

/** Addresses come from strangers: a few keys, and none at full length. */
const listFew = (keys: readonly string[]): string =>
	keys
		.slice(0, 5)
		.map((key) => (key.length > 40 ? `${key.slice(0, 40).toWellFormed()} …` : key))
		.join(', ');

function toRaw(pairs: URLSearchParams, dataset: Dataset): Readonly<Record<string, unknown>> {
	const usual = defaultView(dataset);
	const list = (key: string): readonly string[] | undefined => {
		const values = pairs.getAll(key);
		if (values.length === 0) return undefined;
		return values.length === 1 && values[0] === '' ? [] : values;
	};
	const text = (key: string): string | undefined => pairs.get(key) ?? undefined;
	const word = (key: string): string | undefined => WORDS.get(key)?.find((one) => one === text(key));
	const direction = word('direction');
	const cast = word('cast');
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
			directed: direction === undefined ? undefined : direction === 'yes',
			weighted: text('weights') === 'yes'
		},
		probabilities: toRawNumbers(pairs.getAll('chance')),
		folded: list('fold'),
		suppositions: [...pairs]
			.filter(([key]) => SUPPOSITION_KEYS.includes(key))
			.map(([key, value]) => decodeSupposition(key, value)),
		language: text('names'),
		layout: { id: text('layout'), seed: pairs.has('seed') ? toNumber(text('seed')) : undefined },
		positions: toRawPositions(pairs.getAll('at')),
		pinned: list('pin')
	};
}

function toRawSelection(pairs: URLSearchParams): unknown {
	for (const what of ['actor', 'relation', 'source'] as const) {
		const id = pairs.get(`select-${what}`);
		if (id !== null) return { what, id };
	}
	for (const what of ['pair', 'many'] as const) {
		if (pairs.has(`select-${what}`)) return { what, ids: pairs.getAll(`select-${what}`) };
	}
	return undefined;
}

/** Blanks are no number, though JavaScript takes them for 0. */
const toNumber = (text = ''): number => (text.trim() === '' ? NaN : Number(text));

/** `number,key`: the key comes last because it may hold commas. */
function toRawNumbers(texts: readonly string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		texts.map((text) => {
			const [number = '', ...key] = text.split(',');
			return [key.join(','), toNumber(number)];
		})
	);
}

/** `x,y,id`: the id comes last because it may hold commas. */
function toRawPositions(places: readonly string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		places.map((place) => {
			const [x = '', y = '', ...id] = place.split(',');
			return [id.join(','), [toNumber(x), toNumber(y)]];
		})
	);
}
