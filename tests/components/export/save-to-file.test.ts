import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveToFile } from '#lib/commands/save-to-file.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { makeDesk, toSession } from '../state/make-desk.ts';

const dataset = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);
const saved = vi.hoisted(() => [] as string[]);
vi.mock('#lib/io/browser/save-file.ts', async (original) => ({
	...(await original<object>()),
	saveFile: (name: string) => saved.push(name)
}));

/** jsdom's blobs have no `text`. */
const readText = (content: Blob): Promise<string> =>
	new Promise((resolve) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.readAsText(content);
	});

/** A place on disk that keeps what is written to it. */
function makePlace(name: string) {
	const texts: string[] = [];
	let fails = false;
	return {
		name,
		texts,
		fail: () => (fails = true),
		createWritable: async () => ({
			async write(content: Blob) {
				if (fails) throw new Error('The disk is full.');
				texts.push(await readText(content));
			},
			close: async () => undefined
		})
	};
}

afterEach(() => vi.unstubAllGlobals());

describe('saving to a file', () => {
	it('asks for a place once, and writes there again', async () => {
		const { desk, explorer } = makeDesk(dataset);
		const place = makePlace('mine.entente.json');
		const picker = vi.fn(async () => place);
		vi.stubGlobal('showSaveFilePicker', picker);
		await saveToFile(desk);
		explorer.change({ tab: 'table' });
		await saveToFile(desk);
		expect(picker).toHaveBeenCalledOnce();
		expect(picker).toHaveBeenCalledWith({ suggestedName: 'tiny.entente.json' });
		const tabs = place.texts.map(
			(text) => (JSON.parse(text) as { data: { view: { tab: string } } }).data.view.tab
		);
		expect(tabs).toEqual(['graph', 'table']);
		expect(desk.notices.current).toMatchObject({ tone: 'good', text: 'mine.entente.json was saved.' });
	});

	it('never writes one dataset over the file of another, and asks again when told so', async () => {
		const { desk, explorer } = makeDesk(dataset);
		const picker = vi.fn(async () => makePlace('some.json'));
		vi.stubGlobal('showSaveFilePicker', picker);
		await saveToFile(desk);
		explorer.open({ ...toSession(dataset), document: 'another' });
		await saveToFile(desk);
		await saveToFile(desk, true);
		expect(picker).toHaveBeenCalledTimes(3);
	});

	it('a dialog that was cancelled saves nothing and says nothing', async () => {
		const { desk } = makeDesk(dataset);
		vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
		await saveToFile(desk);
		expect(desk.notices.current).toBeUndefined();
	});

	it('a file that cannot be written is told, and asked for anew the next time', async () => {
		const { desk } = makeDesk(dataset);
		const place = makePlace('full.json');
		const picker = vi.fn(async () => place);
		vi.stubGlobal('showSaveFilePicker', picker);
		place.fail();
		await saveToFile(desk);
		expect(desk.notices.current?.tone).toBe('bad');
		expect(desk.notices.current?.text).toContain('The disk is full.');
		await saveToFile(desk);
		expect(picker).toHaveBeenCalledTimes(2);
	});

	it('is a download where the browser knows no places', async () => {
		const { desk } = makeDesk(dataset);
		await saveToFile(desk);
		expect(saved).toHaveLength(1);
		expect(saved[0]).toMatch(/^tiny-.*\.entente\.json$/);
	});
});
