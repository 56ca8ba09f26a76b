/**
 * K9: after the first real edit, and not before, the browser is asked to keep what is stored; its answer is shown, with the
 * words that this is no backup; after many edits a file is suggested. In: a tally, a browser, the site. Out: counts in it.
 */
import { PERSISTENCE } from '../promises.js';
import {
	openHarbour,
	openPage,
	PATIENCE,
	rename,
	signOf,
	takeDownload,
	waitUntilSaved
} from './kept-page.js';
import { offerRenaming } from './rename-actor.js';

/** The page promises a reminder after so many edits. */
const MANY_EDITS = 50;
const ANSWERS = [
	{ answer: true, words: 'The browser has agreed not to delete it by itself.' },
	{ answer: false, words: 'The browser has not agreed to keep it' }
];

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address */
export async function tryPersistence(tally, browser, address) {
	/** @param {boolean} isKept @param {string} name */
	const judge = (isKept, name) => tally.count(PERSISTENCE, isKept, name);
	for (const { answer, words } of ANSWERS) {
		const context = await browser.newContext();
		context.setDefaultTimeout(PATIENCE);
		try {
			const page = await context.newPage();
			await page.addInitScript((given) => {
				const asked = { times: 0 };
				Object.defineProperty(window, 'trialAsked', { value: asked });
				navigator.storage.persist = async () => {
					asked.times += 1;
					return given;
				};
			}, answer);
			await openHarbour(page, address);
			const times = () => page.evaluate(() => Reflect.get(window, 'trialAsked').times);
			judge((await times()) === 0, 'it is asked before anything was edited');
			await rename(page, 'The first edit');
			await waitUntilSaved(page);
			await page.waitForFunction(() => Reflect.get(window, 'trialAsked').times > 0, undefined, {
				timeout: PATIENCE
			});
			await rename(page, 'The second edit');
			await waitUntilSaved(page);
			judge((await times()) === 1, `it is asked ${await times()} times`);
			await signOf(page).click();
			await page.getByText('That is not a backup.').waitFor({ timeout: PATIENCE });
			await page.getByText('Safari deletes it after seven days').waitFor({ timeout: PATIENCE });
			await page.getByText(words).waitFor({ timeout: PATIENCE });
			judge(true, 'the words');
		} catch (error) {
			judge(false, `answer ${answer}: ${String(error).split('\n')[0]}`);
		} finally {
			await context.close();
		}
	}
	const context = await browser.newContext();
	context.setDefaultTimeout(PATIENCE);
	try {
		judge(await isReminded(await context.newPage(), address), 'no reminder after many edits');
	} catch (error) {
		judge(false, `the reminder: ${String(error).split('\n')[0]}`);
	} finally {
		await context.close();
	}
}

/** @param {import('@playwright/test').Page} page @param {string} address */
async function isReminded(page, address) {
	await page.addInitScript(offerRenaming);
	await openHarbour(page, address);
	const url = page.url().replace(/&.*$/, '');
	await page.goto('about:blank');
	await openPage(page, `${url}&select-actor=port`);
	await waitUntilSaved(page);
	const reminder = page.getByText('What a browser keeps is no backup.');
	for (let edit = 1; edit <= MANY_EDITS; edit += 1) {
		if (edit === MANY_EDITS && (await reminder.isVisible())) return false;
		await page.evaluate((name) => Reflect.get(window, 'trialRename')(name), `Port ${edit}`);
	}
	await reminder.waitFor({ timeout: PATIENCE });
	const bar = page.locator('.bar').filter({ has: reminder });
	const { file } = await takeDownload(page, bar.getByRole('button', { name: 'Save to a file' }));
	await reminder.waitFor({ state: 'hidden', timeout: PATIENCE });
	return file.data.actors.some((/** @type {{ name: string }} */ { name }) => name === `Port ${MANY_EDITS}`);
}
