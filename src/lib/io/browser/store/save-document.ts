/**
 * Saves a document: one transaction, done when its complete event has come. In: what to keep, and the revision that it
 * is built on. Out: the new record, or why nothing was written. It never writes over what it cannot read, over what is
 * newer, or over a save that it does not know of.
 */
import type { ContentBook, Entry, StoredContent } from './content-book.ts';
import type { SaveRequest } from './document-store.ts';
import type { Connection } from './open-database.ts';
import type { DocumentRecord, StateRecord } from './records.ts';
import { collectGarbage, type StoreTools } from './change-document.ts';
import { toStateBeforeMigration } from './migrate-records.ts';
import { versionOf } from './parse-records.ts';
import { statesToDrop } from './states-to-drop.ts';
import { refuse, type Stored } from './store-fault.ts';

export async function saveDocument(
	connection: Connection,
	request: SaveRequest,
	book: ContentBook,
	tools: StoreTools
): Promise<Stored<DocumentRecord>> {
	for (let attempt = 1; ; attempt++) {
		const dataset = await book.findDataset(request.dataset);
		const places = book.findPlaces(request.base);
		const saved = await write(connection, request, dataset, places, tools);
		if (saved !== 'contents-gone') {
			if (saved.ok) {
				book.note(request.dataset, dataset);
				book.note(request.base, places);
			}
			return saved;
		}
		if (attempt > 1) return refuse('failed');
		book.forget(request.dataset);
		book.forget(request.base);
	}
}

async function write(
	connection: Connection,
	request: SaveRequest,
	dataset: Entry,
	places: Entry,
	tools: StoreTools
): Promise<Stored<DocumentRecord> | 'contents-gone'> {
	const durability = request.strict === true ? 'strict' : 'relaxed';
	const transaction = connection.transaction(['documents', 'contents', 'states'], 'readwrite', {
		durability
	});
	const documents = transaction.objectStore('documents');
	const contents = transaction.objectStore('contents');
	const states = transaction.objectStore('states');
	// A transaction that fails rejects here as well as at the request; both are the same fault.
	const done = transaction.done;
	done.catch(() => undefined);
	const giveUp = (): void => {
		try {
			transaction.abort();
		} catch {
			// It has failed already.
		}
	};
	// Asked in turn and done in turn, without waiting for each answer: a busy page would have to find a moment for each.
	const asked: Promise<unknown>[] = [];
	const ask = (request: Promise<unknown>): void => {
		// Whatever fails makes the transaction fail, which is waited for.
		request.catch(() => undefined);
		asked.push(request);
	};
	try {
		const [stored, ...known] = await Promise.all([
			documents.get(request.id),
			...[dataset, places].map(({ id, record }) => (record === undefined ? contents.getKey(id) : id))
		]);
		const parsed = stored === undefined ? undefined : tools.parseDocument(stored);
		if (parsed !== undefined && parsed.what !== 'record') {
			giveUp();
			return refuse(parsed.what === 'newer' ? 'newer-record' : 'unreadable');
		}
		const before = parsed?.record;
		if (before !== undefined && before.revision !== request.revision) {
			giveUp();
			return refuse('stale');
		}
		if (known.includes(undefined)) {
			giveUp();
			return 'contents-gone';
		}
		const now = tools.now();
		const record = toRecord(request, dataset, places, before, now, tools.version);
		for (const { record: content } of [dataset, places])
			if (content !== undefined) ask(contents.put(content));
		// Before anything is cleared away: what the new record names is in use.
		ask(documents.put(record));
		const left = [...(before?.contents ?? [])];
		if (before !== undefined && isRecord(stored) && versionOf(stored) < before.version)
			ask(states.put(toStateBeforeMigration(stored, tools.makeId(), now)));
		if (before !== undefined && request.before !== undefined) {
			ask(states.put(toState(before, request.before, tools.makeId())));
			const all = (await states.index('document').getAll(request.id)).flatMap((value) => {
				const one = tools.parseState(value);
				return one.what === 'record' ? [one.record] : [];
			});
			for (const { id, contents: used } of statesToDrop(all)) {
				ask(states.delete(id));
				left.push(...used);
			}
		}
		await collectGarbage(transaction, left);
		await Promise.all(asked);
		await done;
		return { ok: true, value: record };
	} catch (thrown) {
		giveUp();
		throw transaction.error ?? thrown;
	}
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function toRecord(
	{ id, dataset, view, edits = 0 }: SaveRequest,
	content: StoredContent,
	places: StoredContent,
	before: DocumentRecord | undefined,
	now: string,
	version: number
): DocumentRecord {
	const { actors, relations, sources, title } = dataset;
	const editedSince = before?.editedSince ?? (edits > 0 ? now : undefined);
	return {
		version,
		id,
		title,
		counts: { actors: actors.length, relations: relations.length, sources: sources.length },
		dataset: content.id,
		places: places.id,
		bytes: content.bytes + places.bytes,
		contents: [content.id, places.id],
		view: JSON.stringify(view),
		created: before?.created ?? now,
		updated: now,
		revision: (before?.revision ?? 0) + 1,
		edits: (before?.edits ?? 0) + edits,
		...(editedSince === undefined ? {} : { editedSince }),
		...(before?.downloaded === undefined ? {} : { downloaded: before.downloaded })
	};
}

function toState(
	{ version, id: document, title, counts, bytes, dataset, places, contents, view, updated }: DocumentRecord,
	{ reason, kept }: { readonly reason: string; readonly kept: boolean },
	id: string
): StateRecord {
	return {
		version,
		id,
		document,
		title,
		counts,
		bytes,
		dataset,
		places,
		contents,
		view,
		time: updated,
		reason,
		kept
	};
}
