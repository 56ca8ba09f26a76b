/**
 * K6: a fault is planted in handlers and in what is drawn, one at each place; the page must offer the work first, as a file that
 * is whole, and come back whole by its own button. In: a tally, a browser, the site. Out: counts in it.
 */
import { CRASH } from '../promises.js';
import { PLACES } from './fault-places.js';
import {
	countsOf,
	openHarbour,
	PATIENCE,
	takeDownload,
	TITLE,
	waitForTitle,
	waitUntilSaved
} from './kept-page.js';
import { plantFaults } from './plant-faults.js';
import { readDocument } from './raw-database.js';

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address */
export async function tryPlantedFaults(tally, browser, address) {
	for (const place of PLACES) {
		const context = await browser.newContext();
		context.setDefaultTimeout(PATIENCE);
		try {
			const page = await context.newPage();
			await page.addInitScript(plantFaults);
			await openHarbour(page, address);
			const before = await readDocument(page, TITLE);
			const fault = await tryPlace(page, place);
			const after = await readDocument(page, TITLE);
			const isUnharmed = after?.content?.['text'] === before?.content?.['text'];
			tally.count(
				CRASH,
				fault === '' && isUnharmed,
				`${place.name}: ${fault || 'what is stored was changed'}`
			);
		} catch (error) {
			tally.count(CRASH, false, `${place.name}: ${String(error).split('\n')[0]}`);
		} finally {
			await context.close();
		}
	}
}

/** @param {import('@playwright/test').Page} page @param {import('./fault-places.js').Place} place @returns {Promise<string>} what is wrong; empty when nothing is */
async function tryPlace(page, { how, event, prepare, act }) {
	await prepare?.(page);
	await page.evaluate(([kind, type]) => Reflect.get(window, 'trialPlant')(kind, type), [how, event ?? '']);
	await act(page).catch(() => undefined);
	const hit = page.waitForFunction(() => Reflect.get(window, 'trialHits') > 0, undefined, { timeout: 5_000 });
	if (!(await hit.then(Boolean, () => false))) return 'the fault was not reached';
	const offer = page
		.getByRole('alert')
		.filter({ hasText: /broke|Something went wrong/ })
		.first();
	const isOffered = await offer.waitFor({ timeout: 5_000 }).then(
		() => true,
		() => false
	);
	if (!isOffered) return 'no way out is offered';
	const first = offer.getByRole('button').first();
	if ((await first.innerText()) !== 'Download the work') return 'the first button is another one';
	const { file } = await takeDownload(page, first);
	const { dataset, actors, relations } = file.data;
	if (dataset.title !== TITLE || actors.length !== 4 || relations.length !== 4)
		return 'the file is not whole';
	await offer.getByRole('button', { name: 'Reload' }).click();
	await waitForTitle(page, TITLE);
	await waitUntilSaved(page);
	await page.getByRole('main').getByRole('status').waitFor({ timeout: PATIENCE });
	const counts = await countsOf(page);
	return counts.actors === 4 && counts.relations === 4 ? '' : 'it does not come back whole';
}
