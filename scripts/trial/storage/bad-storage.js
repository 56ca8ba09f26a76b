/**
 * K2: a browser whose storage is full, forbidden, missing, busy, newer or taken away. In: a tally, a browser, the site. Out:
 * counts in it: the page says so in words and hands the work over as a file, and what was kept before is whole.
 */
import { isDeepStrictEqual } from 'node:util';
import { STORAGE_TOLD } from '../promises.js';
import { SITUATIONS } from './bad-situations.js';
import { alertWith, openHarbour, PATIENCE, signOf, takeDownload, TITLE } from './kept-page.js';
import { readDocument } from './raw-database.js';

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address */
export async function tryBadStorage(tally, browser, address) {
	for (const situation of SITUATIONS) {
		const context = await browser.newContext();
		try {
			await trySituation(tally, context, address, situation);
		} catch (error) {
			tally.count(
				STORAGE_TOLD,
				false,
				`${situation.name}: ${String(error).split('\n').slice(0, 3).join(' ')}`
			);
		} finally {
			await context.close();
		}
	}
}

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').BrowserContext} context @param {string} address @param {import('./bad-situations.js').Situation} situation */
async function trySituation(
	tally,
	context,
	address,
	{ name, words, bring, isSaved = false, isTaken = false }
) {
	const first = await context.newPage();
	await openHarbour(first, address);
	const before = await readDocument(first, TITLE);
	const { page, title, mend } = await bring({ context, page: first, address });
	const told = isSaved ? page.getByText(words).first() : alertWith(page, words);
	await told.waitFor({ timeout: PATIENCE });
	const button = page.getByRole('button', { name: isSaved ? 'Save to a file' : 'Download the work' }).first();
	const { file } = await takeDownload(page, button);
	const isWhole = file.data.dataset.title === title && file.data.actors.length === 4;
	const isMarked = isSaved || (await signOf(page).innerText()).trim() === 'Not saved';
	tally.count(
		STORAGE_TOLD,
		isWhole && isMarked,
		`${name}: the file is not the work, or the sign does not say it`
	);
	await mend?.();
	if (isTaken) {
		// What was kept is gone, by the person's own doing: the page has it still, and keeps it again when asked.
		await page.getByRole('button', { name: 'Try again' }).click();
		await signOf(page)
			.filter({ hasText: /^Saved/ })
			.waitFor({ timeout: PATIENCE });
	}
	const last = await context.newPage();
	await last.goto(`${address}favicon.svg`);
	const after = await readDocument(last, TITLE);
	const isOlderWhole = isTaken
		? after !== undefined &&
			JSON.stringify(after.content?.['text']) === JSON.stringify(before?.content?.['text'])
		: before !== undefined && isDeepStrictEqual(forgetDownload(after), forgetDownload(before));
	tally.count(STORAGE_TOLD, isOlderWhole, `${name}: the older copy is not what it was`);
}

/** A download is noted in the record, where the storage still takes notes. @param {Awaited<ReturnType<typeof readDocument>>} found */
function forgetDownload(found) {
	if (found === undefined) return undefined;
	const { downloaded: _downloaded, edits: _edits, editedSince: _since, ...document } = found.document;
	return { document, content: found.content };
}
