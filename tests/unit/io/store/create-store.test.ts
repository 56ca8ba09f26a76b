import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { freshStore, openAgain, tinyDataset, toRequest, valueOf } from './fresh-store.ts';

let store: DocumentStore;
beforeEach(() => {
	store = freshStore();
});
afterEach(() => {
	vi.restoreAllMocks();
	store.close();
});

const titled = (title: string) => tinyDataset({ dataset: { id: 'tiny', title } });
const raw = () => openDB('entente');
const countContents = async (): Promise<number> => {
	const database = await raw();
	const count = await database.count('contents');
	database.close();
	return count;
};

describe('saving and loading', () => {
	test('what was saved is there after a reload: dataset, view and places', async () => {
		const dataset = tinyDataset();
		const view = { tab: 'table', positions: { iran: [0.125, 7] } };
		const head = valueOf(await store.save(toRequest(dataset, { view })));
		expect(head).toMatchObject({
			id: 'one',
			title: 'Tiny',
			revision: 1,
			edits: 0,
			counts: { actors: 2, relations: 1, sources: 1 }
		});
		store.close();
		const loaded = valueOf(await openAgain().load('one'));
		expect(loaded.dataset).toEqual(dataset);
		expect(loaded.view).toEqual(view);
		expect([...loaded.base]).toEqual([['iran', [1.5, -2.25]]]);
		expect(loaded.head).toEqual(head);
	});

	test('any dataset comes back equal, whatever its ids and scripts', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryDataset, async (dataset) => {
				const id = crypto.randomUUID();
				valueOf(await store.save(toRequest(dataset, { id })));
				expect(valueOf(await openAgain().load(id)).dataset).toEqual(dataset);
			}),
			{ numRuns: 30 }
		);
	});

	test('a change of the view writes no dataset anew, and nothing is left over', async () => {
		const dataset = tinyDataset();
		const { base } = toRequest(dataset);
		valueOf(await store.save(toRequest(dataset, { base })));
		expect(await countContents()).toBe(2);
		valueOf(await store.save(toRequest(dataset, { base, revision: 1, view: { tab: 'table' } })));
		expect(await countContents()).toBe(2);
		// Another dataset takes the place of the first, which no state keeps.
		valueOf(await store.save(toRequest(titled('Other'), { base, revision: 2 })));
		expect(await countContents()).toBe(2);
	});

	test('an unknown document is a fault in words', async () => {
		expect(await store.load('nobody')).toMatchObject({
			ok: false,
			fault: { code: 'unknown-document', message: 'This dataset is not kept in this browser.' }
		});
	});

	test('what the gate would refuse never takes the place of what is stored', async () => {
		const dataset = tinyDataset();
		valueOf(await store.save(toRequest(dataset)));
		const broken = { ...dataset, actors: dataset.actors.slice(1) };
		expect(await store.save(toRequest(broken, { revision: 1 }))).toMatchObject({
			ok: false,
			fault: { code: 'invalid' }
		});
		expect(valueOf(await store.load('one')).dataset).toEqual(dataset);
	});
});

describe('two writers', () => {
	test('a save on a revision that is not the stored one is refused, and nothing is overwritten', async () => {
		const other = openAgain();
		valueOf(await store.save(toRequest(titled('First'))));
		valueOf(await other.save(toRequest(titled('Second'), { revision: 1 })));
		expect(await store.save(toRequest(titled('Third'), { revision: 1 }))).toMatchObject({
			ok: false,
			fault: { code: 'stale' }
		});
		expect(await store.save(toRequest(titled('Fourth')))).toMatchObject({ fault: { code: 'stale' } });
		expect(valueOf(await store.load('one')).dataset.title).toBe('Second');
		other.close();
	});
});

