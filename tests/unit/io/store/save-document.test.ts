import { expect, test } from 'vitest';
import { MOST_STATES } from '#lib/io/browser/store/states-to-drop.ts';
import { freshStore, openAgain, tinyDataset, toRequest, valueOf } from './fresh-store.ts';

const BEFORE = { reason: 'Before an edit', kept: false };

test('undo to what only the oldest of the earlier states has: the contents stay when that state gives way', async () => {
	const store = freshStore();
	const edits = Array.from({ length: MOST_STATES + 1 }, (_, index) =>
		tinyDataset({ dataset: { id: 'tiny', title: `Edit ${index}` } })
	);
	let revision = valueOf(await store.save(toRequest(edits[0]!))).revision;
	// Ten more edits: ten earlier states, the oldest of them edit 0.
	for (const dataset of edits.slice(1))
		revision = valueOf(await store.save(toRequest(dataset, { revision, before: BEFORE }))).revision;
	expect(valueOf(await store.listStates('one')).map(({ title }) => title)).toContain('Edit 0');
	valueOf(await store.save(toRequest(edits[0]!, { revision, before: BEFORE })));
	store.close();
	const again = openAgain();
	expect(valueOf(await again.load('one')).dataset.title).toBe('Edit 0');
	const states = valueOf(await again.listStates('one'));
	expect(states.map(({ title }) => title)).toHaveLength(MOST_STATES);
	for (const { id, title } of states) expect(valueOf(await again.loadState(id)).dataset.title).toBe(title);
});

test('the size of what was stored before counts although it is not read again', async () => {
	const store = freshStore();
	const dataset = tinyDataset();
	const base = new Map<string, readonly [number, number]>([['iran', [1, 2]]]);
	const first = valueOf(await store.save(toRequest(dataset, { base })));
	store.close();
	const again = openAgain();
	const loaded = valueOf(await again.load('one'));
	const moved = new Map<string, readonly [number, number]>([...base, ['us', [3, 4]]]);
	const next = valueOf(
		await again.save(toRequest(loaded.dataset, { base: moved, revision: first.revision }))
	);
	// One more place is 32 bytes.
	expect(next.bytes).toBe(first.bytes + 32);
	expect(next.dataset).toBe(first.dataset);
});
