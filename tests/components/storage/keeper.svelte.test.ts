import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '#lib/io/browser/store/create-store.ts';
import type { WritersRight } from '#lib/io/browser/store/document-lock.ts';
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import { makeFault, type StoreFault } from '#lib/io/browser/store/store-fault.ts';
import type { TabMessage } from '#lib/io/browser/store/tab-channel.ts';
import { Keeper } from '#lib/state/keeper.svelte.ts';
import type { Session } from '#lib/state/session.ts';
import { tinyDataset } from '../../unit/io/store/fresh-store.ts';
import { makeDesk, toSession } from '../state/make-desk.ts';

/** Locks as browsers have them: one holder, who may be robbed. */
class Locks {
	readonly #held = new Map<string, () => void>();
	async ask(document: string, lost: () => void): Promise<WritersRight | undefined> {
		if (this.#held.has(document)) return undefined;
		this.#held.set(document, lost);
		return { release: () => void this.#held.delete(document) };
	}
	async take(document: string, lost: () => void): Promise<WritersRight> {
		// The other tab has a moment for its last save.
		for (let turn = 0; turn < 50 && this.#held.has(document); turn++)
			await new Promise((resolve) => setTimeout(resolve, 10));
		this.#held.get(document)?.();
		this.#held.set(document, lost);
		return { release: () => void this.#held.delete(document) };
	}
}

const shipped = tinyDataset({ dataset: { id: 'shipped', title: 'Shipped' } });
const own = tinyDataset({ dataset: { id: 'own', title: 'Own' } });
let locks: Locks;
let tabs: { readonly hear: (message: TabMessage) => void; readonly stop: () => void }[];

/** One tab: a page with its keeper, over the one database of the browser. */
function openTab() {
	const { explorer, desk } = makeDesk(shipped);
	let fault: StoreFault | undefined;
	const real = createStore();
	const store: DocumentStore = {
		...real,
		save: async (request) => (fault === undefined ? real.save(request) : { ok: false, fault })
	};
	const told: string[] = [];
	let hear: (message: TabMessage) => void = () => undefined;
	const keeper = new Keeper(explorer, shipped, {
		store: async () => store,
		rights: locks,
		tell: (message) => tabs.filter((tab) => tab.hear !== hear).forEach((tab) => tab.hear(message)),
		tellLate: (session, { code }) => void told.push(`${session?.dataset.title}: ${code}`),
		askToPersist: async () => true,
		now: () => Date.now(),
		makeId: () => crypto.randomUUID()
	});
	hear = (message) => {
		if (message.what === 'give-up') void keeper.giveUp(message.document);
	};
	const stop = $effect.root(() => {
		$effect(() => keeper.note(explorer.session));
	});
	tabs.push({ hear, stop });
	flushSync();
	const open = (session: Partial<Session> = {}): void =>
		flushSync(() => explorer.open({ ...toSession(own), document: 'doc', ...session }));
	return {
		explorer,
		desk,
		keeper,
		told,
		open,
		rename: (title: string) =>
			flushSync(() => explorer.edit({ dataset: { ...explorer.original, title }, document: 'doc' })),
		break: (code: StoreFault['code'] | undefined) =>
			void (fault = code === undefined ? undefined : makeFault(code)),
		stored: async (id = 'doc') => {
			const loaded = await real.load(id);
			return loaded.ok ? loaded.value.dataset.title : loaded.fault.code;
		},
		states: async () => {
			const listed = await real.listStates('doc');
			return listed.ok ? listed.value.map(({ title, reason }) => `${title}: ${reason}`) : [];
		}
	};
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	locks = new Locks();
	tabs = [];
});
afterEach(() => tabs.forEach(({ stop }) => stop()));

describe('saving', () => {
	test('the shipped dataset is not kept; what is opened is, and says so only when it is', async () => {
		const tab = openTab();
		expect(tab.keeper.status).toEqual({ what: 'off' });
		tab.open();
		expect(tab.keeper.status).toEqual({ what: 'saving' });
		expect(await tab.stored()).toBe('unknown-document');
		await tab.keeper.flush();
		expect(tab.keeper.status).toEqual({ what: 'saved' });
		expect(await tab.stored()).toBe('Own');
		tab.rename('Edited');
		expect(tab.keeper.status).toEqual({ what: 'saving' });
		await tab.keeper.flush();
		expect([tab.keeper.status.what, await tab.stored()]).toEqual(['saved', 'Edited']);
		expect(await tab.states()).toEqual(['Own: As it was opened']);
		expect(tab.keeper.persisted).toBe(true);
	});

	test('without being asked, within a second of an edit', async () => {
		const tab = openTab();
		tab.open();
		await expect.poll(() => tab.keeper.status.what, { timeout: 5000 }).toBe('saved');
		expect(await tab.stored()).toBe('Own');
	});

	test('a dataset that came without an id gets one', async () => {
		const tab = openTab();
		const { document: _, ...session } = { ...toSession(own), document: '' };
		flushSync(() => tab.explorer.open(session));
		const id = tab.keeper.document ?? '';
		await tab.keeper.flush();
		expect(await tab.stored(id)).toBe('Own');
	});

	test('an edit just before another dataset is opened is saved too', async () => {
		const tab = openTab();
		tab.open();
		tab.rename('Edited at the last moment');
		tab.open({ document: 'other' });
		await tab.keeper.flush();
		expect(await tab.stored('doc')).toBe('Edited at the last moment');
		expect(await tab.stored('other')).toBe('Own');
	});

	test('undo back to what is stored is saved at once, and undo to the shipped dataset has nothing to save', async () => {
		const tab = openTab();
		tab.open();
		await tab.keeper.flush();
		tab.rename('Edited');
		flushSync(() => tab.explorer.undo());
		expect(tab.keeper.status).toEqual({ what: 'saved' });
		flushSync(() => tab.explorer.undo());
		expect(tab.keeper.status).toEqual({ what: 'off' });
	});

	test('a fault is told with its reason; the next try saves everything', async () => {
		const tab = openTab();
		tab.open();
		await tab.keeper.flush();
		tab.break('full');
		tab.rename('Too much');
		await tab.keeper.flush();
		expect(tab.keeper.status).toMatchObject({ what: 'not-saved', fault: { code: 'full' } });
		expect(tab.keeper.hasUnsaved).toBe(true);
		expect(await tab.stored()).toBe('Own');
		tab.break(undefined);
		await tab.keeper.retry();
		expect([tab.keeper.status.what, await tab.stored()]).toEqual(['saved', 'Too much']);
	});

	test('of a document that is not shown any more, a fault is told too', async () => {
		const tab = openTab();
		tab.open();
		tab.break('full');
		flushSync(() => tab.explorer.undo());
		await tab.keeper.flush();
		expect(tab.told).toEqual(['Own: full']);
	});

	test('after the data were deleted under the page, trying again saves it all', async () => {
		const tab = openTab();
		tab.open();
		await tab.keeper.flush();
		tab.keeper.lose(makeFault('gone'));
		globalThis.indexedDB = new IDBFactory();
		expect(tab.keeper.status).toMatchObject({ what: 'not-saved', fault: { code: 'gone' } });
		expect(tab.keeper.hasUnsaved).toBe(true);
	});

	test('a reminder comes once, after fifty edits, and goes with a download', async () => {
		const tab = openTab();
		tab.open();
		await tab.keeper.flush();
		for (let step = 1; step <= 50; step++) tab.rename(`Edit ${step}`);
		await tab.keeper.flush();
		expect(tab.keeper.isReminding).toBe(true);
		await tab.keeper.noteDownload();
		expect([tab.keeper.isReminding, tab.keeper.head?.edits]).toEqual([false, 0]);
		tab.rename('One more');
		await tab.keeper.flush();
		expect([tab.keeper.isReminding, tab.keeper.head?.edits]).toEqual([false, 1]);
	});
});

describe('opening what was kept', () => {
	test('brings back dataset, view and places, as the beginning of the page', async () => {
		const first = openTab();
		first.open({ base: new Map([['iran', [3, 4]]]) });
		flushSync(() => first.explorer.change({ tab: 'table', positions: { us: [0.5, 1] }, pinned: ['us'] }));
		await first.keeper.flush();
		locks = new Locks();
		const second = openTab();
		expect(await second.keeper.open('doc', true)).toEqual([]);
		expect(second.explorer.session.dataset).toEqual(own);
		expect(second.explorer.view).toEqual(first.explorer.view);
		expect([...second.explorer.session.base]).toEqual([['iran', [3, 4]]]);
		expect(second.explorer.canUndo).toBe(false);
		flushSync();
		expect(second.keeper.status).toEqual({ what: 'saved' });
	});

	test('the view of the address wins, with the exact places of what is stored', async () => {
		const first = openTab();
		first.open();
		flushSync(() => first.explorer.change({ positions: { us: [0.6, 1.2] }, pinned: ['us'] }));
		await first.keeper.flush();
		locks = new Locks();
		const second = openTab();
		await second.keeper.open('doc', true, 'tab=table&at=1,1,us&pin=us');
		expect(second.explorer.view).toMatchObject({
			tab: 'table',
			positions: { us: [0.6, 1.2] },
			pinned: ['us']
		});
	});

	test('an unknown one is a fault, and what is shown stays', async () => {
		const tab = openTab();
		expect(await tab.keeper.open('nobody')).toMatchObject({ code: 'unknown-document' });
		expect(tab.explorer.original).toBe(shipped);
	});
});

describe('two tabs', () => {
	async function openTwo() {
		const first = openTab();
		first.open();
		await first.keeper.flush();
		const second = openTab();
		await second.keeper.open('doc', true);
		flushSync();
		return { first, second };
	}

	test('the second is told, saves nothing, and takes over what the first has saved last', async () => {
		const { first, second } = await openTwo();
		expect(second.keeper.status).toMatchObject({ what: 'not-saved', fault: { code: 'elsewhere' } });
		first.rename('By the first');
		await second.keeper.takeOver();
		flushSync();
		expect(second.explorer.original.title).toBe('By the first');
		expect(first.keeper.status).toMatchObject({ what: 'not-saved', fault: { code: 'elsewhere' } });
		second.rename('By the second');
		await second.keeper.flush();
		first.rename('Too late');
		await first.keeper.flush();
		expect(await first.stored()).toBe('By the second');
	});

	test('what both have changed is kept on both sides', async () => {
		const { first, second } = await openTwo();
		first.rename('By the first');
		await first.keeper.flush();
		second.rename('By the second');
		await second.keeper.takeOver();
		expect(await second.stored()).toBe('By the second');
		expect(await second.states()).toContain('By the first: As another tab saved it');
	});

	test('a copy goes its own way', async () => {
		const { first, second } = await openTwo();
		second.rename('By the second');
		flushSync(() => second.keeper.goOnInCopy());
		await second.keeper.flush();
		expect(second.keeper.status).toEqual({ what: 'saved' });
		expect(await second.stored(second.keeper.document)).toBe('By the second (copy)');
		expect(await first.stored()).toBe('Own');
	});
});
