/**
 * The store of datasets over IndexedDB.
 *
 * In: whom to tell when the browser takes the database away; clock and ids, which tests may replace. Out: a
 * `DocumentStore`. The database is opened with the first question and again after it was lost. A save is one
 * transaction: contents, the earlier state and the document all stand or none does.
 */
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { makeId } from '../make-id.ts';
import { toStoredSession } from './to-stored-session.ts';
import { ContentBook } from './content-book.ts';
import { decodeDatasetContent, decodePlacesContent } from './encode-contents.ts';
import type { DocumentStore, Loaded, StoreEvents } from './document-store.ts';
import { migrate, MIGRATIONS, type Migrations } from './migrate-records.ts';
import { openDatabase, type Connection } from './open-database.ts';
import { parseDocument, parseState, type ParsedRecord } from './parse-records.ts';
import type { DocumentRecord, KeptState, StateRecord } from './records.ts';
import { saveDocument } from './save-document.ts';
import { changeDocument, eraseDocument, type StoreTools } from './change-document.ts';
import { makeFault, refuse, toStoreFault, type Stored } from './store-fault.ts';

export interface StoreOptions extends Partial<StoreEvents> {
	readonly now?: () => Date;
	readonly makeId?: () => string;
	readonly migrations?: Migrations;
}

