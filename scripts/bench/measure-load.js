/**
 * One cold load of the page and what a person does first. In: a browser and the address. Out: the figures of this run;
 * what the page does not tell is absent.
 *
 * Every run has a context of its own, so that nothing comes from a cache.
 */
import { measureFilters } from './measure-filters.js';
import { watchScripts } from './measure-scripts.js';
import { observePage } from './observe-page.js';

const OBSERVATIONS = 'ententeBench';
const SCRIPT_START = 'entente:script-start';
const INTERACTIVE = 'entente:interactive';

/** How long to watch an idle page for long tasks, in milliseconds. */
const IDLE = 2000;

/** When a mark was set, in milliseconds after the request. @param {import('@playwright/test').Page} page @param {string} name */
const readMark = (page, name) =>
	page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measureLoad(browser, address) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(observePage, OBSERVATIONS);
		const scripts = watchScripts(page);
		await page.goto(address, { waitUntil: 'load' });
		await page
			.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, INTERACTIVE, {
				timeout: 10_000
			})
			.catch(() => undefined);
		scripts.stop();
		await page.waitForTimeout(IDLE);
		const start = await readMark(page, SCRIPT_START);
		const end = await readMark(page, INTERACTIVE);
		const filters = await measureFilters(page);
		const seen = await page.evaluate(
			(name) => /** @type {import('./observe-page.js').Observations} */ (Reflect.get(window, name)),
			OBSERVATIONS
		);
		const late = end === undefined ? [] : seen.longTasks.filter((task) => task.start > end);
		return {
			scripts: await scripts.weigh(),
			firstPaint: await readMark(page, 'first-contentful-paint'),
			interactive: start === undefined || end === undefined ? undefined : end - start,
			filters,
			filtersSeen: seen.clicks,
			longTasks: end === undefined ? undefined : late.map(({ duration }) => duration)
		};
	} finally {
		await context.close();
	}
}
