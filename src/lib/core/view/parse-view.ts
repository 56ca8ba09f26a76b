/**
 * Any JSON to a view that fits a dataset. Nothing from outside is trusted: what is unknown, malformed or names things
 * that the dataset does not have is dropped, with a notice in words for each kind of thing dropped. Never throws.
 */
import { CONFIDENCES, STATUSES } from '../model/relation.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultView } from './default-view.ts';
import { deriveReading } from '../reading/derive-reading.ts';
import { nameLanguages } from './name-languages.ts';
import { parseConventions } from './parse-conventions.ts';
import { parseSelection } from './parse-selection.ts';
import { parseSuppositions } from './parse-suppositions.ts';
import { selectedActors } from './select-actors.ts';
import {
	ANALYSES,
	COLOURINGS,
	TABS,
	type PeriodFilter,
	type Position,
	type Selection,
	type View,
	type ViewFilters
} from './view.ts';

export interface ParsedView {
	readonly view: View;
	readonly notices: readonly string[];
}

const MOST_POSITIONS = 100_000;
const FARTHEST = 1e6;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A measure's id can hold a relation type's id, which in imported data is any text. */
const LONGEST_MEASURE = 300;
const LAYOUT = /^[a-z0-9-]{1,40}$/;

export function parseView(raw: unknown, dataset: Dataset): ParsedView {
	const fallback = defaultView(dataset);
	if (!isRecord(raw))
		return { view: fallback, notices: ['The view could not be read; the default view is shown.'] };
	const notices = new Set<string>();
	const drop = (what: string): void =>
		void notices.add(`${what} of the view is not known here and was left out.`);
	const oneOf = <Value extends string>(
		value: unknown,
		known: readonly Value[],
		usual: Value,
		what: string
	): Value => {
		const found = known.find((one) => one === value);
		if (found === undefined && value !== undefined) drop(what);
		return found ?? usual;
	};
	const actorIds = new Set<string>(dataset.actors.map(({ id }) => id));
	const suppositions = parseSuppositions(raw['suppositions'], dataset, () => drop('A supposition'));
	const folded = parseList(raw['folded'], actorIds, () => drop('A folded actor')) ?? [];
	// What is only supposed can be chosen too; what was folded or supposed away can still be named.
	const selection =
		parseSelection(raw['selection'], dataset) ??
		parseSelection(raw['selection'], deriveReading(dataset, { suppositions, folded }).dataset);
	if (selection === undefined) drop('The selection');
	else if (isShortened(raw['selection'], selection)) drop('An actor of the selection');
	return {
		view: {
			filters: raw['filters'] === undefined ? fallback.filters : parseFilters(raw['filters'], dataset, drop),
			selection: selection ?? fallback.selection,
			tab: oneOf(raw['tab'], TABS, fallback.tab, 'The tab'),
			measure: parseMeasure(raw['measure'], drop) ?? fallback.measure,
			colouring: oneOf(raw['colouring'], COLOURINGS, fallback.colouring, 'The colouring'),
			grouped: raw['grouped'] === true,
			analysis: oneOf(raw['analysis'], ANALYSES, fallback.analysis, 'The analysis'),
			...parseConventions(raw, dataset, drop),
			folded,
			suppositions,
			language: oneOf(
				raw['language'],
				['', ...nameLanguages(dataset)],
				fallback.language,
				'The language of the names'
			),
			layout: { ...fallback.layout, ...parseLayout(raw['layout'], drop) },
			positions: parsePositions(raw['positions'], actorIds, drop),
			pinned: parseList(raw['pinned'], actorIds, () => drop('A pinned actor')) ?? []
		},
		notices: [...notices]
	};
}

/** Of many actors, those that are known are chosen. */
const isShortened = (raw: unknown, selection: Selection): boolean =>
	isRecord(raw) &&
	Array.isArray(raw['ids']) &&
	selectedActors(selection).length < new Set<unknown>(raw['ids']).size;

function parseMeasure(raw: unknown, drop: (what: string) => void): string | undefined {
	if (typeof raw === 'string' && raw !== '' && raw.length <= LONGEST_MEASURE) return raw;
	if (raw !== undefined) drop('The measure');
	return undefined;
}