export function createStore(options: StoreOptions = {}): DocumentStore {
	const { migrations = MIGRATIONS } = options;
	const tools: StoreTools = {
		now: () => (options.now?.() ?? new Date()).toISOString(),
		makeId: options.makeId ?? makeId,
		version: migrations.newest,
		parseDocument: (value) =>
			parseDocument(migrate(value, migrations, migrations.documents), migrations.newest),
		parseState: (value) => parseState(migrate(value, migrations, migrations.states), migrations.newest)
	};
	const book = new ContentBook(tools.makeId);
	let connecting: Promise<Stored<Connection>> | undefined;

	function connect(): Promise<Stored<Connection>> {
		connecting ??= openDatabase({
			beforeClosing: async (isDeletion) => options.beforeClosing?.(isDeletion),
			lost(fault) {
				connecting = undefined;
				options.lost?.(fault);
			}
		}).then((opened) => {
			// What failed once may go well when it is asked again.
			if (!opened.ok) connecting = undefined;
			return opened;
		});
		return connecting;
	}

	/** Runs a task over the connection; a connection that was lost unnoticed is opened once more. */
	async function run<Value>(
		task: (connection: Connection) => Promise<Stored<Value>>
	): Promise<Stored<Value>> {
		for (let attempt = 1; ; attempt++) {
			const opened = await connect();
			if (!opened.ok) return opened;
			try {
				return await task(opened.value);
			} catch (thrown) {
				const fault = toStoreFault(thrown);
				if (fault.code !== 'gone' || attempt > 1) return { ok: false, fault };
				connecting = undefined;
			}
		}
	}

	async function decode(connection: Connection, state: KeptState): Promise<Stored<Loaded>> {
		const [content, places] = await Promise.all([
			connection.get('contents', state.dataset),
			connection.get('contents', state.places)
		]);
		const decoded = await decodeDatasetContent(content);
		if (!decoded.ok) return decoded;
		const dataset =
			decoded.value.title === state.title
				? decoded.value
				: Object.freeze({ ...decoded.value, title: state.title });
		const base = decodePlacesContent(places);
		book.note(dataset, { id: state.dataset, bytes: sizeOf(content) });
		book.note(base, { id: state.places, bytes: sizeOf(places) });
		return { ok: true, value: toStoredSession(dataset, state.view, base) };
	}

	const headOf = async (connection: Connection, id: string): Promise<Stored<DocumentRecord>> =>
		toStored(tools.parseDocument(await connection.get('documents', id)));

	return {
		save: (request) => run((connection) => saveDocument(connection, request, book, tools)),
		load: (id) =>
			run(async (connection) => {
				const head = await headOf(connection, id);
				if (!head.ok) return head;
				const loaded = await decode(connection, head.value);
				return loaded.ok ? { ok: true, value: { ...loaded.value, head: head.value } } : loaded;
			}),
		head: (id) => run((connection) => headOf(connection, id)),
		list: () =>
			run(async (connection) => {
				const parsed = (await connection.getAll('documents')).map(tools.parseDocument);
				const listed = parsed.map((one) =>
					one.what === 'record' ? { what: 'document' as const, head: one.record } : one
				);
				return { ok: true, value: listed.sort((a, b) => (updatedOf(a) < updatedOf(b) ? 1 : -1)) };
			}),
		rename: (id, title) =>
			run((connection) =>
				changeDocument(connection, id, tools, ({ revision }) => ({ title, revision: revision + 1 }))
			),
		duplicate: (id, title) =>
			run((connection) =>
				changeDocument(connection, id, tools, (head, now) => {
					const { removed: _removed, downloaded: _downloaded, ...rest } = head;
					return { ...rest, id: tools.makeId(), title, created: now, updated: now, revision: 1 };
				})
			),
		remove: (id) =>
			run((connection) =>
				changeDocument(connection, id, tools, ({ revision }, now) => ({
					removed: now,
					revision: revision + 1
				}))
			),
		bringBack: (id) =>
			run((connection) =>
				changeDocument(connection, id, tools, ({ revision }) => ({
					removed: undefined,
					revision: revision + 1
				}))
			),
		noteDownload: (id) =>
			run((connection) =>
				changeDocument(connection, id, tools, (_, now) => ({
					downloaded: now,
					edits: 0,
					editedSince: undefined
				}))
			),
		erase: (id) => run((connection) => eraseDocument(connection, id, tools)),
		eraseRemoved: (before) =>
			run(async (connection) => {
				for (const value of await connection.getAll('documents')) {
					const parsed = tools.parseDocument(value);
					if (parsed.what !== 'record') continue;
					const { id, removed } = parsed.record;
					if (removed !== undefined && removed < before) await eraseDocument(connection, id, tools);
				}
				return DONE;
			}),
		listStates: (id) =>
			run(async (connection) => {
				const values = await connection.getAllFromIndex('states', 'document', id);
				const states = values.flatMap((value) => {
					const parsed = tools.parseState(value);
					return parsed.what === 'record' ? [parsed.record] : [];
				});
				return { ok: true, value: states.sort((a, b) => (a.time < b.time ? 1 : -1)) };
			}),
		loadState: (id) =>
			run(async (connection) => {
				const state: Stored<StateRecord> = toStored(tools.parseState(await connection.get('states', id)));
				return state.ok ? decode(connection, state.value) : state;
			}),
		async readRaw(id) {
			const read = await run(async (connection) => {
				const head = await connection.get('documents', id);
				const parsed = tools.parseDocument(head);
				if (parsed.what !== 'record') return refuse('unreadable');
				return { ok: true, value: await connection.get('contents', parsed.record.dataset) };
			});
			const content: unknown = read.ok ? read.value : undefined;
			const text =
				typeof content === 'object' && content !== null && 'text' in content ? content.text : undefined;
			return typeof text === 'string' ? text : undefined;
		},
		markOpening: (id) =>
			run(async (connection) => {
				await connection.put('settings', { key: `opening:${id}`, value: tools.now() });
				return DONE;
			}),
		unmarkOpening: (id) =>
			run(async (connection) => {
				await connection.delete('settings', `opening:${id}`);
				return DONE;
			}),
		async isMarked(id) {
			const read = await run(async (connection) => ({
				ok: true,
				value: await connection.get('settings', `opening:${id}`)
			}));
			return read.ok && read.value !== undefined;
		},
		close() {
			void connecting?.then((opened) => {
				if (opened.ok) opened.value.close();
			});
			connecting = undefined;
		}
	};
}

/** What a content says that it takes. */
function sizeOf(content: unknown): number {
	const bytes = fieldOf(content, 'bytes');
	return typeof bytes === 'number' ? bytes : 0;
}

const DONE = { ok: true, value: undefined } as const;

const updatedOf = (listed: { readonly what: string; readonly head?: DocumentRecord }): string =>
	listed.head?.updated ?? '';

function toStored<Value>(parsed: ParsedRecord<Value>): Stored<Value> {
	if (parsed.what === 'record') return { ok: true, value: parsed.record };
	if (parsed.what === 'newer') return refuse('newer-record');
	return parsed.id === '' ? { ok: false, fault: makeFault('unknown-document') } : refuse('unreadable');
}
