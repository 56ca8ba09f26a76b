/**
 * What is read from the store to typed records. In: unknown values. Out: a record, or the reason why it is none: made
 * by a newer version, or damaged. Nothing is mended and nothing is thrown.
 */
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { RECORD_VERSION, type DocumentRecord, type KeptState, type StateRecord } from './records.ts';

export type ParsedRecord<Value> =
	| { readonly what: 'record'; readonly record: Value }
	/** What a newer version has to say that any version understands: who it is. */
	| { readonly what: 'newer' | 'damaged'; readonly id: string; readonly title: string };

/** @param newest the newest version that this program reads */
export function parseDocument(value: unknown, newest = RECORD_VERSION): ParsedRecord<DocumentRecord> {
	const refusal = refusalOf(value, newest);
	if (refusal !== undefined) return refusal;
	const state = keptStateOf(value);
	const [created, updated] = [textOf(value, 'created'), textOf(value, 'updated')];
	const revision = wholeOf(value, 'revision');
	if (state === undefined || created === undefined || updated === undefined || revision === undefined)
		return { what: 'damaged', ...nameOf(value) };
	return {
		what: 'record',
		record: {
			version: newest,
			id: nameOf(value).id,
			...state,
			created,
			updated,
			revision,
			edits: wholeOf(value, 'edits') ?? 0,
			...optional(value, 'editedSince'),
			...optional(value, 'downloaded'),
			...optional(value, 'removed')
		}
	};
}

export function parseState(value: unknown, newest = RECORD_VERSION): ParsedRecord<StateRecord> {
	const refusal = refusalOf(value, newest);
	if (refusal !== undefined) return refusal;
	const state = keptStateOf(value);
	const [document, time, reason] = ['document', 'time', 'reason'].map((name) => textOf(value, name));
	if (state === undefined || document === undefined || time === undefined || reason === undefined)
		return { what: 'damaged', ...nameOf(value) };
	const kept = fieldOf(value, 'kept') === true;
	return {
		what: 'record',
		record: { version: newest, id: nameOf(value).id, ...state, document, time, reason, kept }
	};
}

/** The version of a record; 0 when it says none. */
export const versionOf = (value: unknown): number => wholeOf(value, 'version') ?? 0;

function refusalOf(
	value: unknown,
	newest: number
): Exclude<ParsedRecord<never>, { what: 'record' }> | undefined {
	const version = versionOf(value);
	if (version > newest) return { what: 'newer', ...nameOf(value) };
	return version < newest || nameOf(value).id === '' ? { what: 'damaged', ...nameOf(value) } : undefined;
}

const nameOf = (value: unknown): { id: string; title: string } => ({
	id: textOf(value, 'id') ?? '',
	title: textOf(value, 'title') ?? 'Untitled'
});

function keptStateOf(value: unknown): KeptState | undefined {
	const [title, dataset, places, view] = ['title', 'dataset', 'places', 'view'].map((name) =>
		textOf(value, name)
	);
	const counts = fieldOf(value, 'counts');
	const [actors, relations, sources] = ['actors', 'relations', 'sources'].map((name) =>
		wholeOf(counts, name)
	);
	const bytes = wholeOf(value, 'bytes');
	if (title === undefined || dataset === undefined || places === undefined || view === undefined)
		return undefined;
	if (actors === undefined || relations === undefined || sources === undefined || bytes === undefined)
		return undefined;
	return {
		title,
		counts: { actors, relations, sources },
		bytes,
		dataset,
		places,
		contents: [dataset, places],
		view
	};
}

function textOf(value: unknown, name: string): string | undefined {
	const field = fieldOf(value, name);
	return typeof field === 'string' ? field : undefined;
}

function wholeOf(value: unknown, name: string): number | undefined {
	const field = fieldOf(value, name);
	return typeof field === 'number' && Number.isSafeInteger(field) && field >= 0 ? field : undefined;
}

function optional<Name extends string>(value: unknown, name: Name): { readonly [Key in Name]?: string } {
	const text = textOf(value, name);
	// The one key is the one asked for; TypeScript widens computed keys.
	return (text === undefined ? {} : { [name]: text }) as { readonly [Key in Name]?: string };
}
