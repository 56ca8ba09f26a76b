/**
 * K4 and K5: what older versions stored and exported opens, and what a newer one stored is left as it is. In: a tally, a
 * browser, the site. Out: counts in it. The files in tests/golden were written once by the version in their name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from '../../set-up/repository-root.js';
import { NEWER_UNHARMED, OLD_OPENS } from '../promises.js';
import {
	countsOf,
	datasets,
	giveFile,
	openHarbour,
	openPage,
	PATIENCE,
	pressInBanner,
	waitForTitle,
	waitUntilSaved
} from './kept-page.js';
import { readRecords, writeRecords } from './raw-database.js';

const FOLDER = join(ROOT, 'tests/golden');

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(page: Page, path: string) => Promise<boolean>} Trial */

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address */
export async function tryOldAndNewer(tally, browser, address) {
	/** @type {(name: string, promise: import('../tally.js').Promised, task: (page: Page) => Promise<boolean>) => Promise<void>} */
	const tryOn = async (name, promise, task) => {
		const context = await browser.newContext();
		context.setDefaultTimeout(PATIENCE);
		try {
			tally.count(promise, await task(await context.newPage()), name);
		} catch (error) {
			tally.count(promise, false, `${name}: ${String(error).split('\n')[0]}`);
		} finally {
			await context.close();
		}
	};
	for (const name of readdirSync(FOLDER)) {
		const text = readFileSync(join(FOLDER, name), 'utf8');
		if (name.startsWith('store-'))
			await tryOn(name, OLD_OPENS, (page) => opensStore(page, address, JSON.parse(text).stores));
		else await tryOn(name, OLD_OPENS, (page) => opensFile(page, address, name, text));
	}
	for (const change of ['document', 'content', 'database'])
		await tryOn(`a newer ${change}`, NEWER_UNHARMED, (page) => leavesNewer(page, address, change));
}

/** @param {Page} page @param {string} address @param {string} name @param {string} text */
async function opensFile(page, address, name, text) {
	const { data } = JSON.parse(text);
	await openPage(page, address);
	await giveFile(page, { name, bytes: Buffer.from(text) });
	await page
		.getByText(/ is open\./)
		.first()
		.waitFor({ timeout: PATIENCE });
	await waitUntilSaved(page);
	const { actors, relations } = await countsOf(page);
	return actors === data.actors.length && relations === data.relations.length;
}

/** Every document of the dump, and every earlier state of it. @param {Page} page @param {string} address @param {import('./raw-database.js').Records} stores */
async function opensStore(page, address, stores) {
	await openHarbour(page, address);
	await page.goto(`${address}favicon.svg`);
	await writeRecords(page, stores);
	for (const document of stores['documents'] ?? []) {
		const title = String(document['title']);
		const counts = /** @type {{ actors: number, relations: number }} */ (document['counts']);
		await page.goto('about:blank');
		await openPage(page, address);
		await pressInBanner(page, 'My datasets');
		const row = datasets(page).getByRole('listitem').filter({ hasText: title });
		await row.first().waitFor({ timeout: PATIENCE });
		if ('removed' in document) await row.getByRole('button', { name: 'Bring back' }).click();
		await row.getByRole('button', { name: 'Open', exact: true }).click();
		await waitForTitle(page, title);
		await waitUntilSaved(page);
		const found = await countsOf(page);
		if (found.actors !== counts.actors || found.relations !== counts.relations) return false;
		const states = (stores['states'] ?? []).filter((state) => state['document'] === document['id']);
		for (const state of states) {
			await pressInBanner(page, 'My datasets');
			const here = datasets(page).getByRole('listitem').filter({ hasText: 'open here' });
			await here.getByRole('button', { name: 'Earlier states' }).click();
			const kept = here.getByRole('listitem').filter({ hasText: String(state['reason']) });
			await kept
				.first()
				.getByRole('button', { name: /^Restore/ })
				.click();
			await waitForTitle(page, String(state['title']));
			await waitUntilSaved(page);
		}
	}
	return true;
}

/** @param {Page} page @param {string} address @param {string} change what a newer version has changed */
async function leavesNewer(page, address, change) {
	await openHarbour(page, address);
	const url = page.url();
	await page.goto(`${address}favicon.svg`);
	const records = await readRecords(page);
	const [document] = records['documents'] ?? [];
	const content = records['contents']?.find(({ id }) => id === document?.['dataset']);
	if (document === undefined || content === undefined) return false;
	if (change === 'document')
		await writeRecords(page, {
			documents: [{ ...document, version: Number(document['version']) + 1, new: true }]
		});
	else if (change === 'content') {
		const file = JSON.parse(String(content['text']));
		const text = JSON.stringify({ ...file, meta: { ...file.meta, version: file.meta.version + 1 } });
		await writeRecords(page, { contents: [{ ...content, text }] });
	} else await raiseDatabase(page);
	const before = change === 'database' ? undefined : await readRecords(page);
	await openPage(page, url).catch(() => undefined);
	await page
		.getByText(/newer version/)
		.first()
		.waitFor({ timeout: PATIENCE });
	await pressInBanner(page, 'My datasets');
	await datasets(page)
		.getByText(/newer version|Untitled|The harbour/)
		.first()
		.waitFor({ timeout: PATIENCE });
	await page.goto(`${address}favicon.svg`);
	const after = await readRecords(page);
	return before === undefined
		? isDeepStrictEqual(after['documents'], records['documents'])
		: isDeepStrictEqual(after['documents'], before['documents']) &&
				isDeepStrictEqual(after['contents'], before['contents']);
}

/** @param {Page} page */
const raiseDatabase = (page) =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('entente', 2);
				opening.onsuccess = () => {
					opening.result.close();
					resolve(undefined);
				};
			})
	);
