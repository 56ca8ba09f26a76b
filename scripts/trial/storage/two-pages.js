/**
 * K3: two pages of one browser work on one dataset in random order: edit, hide, reload, close, take over, go on in a copy. In: a
 * tally, a browser, the site. Out: counts in it. Each edit adds to the name that its page shows, so that a name tells every
 * edit that it is built on: whatever was called saved must be part of what is stored, or stand among the earlier states where
 * somebody took over against it.
 */
import { TWO_WINDOWS } from '../promises.js';
import { openHarbour, openPage, PATIENCE } from './kept-page.js';
import { readRecords } from './raw-database.js';
import { offerRenaming } from './rename-actor.js';
import { WindowModel } from './window-model.js';

/** Steps of one interleaving. */
const STEPS = 8;
/** Contexts side by side. */
const LANES = 2;

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address
 * @param {number} times @param {(text: string) => void} say
 */
export async function tryTwoPages(tally, browser, address, times, say) {
	const { createSeededRandom } = await import('../../../src/lib/core/layout/seeded-random.ts');
	let started = 0;
	await Promise.all(
		Array.from({ length: LANES }, async () => {
			while (started < times) {
				const run = (started += 1);
				const context = await browser.newContext();
				context.setDefaultTimeout(PATIENCE);
				const model = new WindowModel();
				try {
					await interleave(context, address, model, createSeededRandom(run));
					const lost = model.listLost(toVersions(await readAll(context, address)));
					tally.count(TWO_WINDOWS, lost.length === 0, `run ${run}: lost ${lost.join(', ')}; ${model.steps}`);
				} catch (error) {
					tally.count(TWO_WINDOWS, false, `run ${run}: ${String(error).split('\n')[0]}; ${model.steps}`);
				} finally {
					await context.close();
				}
				if (run % 10 === 0) say(`${run} of ${times} interleavings`);
			}
		})
	);
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} address @param {WindowModel} model @param {() => number} random */
async function interleave(context, address, model, random) {
	await context.addInitScript(offerRenaming);
	const first = await context.newPage();
	await openHarbour(first, address);
	const url = `${address}#document=${documentOf(first)}&select-actor=port`;
	await first.close();
	/** @type {(Page | undefined)[]} */
	const pages = [undefined, undefined];
	for (let step = 1; step <= STEPS; step += 1) {
		const which = random() < 0.5 ? 0 : 1;
		const page = pages[which];
		if (page === undefined) {
			model.note(`${which} opens`);
			const opened = await context.newPage();
			await openPage(opened, url);
			await opened.getByRole('group', { name: 'Saving' }).waitFor();
			pages[which] = opened;
			continue;
		}
		const choice = random();
		const hurries = random() < 0.3;
		if (choice < 0.6) await edit(page, model, `${which}.${step}`, hurries);
		else if (choice < 0.7) {
			model.note(`${which} reloads`);
			await page.reload();
			await page.getByRole('group', { name: 'Saving' }).waitFor();
		} else if (choice < 0.8) {
			model.note(`${which} closes`);
			await page.close({ runBeforeUnload: false });
			pages[which] = undefined;
		} else if (choice < 0.9) {
			model.note(`${which} hides and shows`);
			await hideAndShow(page);
		} else await decide(page, model, which, random() < 0.7);
	}
	// What is called saved at the end counts too.
	for (const page of pages) if (page !== undefined) await noteSaved(page, model);
	for (const page of pages) await page?.close();
}

/** @param {Page} page */
const documentOf = (page) => /document=([^&]+)/.exec(page.url())?.[1] ?? '';
/** @param {Page} page */
const nameOf = async (page) => (await page.locator('aside[aria-label="Details"] h2').innerText()).trim();

/** @param {Page} page @param {WindowModel} model @param {string} mark @param {boolean} hurries goes on before the page has answered */
async function edit(page, model, mark, hurries) {
	const name = `${await nameOf(page)} +${mark}`;
	model.note(`${mark} edits${hurries ? ' in a hurry' : ''}`);
	await page.evaluate((wanted) => Reflect.get(window, 'trialRename')(wanted), name);
	if (!hurries) await noteSaved(page, model);
}

/** Waits for the answer of the store, and notes it. @param {Page} page @param {WindowModel} model */
async function noteSaved(page, model) {
	const sign = page.getByRole('group', { name: 'Saving' }).getByRole('button').first();
	const answer = sign.filter({ hasText: /^\s*(Saved|Not saved)/ });
	await answer.waitFor({ timeout: 5_000 });
	// Name and sign at one moment.
	const { words, name } = await page.evaluate(() => ({
		words: document.querySelector('[role="group"][aria-label="Saving"] button')?.textContent?.trim() ?? '',
		name: document.querySelector('aside[aria-label="Details"] h2')?.textContent?.trim() ?? ''
	}));
	if (words.startsWith('Saved')) model.saved(documentOf(page), name);
}

/** @param {Page} page */
const hideAndShow = (page) =>
	page.evaluate(async () => {
		for (const state of ['hidden', 'visible']) {
			Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
			document.dispatchEvent(new Event('visibilitychange'));
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	});

/** Answers the question of the page, if it asks one. @param {Page} page @param {WindowModel} model @param {number} which @param {boolean} takes */
async function decide(page, model, which, takes) {
	const button = page.getByRole('button', { name: takes ? 'Take over' : 'Open a copy', exact: true });
	if (!(await button.isVisible())) return model.note(`${which} is asked nothing`);
	model.note(`${which} ${takes ? 'takes over' : 'goes on in a copy'}`);
	await button.click();
	await page.waitForTimeout(400);
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} address */
async function readAll(context, address) {
	const page = await context.newPage();
	await page.goto(`${address}favicon.svg`);
	return readRecords(page);
}

/** The name of the actor in every version that is stored. @param {import('./raw-database.js').Records} records */
function toVersions({ documents = [], states = [], contents = [] }) {
	const nameIn = (/** @type {Record<string, unknown>} */ record) => {
		const content = contents.find(({ id }) => id === record['dataset']);
		const { data } = JSON.parse(String(content?.['text'] ?? '{"data":{"actors":[]}}'));
		return String(data.actors.find((/** @type {{ id: string }} */ { id }) => id === 'port')?.name);
	};
	return [
		...documents.map((record) => ({ document: String(record['id']), name: nameIn(record), isPresent: true })),
		...states.map((record) => ({
			document: String(record['document']),
			name: nameIn(record),
			isPresent: false
		}))
	];
}