describe('earlier states', () => {
	test('the last ten edits can be taken back, and what was kept for a reason stays', async () => {
		const kept = { reason: 'Before 12 actors were deleted', kept: true };
		valueOf(await store.save(toRequest(titled('State 0'))));
		for (let step = 1; step <= 14; step++) {
			const before = step === 2 ? kept : { reason: 'Before an edit', kept: false };
			valueOf(await store.save(toRequest(titled(`State ${step}`), { revision: step, before, edits: 1 })));
		}
		const states = valueOf(await store.listStates('one'));
		// 14 states went by, 0 to 13: the ten newest of the edits (4 to 13), and 1, which was kept.
		expect(states.map(({ title }) => title)).toEqual([
			...[13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((step) => `State ${step}`),
			'State 1'
		]);
		expect(states.at(-1)).toMatchObject({ reason: kept.reason, kept: true });
		expect(valueOf(await store.loadState(states.at(-1)!.id)).dataset).toEqual(titled('State 1'));
		// Contents of the document and of eleven states, each with its places.
		expect(await countContents()).toBe(24);
		expect(valueOf(await store.head('one')).edits).toBe(14);
	});

	test('erasing takes the states and contents along, and leaves other documents alone', async () => {
		const shared = titled('Shared');
		valueOf(await store.save(toRequest(titled('First'))));
		valueOf(
			await store.save(toRequest(shared, { revision: 1, before: { reason: 'Before an edit', kept: false } }))
		);
		const copy = valueOf(await store.duplicate('one', 'Shared (copy)'));
		valueOf(await store.erase('one'));
		expect(valueOf(await store.listStates('one'))).toEqual([]);
		expect(valueOf(await store.load(copy.id)).dataset).toEqual({ ...shared, title: 'Shared (copy)' });
		expect(await countContents()).toBe(2);
	});
});

describe('the list', () => {
	test('renaming, deleting and bringing back', async () => {
		valueOf(await store.save(toRequest(titled('Old'))));
		valueOf(await store.save(toRequest(titled('Newer'), { id: 'two' })));
		valueOf(await store.rename('one', 'نام نو'));
		expect(valueOf(await store.load('one')).dataset.title).toBe('نام نو');
		valueOf(await store.remove('two'));
		const titles = async () =>
			valueOf(await store.list()).map((one) => one.what === 'document' && [one.head.title, one.head.removed]);
		expect(await titles()).toEqual([
			['Newer', expect.any(String)],
			['نام نو', undefined]
		]);
		valueOf(await store.eraseRemoved('2000-01-01T00:00:00.000Z'));
		valueOf(await store.bringBack('two'));
		expect(await titles()).toEqual([
			['Newer', undefined],
			['نام نو', undefined]
		]);
		valueOf(await store.remove('two'));
		valueOf(await store.eraseRemoved('2100-01-01T00:00:00.000Z'));
		expect(await titles()).toEqual([['نام نو', undefined]]);
	});

	test('a download ends the count of edits', async () => {
		valueOf(await store.save(toRequest(titled('One'), { edits: 3 })));
		const head = valueOf(await store.noteDownload('one'));
		expect(head).toMatchObject({ edits: 0, downloaded: expect.any(String), revision: 1 });
		expect(head.editedSince).toBeUndefined();
	});
});

describe('versions', () => {
	const spoil = async (change: (record: Record<string, unknown>) => object): Promise<unknown> => {
		valueOf(await store.save(toRequest(titled('Mine'))));
		const database = await raw();
		const record = { ...change((await database.get('documents', 'one')) as Record<string, unknown>) };
		await database.put('documents', record);
		database.close();
		return record;
	};
	const stored = async (): Promise<unknown> => {
		const database = await raw();
		const record: unknown = await database.get('documents', 'one');
		database.close();
		return record;
	};

	test('a record of a newer version is named, refused, and left as it is by everything', async () => {
		const record = await spoil((old) => ({ ...old, version: 2, novelty: { anything: true } }));
		const newer = { ok: false, fault: { code: 'newer-record' } };
		expect(await store.load('one')).toMatchObject(newer);
		expect(await store.save(toRequest(titled('Over it'), { revision: 1 }))).toMatchObject(newer);
		expect(await store.rename('one', 'Over it')).toMatchObject(newer);
		expect(await store.remove('one')).toMatchObject(newer);
		expect(await store.erase('one')).toMatchObject(newer);
		valueOf(await store.eraseRemoved('2100-01-01T00:00:00.000Z'));
		expect(valueOf(await store.list())).toEqual([{ what: 'newer', id: 'one', title: 'Mine' }]);
		expect(await stored()).toEqual(record);
	});

	test('a damaged record is named and not written over', async () => {
		const record = await spoil((old) => ({ ...old, view: 7 }));
		expect(await store.load('one')).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
		expect(await store.save(toRequest(titled('Over it')))).toMatchObject({ fault: { code: 'unreadable' } });
		expect(valueOf(await store.list())).toEqual([{ what: 'damaged', id: 'one', title: 'Mine' }]);
		expect(await stored()).toEqual(record);
	});

	test('damaged contents are refused, and can still be handed over as they are', async () => {
		valueOf(await store.save(toRequest(titled('Mine'))));
		const database = await raw();
		const [content] = (await database.getAll('contents')).filter(({ kind }) => kind === 'file');
		await database.put('contents', { ...content, text: content.text.slice(0, -20) });
		database.close();
		const again = openAgain();
		expect(await again.load('one')).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
		expect(await again.readRaw('one')).toBe(content.text.slice(0, -20));
		again.close();
	});

	test('an older record is read through its migration, and kept as it was before it is rewritten', async () => {
		valueOf(await store.save(toRequest(titled('Old form'))));
		store.close();
		const migrations = {
			newest: 2,
			documents: [(old: object) => ({ ...old, title: 'New form' })],
			states: [(old: object) => old]
		};
		store = openAgain({ migrations });
		expect(valueOf(await store.load('one')).dataset.title).toBe('New form');
		valueOf(await store.save(toRequest(titled('Edited'), { revision: 1 })));
		expect(await stored()).toMatchObject({ version: 2, title: 'Edited' });
		const [before, ...more] = valueOf(await store.listStates('one'));
		expect(more).toEqual([]);
		expect(before).toMatchObject({
			title: 'Old form',
			kept: true,
			reason: 'Before a newer version of Entente rewrote it'
		});
		expect(valueOf(await store.loadState(before!.id)).dataset).toEqual(titled('Old form'));
	});

	test('a database that a newer program changed is refused unharmed', async () => {
		valueOf(await store.save(toRequest(titled('Mine'))));
		store.close();
		const newer = await openDB('entente', 99);
		newer.close();
		expect(await openAgain().list()).toMatchObject({ ok: false, fault: { code: 'newer-database' } });
		const again = await openDB('entente', 99);
		expect(await again.count('documents')).toBe(1);
		again.close();
	});
});

describe('the mark of a document that begins to open', () => {
	test('stands until it is taken back', async () => {
		expect(await store.isMarked('one')).toBe(false);
		valueOf(await store.markOpening('one'));
		expect(await openAgain().isMarked('one')).toBe(true);
		valueOf(await store.unmarkOpening('one'));
		expect(await store.isMarked('one')).toBe(false);
	});
});
