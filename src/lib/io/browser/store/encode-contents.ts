/**
 * Datasets and places to what is stored, and what is stored back through the gate.
 *
 * In: a dataset or places, with a new id. Out: a content record: a portable file for datasets of common size, columns for
 * large ones, which the browser copies without a pause. Reading validates again; what does not pass is refused.
 */
import { decodePortable } from '#lib/codecs/entente-json/decode-portable.ts';
import { DATASET_KIND, VERSION } from '#lib/codecs/entente-json/portable-file.ts';
import { toDatasetParts } from '#lib/codecs/entente-json/to-dataset-parts.ts';
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { parseJson } from '#lib/core/dataset/parse-json.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Position } from '#lib/core/view/view.ts';
import { decodePacked, encodePacked } from './packed-content.ts';
import type { ContentRecord } from './records.ts';
import { makeFault, refuse, type Stored } from './store-fault.ts';

/** Beyond, making and copying text would hold the page up. */
const MOST_RELATIONS_AS_FILE = 20_000;
/** Up to this many relations the whole gate is passed before a save; it takes some milliseconds. */
const MOST_RELATIONS_CHECKED = 2_000;
/** What a stored dataset is called in messages. */
const FILE = 'The stored dataset';

/** @throws StoreFault `invalid` when the gate would refuse the dataset: it is not to take the place of a good one */
export async function encodeDatasetContent(id: string, dataset: Dataset): Promise<ContentRecord> {
	if (dataset.relations.length > MOST_RELATIONS_AS_FILE) return encodePacked(id, dataset);
	const file = { meta: { kind: DATASET_KIND, version: VERSION }, data: toDatasetParts(dataset) };
	const text = JSON.stringify(file);
	if (dataset.relations.length <= MOST_RELATIONS_CHECKED) {
		const checked = decodeFile(text);
		if (!checked.ok) throw makeFault('invalid', checked.fault.message);
	}
	return { id, kind: 'file', text, bytes: text.length };
}

export async function decodeDatasetContent(content: unknown): Promise<Stored<Dataset>> {
	if (fieldOf(content, 'kind') === 'packed') return decodePacked(content);
	const text = fieldOf(content, 'text');
	if (typeof text !== 'string') return refuse('unreadable');
	const decoded = decodeFile(text);
	if (decoded.ok) return decoded;
	const { code, message } = decoded.fault;
	return code === 'newer-record' ? decoded : refuse('unreadable', message);
}

function decodeFile(text: string): Stored<Dataset> {
	const parsed = parseJson(text, FILE);
	const opened = parsed.ok ? decodePortable(parsed.value, FILE, { allowLarge: true }) : parsed;
	if (opened.ok) return { ok: true, value: opened.value.dataset };
	const [issue] = opened.issues.filter(({ severity }) => severity === 'error');
	if (issue?.code === 'newer-version') return refuse('newer-record');
	const place = issue?.path ?? (issue?.line === undefined ? '' : `line ${issue.line}`);
	return {
		ok: false,
		fault: {
			code: 'invalid',
			message: `${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`,
			remedy: ''
		}
	};
}

export function encodePlacesContent(id: string, places: Positions): ContentRecord {
	const xy = new Float64Array(places.size * 2);
	let at = 0;
	for (const [x, y] of places.values()) {
		xy[at] = x;
		xy[at + 1] = y;
		at += 2;
	}
	return { id, kind: 'places', ids: [...places.keys()], xy, bytes: places.size * 32 };
}

/** Places are a convenience: damaged ones are none, and the layout is computed anew. */
export function decodePlacesContent(content: unknown): Positions {
	const [ids, xy] = [fieldOf(content, 'ids'), fieldOf(content, 'xy')];
	if (!Array.isArray(ids) || !isNumbers(xy) || xy.length !== ids.length * 2) return new Map();
	const places = new Map<string, Position>();
	ids.forEach((id: unknown, index) => {
		const [x = NaN, y = NaN] = xy.subarray(index * 2, index * 2 + 2);
		if (typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)) places.set(id, [x, y]);
	});
	return places;
}

/** Asks for the kind by its name, because what comes out of a store may be of another window's kind. */
const isNumbers = (value: unknown): value is Float64Array =>
	Object.prototype.toString.call(value) === '[object Float64Array]';
