/**
 * One opening of a file in the built page, as a person does it: choose the file, look at the import, press “Import”.
 *
 * In: a browser, the address, the file and how many relations it holds. Out: the figures of this run; what the page does
 * not tell, or the system not know, is absent. Every run has a context of its own.
 */
import { readFileSync } from 'node:fs';
import { observeOpening } from './observe-opening.js';

const RECORD = 'ententeOpening';
/** How long the page is given, in milliseconds. */
const PATIENCE = 120_000;
/** How long to watch the page after its picture: what follows must not hold it up either. */
const AFTERMATH = 2000;

/** The most memory that any process of pages has held so far, in MB; only Linux tells. @param {import('@playwright/test').Browser} browser */
async function readPeakMemory(browser) {
	try {
		const session = await browser.newBrowserCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const peaks = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
			.map((kilobytes) => (Number(kilobytes) * 1024) / 1e6);
		const most = Math.max(...peaks);
		return Number.isFinite(most) ? most : undefined;
	} catch {
		return undefined;
	}
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ path: string, relations: number }} file
 */
export async function measureOpening(browser, address, { path, relations }) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(observeOpening, RECORD);
		await page.goto(address, { waitUntil: 'load' });
		await page.waitForFunction(() => performance.getEntriesByName('entente:interactive').length > 0);
		await page.getByRole('banner').getByRole('button', { name: 'Open' }).click();
		await page.evaluate(
			({ name, count }) => /** @type {OpeningRecord} */ (Reflect.get(window, name)).start(count),
			{ name: RECORD, count: `of ${relations} relations` }
		);
		const now = () => page.evaluate(() => performance.now());
		const chosenAt = await now();
		await page.getByLabel('Files').setInputFiles(path);
		const dialog = page.getByRole('dialog', { name: 'Import' });
		await dialog.waitFor({ timeout: PATIENCE });
		const shownAt = await now();
		await dialog.getByRole('button', { name: 'Import', exact: true }).click();
		const pressedAt = await now();
		await page.waitForFunction(
			(name) => /** @type {OpeningRecord} */ (Reflect.get(window, name)).pictureAt !== undefined,
			RECORD,
			{ timeout: PATIENCE, polling: 100 }
		);
		await page.waitForTimeout(AFTERMATH);
		const seen = await page.evaluate((name) => {
			const { longestGap, gaps, pictureAt } = /** @type {OpeningRecord} */ (Reflect.get(window, name));
			return { longestGap, gaps, pictureAt };
		}, RECORD);
		const drawnAt = seen.pictureAt ?? NaN;
		// The time that the bench itself took to press the button is nobody's.
		return {
			preview: shownAt - chosenAt,
			picture: shownAt - chosenAt + (drawnAt - pressedAt),
			gap: seen.longestGap,
			gaps: seen.gaps,
			memory: await readPeakMemory(browser)
		};
	} finally {
		await context.close();
	}
}

/** @typedef {import('./observe-opening.js').OpeningRecord} OpeningRecord */
