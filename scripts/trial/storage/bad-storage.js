/**
 * K2: a browser whose storage is full, forbidden, missing, busy, newer or taken away. In: a tally, a browser, the site. Out:
 * counts in it: the page says so in words and hands the work over as a file, and what was kept before is whole.
 */
import { isDeepStrictEqual } from 'node:util';
import { STORAGE_TOLD } from '../promises.js';
import { PADDING, SITUATIONS } from './bad-situations.js';
import {
	alertWith,
	giveFile,
	harbourFile,
	openPage,
	PATIENCE,
	signOf,
	takeDownload,
	TITLE,
	waitForTitle,
	waitUntilSaved
} from './kept-page.js';
import { readDocument } from './raw-database.js';

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address */
export async function tryBadStorage(tally, browser, address) {
	for (const situation of SITUATIONS) {
		const context = await browser.newContext();
		context.setDefaultTimeout(PATIENCE);
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
	{ name, words, bring, room, isLarge = false, isSaved = false, isTaken = false }
) {
	const first = await context.newPage();
	await openPage(first, address);
	// Before anything is kept: a browser looks at the room that is left only now and then.
	if (room !== undefined) await limitRoom(first, address, room);
	await giveFile(first, harbourFile(TITLE, isLarge ? PADDING : 0));
	await waitForTitle(first, TITLE);
	await waitUntilSaved(first);
	const before = await readDocument(first, TITLE);
	const { page, title, mend } = await bring({ context, page: first, address });
	const told = isSaved ? page.getByText(words).first() : alertWith(page, words);
	await told.waitFor({ timeout: PATIENCE });
	const isMarked = isSaved || (await signOf(page).innerText()).trim() === 'Not saved';
	const button = page.getByRole('button', { name: isSaved ? 'Save to a file' : 'Download the work' }).first();
	const { file } = await takeDownload(page, button);
	const isWhole = file.data.dataset.title === title && file.data.actors.length === 4;
	tally.count(
		STORAGE_TOLD,
		isWhole && isMarked,
		`${name}: the file is not the work, or the sign does not say it`
	);
	await mend?.();
	if (isTaken) {
		// What was kept is gone, by the person's own doing: the page has it still, and keeps it again when asked.
		// The note that the work was downloaded may have kept it already.
		const again = page.getByRole('button', { name: 'Try again' });
		await again.click({ timeout: 2_000 }).catch(() => undefined);
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

/** @param {import('@playwright/test').Page} page @param {string} address @param {number} quotaSize */
async function limitRoom(page, address, quotaSize) {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize });
}

/** A download is noted in the record, where the storage still takes notes. @param {Awaited<ReturnType<typeof readDocument>>} found */
function forgetDownload(found) {
	if (found === undefined) return undefined;
	const { downloaded: _downloaded, edits: _edits, editedSince: _since, ...document } = found.document;
	return { document, content: found.content };
}
