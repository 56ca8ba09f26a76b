/**
 * Somebody publishes a figure that others can check: PNG, SVG and JSON, each with title, legend, filters in words,
 * date, sources and licence.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { exportFile, exportSnapshot, type SavedFile } from './support/export-file.ts';
import { openExplorer } from './support/open-explorer.ts';
import { button, notice } from './support/regions.ts';
import {
	ACTORS,
	CORE_ACTORS,
	CORE_RELATIONS,
	countCore,
	HEADER,
	RELATIONS,
	SOURCES
} from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** Width and height from the IHDR chunk (PNG, third edition, 11.2.1): big-endian at bytes 16 and 20. */
function sizeOfPng({ bytes }: SavedFile): readonly [width: number, height: number] {
	expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Red, green, blue and alpha in the corner, and whether there is any ink at all. */
const look = (page: Page, { bytes }: SavedFile) =>
	page.evaluate(async (base64) => {
		const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
		const colours = new Set<string>();
		for (let at = 0; at < data.length; at += 4 * 37)
			if ((data[at + 3] ?? 0) > 200) colours.add([data[at], data[at + 1], data[at + 2]].join());
		return { corner: [...data.slice(0, 4)], colours: colours.size };
	}, bytes.toString('base64'));

/** What a document that must be well-formed XML says: its texts, and what it is made of. */
async function readSvg(page: Page, { bytes }: SavedFile) {
	// A page without a policy of its own: the program's would be asked for the styles that the file holds.
	const reader = await page.context().newPage();
	return reader.evaluate((text) => {
		const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
		const root = xml.documentElement;
		const all = [...root.querySelectorAll('*')];
		return {
			error: xml.querySelector('parsererror')?.textContent ?? '',
			name: root.localName,
			namespace: root.namespaceURI,
			title: root.querySelector('title')?.textContent ?? '',
			description: root.querySelector('desc')?.textContent ?? '',
			texts: [...root.querySelectorAll('text')].map((element) => element.textContent ?? ''),
			tags: [...new Set(all.map((element) => element.localName))],
			size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
			outside: all.flatMap((element) =>
				[...element.attributes]
					.filter(({ name, value }) => /^on|href$/.test(name) || /url\((?!#)|https?:/.test(value))
					.map(({ name }) => name)
			)
		};
	}, bytes.toString('utf8'));
}

test('PNG at 1×, 2× and 4× is exactly so large, and there is a picture in it', async ({ page }) => {
	await openExplorer(page);
	const one = await exportFile(page, { format: 'PNG', size: '1×' });
	const [width, height] = sizeOfPng(one);
	expect(width).toBe(1200);
	expect(height).toBeGreaterThan(600);
	expect(one.name).toBe(`iraq-2020-${today()}@1x.png`);
	await expect(notice(page)).toContainText('was saved');
	const two = await exportFile(page, { format: 'PNG', size: '2×' });
	expect(sizeOfPng(two)).toEqual([width * 2, height * 2]);
	const four = await exportFile(page, { format: 'PNG', size: '4×' });
	expect(sizeOfPng(four)).toEqual([width * 4, height * 4]);
	const { corner, colours } = await look(page, one);
	expect(corner).toEqual([255, 255, 255, 255]);
	expect(colours).toBeGreaterThan(12);
});

test('PNG with a transparent ground, and on a dark one', async ({ page }) => {
	await openExplorer(page);
	const clear = await look(page, await exportFile(page, { format: 'PNG', size: '1×', transparent: true }));
	expect(clear.corner[3]).toBe(0);
	expect(clear.colours).toBeGreaterThan(12);
	await page.reload();
	await openExplorer(page);
	const dark = await look(page, await exportFile(page, { format: 'PNG', size: '1×', ground: 'Dark' }));
	expect(dark.corner).toEqual([0x14, 0x16, 0x1a, 255]);
});

test('SVG is true vectors and real text, with all that a reader needs to check it', async ({ page }) => {
	await openExplorer(page, 'type=support&type=conflict&size=pagerank');
	const saved = await exportFile(page, { format: 'SVG' });
	expect(saved.name).toBe(`iraq-2020-${today()}.svg`);
	const svg = await readSvg(page, saved);
	expect(svg.error).toBe('');
	expect([svg.name, svg.namespace]).toEqual(['svg', 'http://www.w3.org/2000/svg']);
	expect(svg.tags).not.toContain('image');
	expect(svg.tags).not.toContain('foreignObject');
	expect(svg.tags).not.toContain('script');
	expect(svg.tags).toEqual(expect.arrayContaining(['path', 'circle', 'text', 'title', 'desc']));
	expect(svg.outside).toEqual([]);
	const words = svg.texts.join(' ');
	const all = words.replaceAll(/\s+/g, ' ');
	for (const { name } of CORE_ACTORS) expect(all).toContain(name);
	expect(svg.title).toBe(HEADER.title);
	expect(all).toContain(HEADER.title);
	const support = countCore(({ type }) => type === 'support');
	const conflict = countCore(({ type }) => type === 'conflict');
	expect(all).toContain(`Support (${support})`);
	expect(all).toContain(`Conflict (${conflict})`);
	expect(all).toContain('Size: PageRank');
	expect(all).toContain('support and conflict only');
	expect(all).toContain('main cast only');
	expect(all).toContain(`${support + conflict} of`);
	expect(all).toContain(today());
	expect(all).toContain(HEADER.licence);
	expect(all).toContain(SOURCES[0]?.title ?? 'no source');
	expect(all.replaceAll(' ', '')).toContain(SOURCES[0]?.URL ?? 'no address');
	expect(svg.description).toContain('support and conflict only');
});

test('the title is the author’s to choose, and the preview shows the figure', async ({ page }) => {
	await openExplorer(page);
	await button(page, 'Export').click();
	const preview = page.getByRole('dialog').getByRole('group', { name: 'Preview' });
	await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('A < B & "C"');
	await expect(preview.getByRole('img', { name: 'A < B & "C"' })).toBeVisible();
	await page.keyboard.press('Escape');
	const svg = await readSvg(page, await exportFile(page, { format: 'SVG', title: 'A < B & "C"' }));
	expect(svg.error).toBe('');
	expect(svg.title).toBe('A < B & "C"');
});

test('the picture holds what the canvas shows: as many actors and lines', async ({ page }) => {
	await openExplorer(page);
	const { data, meta } = await exportSnapshot(page);
	// The places of all, so that a filter that is lifted later moves nobody.
	expect(Object.keys(data.positions).toSorted()).toEqual(ACTORS.map(({ id }) => id).toSorted());
	expect(meta).toMatchObject({ kind: 'entente/snapshot', version: 1 });
	expect(String(meta['created']).slice(0, 4)).toBe(today().slice(0, 4));
	const picture = JSON.stringify(data.picture);
	expect(picture).toContain(HEADER.title);
	expect(picture).toContain(today());
	expect(picture).toContain(HEADER.licence);
	expect(picture).toContain(SOURCES[0]?.title ?? 'no source');
	expect(picture).toContain('main cast only');
	expect(picture).toContain(`"count":${CORE_RELATIONS.filter(({ type }) => type === 'support').length}`);
});

test('labels of actors do not collide, whoever is shown', async ({ page }) => {
	for (const [fragment, actors] of [
		['', CORE_ACTORS.length],
		['cast=all', ACTORS.length]
	] as const) {
		await page.goto('about:blank');
		await openExplorer(page, fragment);
		await button(page, 'Export').click();
		const preview = page.getByRole('dialog').getByRole('group', { name: 'Preview' });
		await expect(preview.locator('[data-actor]')).toHaveCount(actors);
		const collisions = await preview.locator('svg').evaluate((picture) => {
			// Labels are broken into lines that each have a place; the rest of the figure's text has none.
			const labels = [...picture.querySelectorAll('text:has(tspan)')].map((element) => ({
				text: element.textContent,
				box: element.getBoundingClientRect()
			}));
			return labels.flatMap((one, index) =>
				labels
					.slice(index + 1)
					.filter(
						({ box }) =>
							Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
							Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 1
					)
					.map((other) => `${one.text} and ${other.text}`)
			);
		});
		expect(collisions).toEqual([]);
	}
});

test('the export of data says before saving what its format cannot hold, and again after', async ({
	page
}) => {
	await openExplorer(page);
	await button(page, 'Export').click();
	const dialog = page.getByRole('dialog', { name: 'Export a snapshot or data' });
	await dialog.getByRole('radio', { name: /^Data/ }).check();
	const becomes = dialog.getByRole('region', { name: 'What becomes of the data' });
	await expect(becomes).toContainText('Keeps everything.');
	await dialog.getByRole('combobox', { name: 'File format' }).selectOption('gexf');
	await expect(becomes).toContainText(/Lost|Flattened/);
	await expect(becomes).toContainText(/[1-9]\d* /);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Save' }).click()
	]);
	expect(download.suggestedFilename()).toBe(`iraq-2020-${today()}.gexf`);
	await expect(notice(page)).toContainText('was saved.');
	await expect(notice(page)).toContainText(/Lost: |Flattened: /);
	const gexf = await readFile(await download.path(), 'utf8');
	expect(gexf.match(/<edge /g)).toHaveLength(RELATIONS.length);
	expect(gexf.match(/<node /g)).toHaveLength(ACTORS.length);
	// Only what is shown is less.
	await button(page, 'Export').click();
	await dialog.getByRole('radio', { name: /^Data/ }).check();
	await dialog.getByRole('combobox', { name: 'File format' }).selectOption('gexf');
	await dialog.getByRole('radio', { name: 'Only what is shown' }).check();
	await expect(dialog).toContainText(`${CORE_ACTORS.length} actors, ${CORE_RELATIONS.length} relations`);
});

test('the dataset is saved to a place on disk, and there again', async ({ page }) => {
	// Headless browsers show no dialog of the system: a place that keeps what is written stands in for it.
	await page.addInitScript(() => {
		const texts: string[] = [];
		const place = {
			name: 'mine.entente.json',
			createWritable: async () => ({
				write: async (content: Blob) => void texts.push(await content.text()),
				close: async () => undefined
			})
		};
		Object.assign(window, { texts, asked: 0 });
		Reflect.set(window, 'showSaveFilePicker', async () => {
			Reflect.set(window, 'asked', Number(Reflect.get(window, 'asked')) + 1);
			return place;
		});
	});
	await openExplorer(page);
	await page.keyboard.press('Control+s');
	await expect(notice(page)).toContainText('mine.entente.json was saved.');
	await page.keyboard.press('t');
	await page.keyboard.press('Control+s');
	await expect
		.poll(() => page.evaluate(() => (Reflect.get(window, 'texts') as readonly string[]).length))
		.toBe(2);
	const [asked, kinds] = await page.evaluate(() => [
		Reflect.get(window, 'asked') as number,
		(Reflect.get(window, 'texts') as readonly string[]).map((text) => {
			const { meta, data } = JSON.parse(text) as { meta: { kind: string }; data: { view: { tab: string } } };
			return `${meta.kind} ${data.view.tab}`;
		})
	]);
	expect(asked).toBe(1);
	expect(kinds).toEqual(['entente/snapshot graph', 'entente/snapshot table']);
});
