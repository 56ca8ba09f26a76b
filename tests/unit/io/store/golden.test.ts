/**
 * A stored database of each version opens for ever. The file was dumped once from a store of that version and is never
 * edited; a version that changes the form of records adds a file of its own.
 */
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { freshStore, openAgain, valueOf } from './fresh-store.ts';

interface Dump {
	readonly databaseVersion: number;
	readonly stores: Readonly<Record<string, readonly object[]>>;
}

/** Typed arrays stand as lists of numbers in the file. */
const revive = (key: string, value: unknown): unknown =>
	key === 'xy' && Array.isArray(value) ? Float64Array.from(value as number[]) : value;

test('store-v1: documents, their earlier states, a deleted one, places and views', async () => {
	const text = readFileSync('tests/golden/store-v1.json', 'utf8');
	const { stores, databaseVersion } = JSON.parse(text, revive) as Dump;
	expect(databaseVersion).toBe(1);
	// The present program makes the stores; what lay in them is put back.
	const first = freshStore();
	valueOf(await first.list());
	first.close();
	const database = await openDB('entente');
	for (const [name, records] of Object.entries(stores))
		for (const record of records) await database.put(name, record);
	database.close();

	const store = openAgain();
	const listed = valueOf(await store.list()).map((one) =>
		one.what === 'document' ? [one.head.id, one.head.title, one.head.removed !== undefined] : [one.what]
	);
	expect(listed).toEqual([
		['golden-deleted', 'Deleted', true],
		['golden', 'The harbour, edited', false]
	]);
	const { dataset, view, base, head } = valueOf(await store.load('golden'));
	expect(dataset.actors.map(({ id }) => id)).toEqual(['port', 'union', 'city', 'crane-crew']);
	expect(dataset.relations).toHaveLength(4);
	expect(dataset.title).toBe('The harbour, edited');
	expect(view).toMatchObject({ tab: 'table', positions: { port: [1.25, -7.5] }, pinned: ['port'] });
	expect([...base]).toEqual([
		['port', [0.5, 0.25]],
		['union', [-100, 100]]
	]);
	expect(head).toMatchObject({ revision: 3, edits: 2 });
	const states = valueOf(await store.listStates('golden'));
	expect(states.map(({ reason, kept, title }) => [reason, kept, title])).toEqual([
		['Before an edit', false, 'The harbour'],
		['As it was opened', true, 'The harbour dispute']
	]);
	expect(valueOf(await store.loadState(states[1]!.id)).dataset.title).toBe('The harbour dispute');
});
