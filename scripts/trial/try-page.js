/**
 * O5, O6, S1 to S5 and S7 on the built page in Chromium: every hostile file is opened as a person would, looked at from all
 * sides, and taken back. In: a tally. Out: counts in it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser/browser-flags.js';
import { recallBrowser } from '../browser/remember-browser.js';
import { ROOT } from '../set-up/repository-root.js';
import { serveSite } from '../set-up/serve-site.js';
import { listHostile } from './corpus/hostile.js';
import { lookAround } from './page/look-around.js';
import { openOnPage } from './page/open-on-page.js';
import { watchPage } from './page/watch-page.js';
import {
	IN_TIME,
	NO_CODE,
	NO_POLLUTION,
	NO_REQUEST,
	ONE_STEP,
	POLICY,
	SAFE_LINKS,
	UNTOUCHED
} from './promises.js';

/** A page grows with what was opened on it; each gets so many files. */
const FILES_PER_PAGE = 25;
/** The page has to answer within this, in milliseconds, whatever is being opened. */
const LONGEST_GAP = 1_000;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./tally.js').Tally} Tally */

/** @param {Tally} tally @param {(text: string) => void} say @param {{ isQuick: boolean }} options */
export async function tryPage(tally, say, { isQuick }) {
	await tryPolicy(tally);
	const site = await serveSite({ port: 0 });
	const executablePath = recallBrowser();
	const browser = await chromium.launch({
		args: BROWSER_FLAGS,
		...(executablePath ? { executablePath } : {})
	});
	const items = listHostile()
		.filter(isTriedOnPage)
		.filter((_, index) => !isQuick || index % 10 === 0);
	try {
		for (let start = 0; start < items.length; start += FILES_PER_PAGE) {
			const context = await browser.newContext();
			const page = await context.newPage();
			/** @type {string[]} */
			const requests = [];
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(site.address) && !/^(data|blob):/.test(url)) requests.push(url);
			});
			page.on('dialog', (dialog) => void dialog.dismiss());
			await page.addInitScript(watchPage);
			await page.goto(site.address);
			await page.getByRole('application').or(page.locator('canvas')).first().waitFor();
			for (const item of items.slice(start, start + FILES_PER_PAGE)) {
				await tryItem(tally, page, item, requests).catch((/** @type {unknown} */ error) =>
					tally.count(IN_TIME, false, `${item.name}: ${String(error).split('\n')[0]}`)
				);
			}
			await context.close();
			say(`${Math.min(start + FILES_PER_PAGE, items.length)} of ${items.length} files`);
		}
	} finally {
		await browser.close();
		await site.close();
	}
}

const ENDINGS = ['.gexf', '.csv', '.cyjs', '.entente.json'];

/** Each hostile text is tried in one format here, in turn; the reader's part tries it in all. @param {{ name: string }} item */
function isTriedOnPage({ name }) {
	const [, number] = /^label-(\d+)/.exec(name) ?? [];
	return number === undefined || name.endsWith(ENDINGS[Number(number) % ENDINGS.length] ?? '');
}

/** @param {Page} page */
const stateOf = async (page) =>
	JSON.stringify([
		new URL(page.url()).hash,
		await page.getByRole('heading', { level: 1 }).innerText(),
		await page.getByRole('main').getByRole('status').innerText(),
		await page.getByRole('button', { name: 'Undo' }).isEnabled()
	]);

/** @param {Tally} tally @param {Page} page @param {import('./corpus/item.js').Item} item @param {string[]} requests */
async function tryItem(tally, page, item, requests) {
	const { name } = item;
	requests.length = 0;
	await page.evaluate(() => void (Reflect.get(window, 'trialWatch').longestGap = 0));
	const before = await stateOf(page);
	const result = await openOnPage(page, item);
	tally.count(IN_TIME, result !== 'nothing', `${name}: neither opened nor refused`);
	if (result === 'opened') {
		await lookAround(page);
		if (name.startsWith('link-')) await tryLinks(tally, page, name);
		for (let steps = 0; steps < 12 && (await stateOf(page)) !== before; steps += 1) {
			const undo = page.getByRole('button', { name: 'Undo' });
			if (await undo.isDisabled()) break;
			await undo.click();
		}
		tally.count(ONE_STEP, sameButAddress(await stateOf(page), before), name);
	} else tally.count(UNTOUCHED, (await stateOf(page)) === before, name);
	const watched = await page.evaluate(() => ({
		pwned: Reflect.get(window, '__pwned') !== undefined,
		gap: Reflect.get(window, 'trialWatch').longestGap,
		isPolluted:
			Object.getOwnPropertyNames(Object.prototype).sort().join() !==
			Reflect.get(window, 'trialWatch').ownNames
	}));
	tally.count(NO_CODE, !watched.pwned, name);
	tally.count(NO_REQUEST, requests.length === 0, `${name}: ${requests.join(' ')}`);
	tally.count(NO_POLLUTION, !watched.isPolluted, name);
	tally.count(
		IN_TIME,
		watched.gap <= LONGEST_GAP,
		`${name}: the page did not answer for ${Math.round(watched.gap)} ms`
	);
}

/** The address also says which document is open. @param {string} after @param {string} before */
const sameButAddress = (after, before) =>
	JSON.stringify(JSON.parse(after).slice(1, 3)) === JSON.stringify(JSON.parse(before).slice(1, 3));

/** @param {Tally} tally @param {Page} page @param {string} name */
async function tryLinks(tally, page, name) {
	const links = await page.getByRole('link').evaluateAll((elements) =>
		elements.map((element) => {
			const link = /** @type {HTMLAnchorElement} */ (element);
			return {
				href: link.href,
				rel: link.rel,
				isOutside: link.origin !== location.origin,
				user: link.username
			};
		})
	);
	const isSafe = links.every(
		({ href, rel, isOutside, user }) =>
			!isOutside ||
			(/^https?:/.test(href) && user === '' && rel.includes('noopener') && rel.includes('noreferrer'))
	);
	tally.count(SAFE_LINKS, isSafe, `${name}: ${links.map(({ href }) => href).join(' ')}`);
}

/** @param {Tally} tally */
async function tryPolicy(tally) {
	const folder = join(ROOT, 'build');
	for (const name of (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'))) {
		const html = await readFile(join(folder, name), 'utf8');
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
		const scripts = /script-src([^;]*)/.exec(policy)?.[1] ?? '';
		const isStrict =
			/default-src 'none'/.test(policy) &&
			scripts !== '' &&
			!/unsafe-inline|unsafe-eval|\*/.test(scripts) &&
			/connect-src 'self'/.test(policy);
		tally.count(POLICY, isStrict, `${name}: ${policy}`);
	}
}