function parseLayout(raw: unknown, drop: (what: string) => void): Partial<View['layout']> {
	if (raw === undefined) return {};
	const { id, seed } = isRecord(raw) ? raw : { id: raw, seed: undefined };
	const hasId = typeof id === 'string' && LAYOUT.test(id);
	const hasSeed = typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
	if ((id !== undefined && !hasId) || (seed !== undefined && !hasSeed)) drop('The layout');
	return { ...(hasId ? { id } : {}), ...(hasSeed ? { seed: seed + 0 } : {}) };
}

function parseFilters(raw: unknown, dataset: Dataset, drop: (what: string) => void): ViewFilters {
	if (!isRecord(raw)) {
		drop('The filter');
		return {};
	}
	const list = (key: string, known: Iterable<string>, what: string): readonly string[] | undefined =>
		parseList(raw[key], new Set(known), () => drop(what));
	const types = list(
		'types',
		dataset.relationTypes.map(({ id }) => id),
		'A relation type'
	);
	const kinds = list(
		'kinds',
		dataset.actors.map(({ kind }) => kind),
		'A kind of actor'
	);
	const statuses = list('statuses', STATUSES, 'A status');
	const sources = list(
		'sources',
		dataset.sources.map(({ id }) => id),
		'A source'
	);
	const minConfidence = CONFIDENCES.find((confidence) => confidence === raw['minConfidence']);
	if (minConfidence === undefined && raw['minConfidence'] !== undefined) drop('The confidence');
	const period = parsePeriodFilter(raw['period'], drop);
	return {
		...(types === undefined ? {} : { types }),
		...(kinds === undefined ? {} : { kinds }),
		...(statuses === undefined ? {} : { statuses }),
		...(sources === undefined ? {} : { sources }),
		...(minConfidence === undefined || minConfidence === 'low' ? {} : { minConfidence }),
		...(raw['coreOnly'] === true ? { coreOnly: true } : {}),
		...(raw['connectedOnly'] === true ? { connectedOnly: true } : {}),
		...(period === undefined ? {} : { period })
	};
}

function parsePeriodFilter(raw: unknown, drop: (what: string) => void): PeriodFilter | undefined {
	if (!isRecord(raw)) {
		if (raw !== undefined) drop('The period');
		return undefined;
	}
	const day = (key: string): string | undefined => {
		const value = raw[key];
		if (value === undefined) return undefined;
		if (typeof value === 'string' && DAY.test(value)) return value;
		drop('A day of the period');
		return undefined;
	};
	const from = day('from');
	const to = day('to');
	const dropUndated = raw['dropUndated'] === true;
	if (from === undefined && to === undefined && !dropUndated) return undefined;
	return {
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(dropUndated ? { dropUndated } : {})
	};
}

function parsePositions(
	raw: unknown,
	actorIds: ReadonlySet<string>,
	drop: (what: string) => void
): View['positions'] {
	if (!isRecord(raw)) {
		if (raw !== undefined) drop('A position');
		return {};
	}
	const kept: [string, Position][] = [];
	for (const [id, place] of Object.entries(raw).slice(0, MOST_POSITIONS)) {
		const [x, y] = Array.isArray(place) ? (place as readonly unknown[]) : [];
		if (actorIds.has(id) && isPlace(x) && isPlace(y)) kept.push([id, [x + 0, y + 0]]);
		else drop('A position');
	}
	return Object.fromEntries(kept);
}

/** Known entries of a list, each once; absent when it is not a list. */
function parseList(
	raw: unknown,
	known: ReadonlySet<string>,
	drop: () => void
): readonly string[] | undefined {
	if (!Array.isArray(raw)) {
		if (raw !== undefined) drop();
		return undefined;
	}
	const texts = raw.filter((item): item is string => typeof item === 'string' && known.has(item));
	if (texts.length < raw.length) drop();
	// A list of which nothing is known here would hide everything without the user having asked for that.
	return texts.length === 0 && raw.length > 0 ? undefined : [...new Set(texts)];
}

/** A 0 is written for the -0 that some numbers come as (`+ 0` above): no address and no file can carry it. */
const isPlace = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= FARTHEST;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
