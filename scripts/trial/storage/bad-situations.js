/**
 * Ten ways in which a browser's storage fails, each brought about as really as a browser allows. In: a page on which a small
 * dataset is open and kept. Out: the page on which the fault is to be seen, what is open on it, and how it is mended.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ context: import('@playwright/test').BrowserContext, page: Page, address: string }} Kept
 * @typedef {{ page: Page, title: string, mend?: () => Promise<unknown> }} Brought
 * @typedef {object} Situation
 * @property {string} name
 * @property {RegExp} words that the page must say
 * @property {(kept: Kept) => Promise<Brought>} bring
 * @property {number} [room] bytes that the site may keep
 * @property {boolean} [isLarge] what is open needs most of them
 * @property {boolean} [isSaved] the work is saved all the same
 * @property {boolean} [isTaken] what was kept is gone, and was not the program's to keep
 */
import { giveFile, harbourFile, openPage, rename, signOf, TITLE, waitForTitle } from './kept-page.js';

const OTHER = 'Another dispute';
const EDITED = 'The harbour, edited';
/** Letters in each of four descriptions: together less than any room given here, twice as many more. */
export const PADDING = 95_000;

/** Opens another dataset on a page whose browser is changed before anything runs. @param {() => void} change */
const onChangedPage =
	(change) =>
	/** @param {Kept} kept @returns {Promise<Brought>} */
	async ({ context, address }) => {
		const page = await context.newPage();
		await page.addInitScript(change);
		await openPage(page, address);
		await giveFile(page, harbourFile(OTHER));
		await waitForTitle(page, OTHER);
		return { page, title: OTHER };
	};

/** A page of the site without the program. @param {Kept} kept */
async function openBarePage({ context, address }) {
	const page = await context.newPage();
	await page.goto(`${address}favicon.svg`);
	return page;
}

/** @param {Page} page @param {number} version */
const holdOpen = (page, version) =>
	page.evaluate(
		(wanted) =>
			new Promise((resolve) => {
				const opening = indexedDB.open('entente', wanted);
				opening.onsuccess = () => {
					Reflect.set(window, 'held', opening.result);
					resolve('open');
				};
				opening.onblocked = () => resolve('blocked');
			}),
		version
	);

/** @type {readonly Situation[]} */
export const SITUATIONS = [
	{
		name: 'full when another dataset is opened',
		words: /Not saved\..*full/s,
		room: 300_000,
		async bring({ page }) {
			await giveFile(page, harbourFile(OTHER, PADDING));
			await waitForTitle(page, OTHER);
			return { page, title: OTHER };
		}
	},
	{
		name: 'full when what is kept is edited',
		words: /Not saved\..*full/s,
		room: 900_000,
		isLarge: true,
		async bring({ page }) {
			await rename(page, EDITED);
			return { page, title: EDITED };
		}
	},
	{
		name: 'storage forbidden, as in some private windows',
		words: /Not saved\..*does not let the page keep anything/s,
		bring: onChangedPage(() => {
			indexedDB.open = () => {
				throw new DOMException('forbidden', 'SecurityError');
			};
		})
	},
	{
		name: 'storage switched off',
		words: /Not saved\..*does not let the page keep anything/s,
		bring: onChangedPage(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
	},
	{
		name: 'another tab keeps the storage busy',
		words: /Not saved\..*(could not reach its storage|older version)/s,
		async bring(kept) {
			const holder = await openBarePage(kept);
			const waiting = await openBarePage(kept);
			await holdOpen(holder, 1);
			await kept.page.close();
			await holdOpen(waiting, 2);
			const page = await kept.context.newPage();
			await openPage(page, kept.address);
			await giveFile(page, harbourFile(OTHER));
			await waitForTitle(page, OTHER);
			return {
				page,
				title: OTHER,
				// In this order: the database is not to be raised to the version that was waited for.
				async mend() {
					await waiting.close();
					await holder.close();
				}
			};
		}
	},
	{
		name: 'the database is deleted under the page',
		words: /Not saved\..*deleted while it was open/s,
		isTaken: true,
		async bring({ page }) {
			await page.evaluate(
				() => new Promise((resolve) => (indexedDB.deleteDatabase('entente').onsuccess = resolve))
			);
			return { page, title: TITLE };
		}
	},
	{
		name: 'a newer version has changed the database',
		words: /Not saved\..*newer version of Entente/s,
		async bring(kept) {
			await kept.page.close();
			const newer = await openBarePage(kept);
			await holdOpen(newer, 2);
			await newer.close();
			const page = await kept.context.newPage();
			await openPage(page, kept.address);
			await giveFile(page, harbourFile(OTHER));
			await waitForTitle(page, OTHER);
			return { page, title: OTHER };
		}
	},
	{
		name: 'the browser gives a save up half way',
		words: /Not saved\..*could not reach its storage/s,
		async bring({ page }) {
			await page.evaluate(() => {
				const { put } = IDBObjectStore.prototype;
				IDBObjectStore.prototype.put = function (/** @type {Parameters<typeof put>} */ ...given) {
					const request = put.apply(this, given);
					if (this.name === 'documents') this.transaction.abort();
					return request;
				};
			});
			await rename(page, EDITED);
			return { page, title: EDITED };
		}
	},
	{
		name: 'the person clears the data of the site',
		words: /Not saved\..*deleted while it was open/s,
		isTaken: true,
		async bring({ context, page, address }) {
			const session = await context.newCDPSession(page);
			const { origin } = new URL(address);
			await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
			return { page, title: TITLE };
		}
	},
	{
		name: 'the browser does not promise to keep it',
		words: /The browser has not agreed to keep it/,
		isSaved: true,
		async bring({ context, address, page: first }) {
			await first.close();
			const page = await context.newPage();
			await page.addInitScript(() => {
				navigator.storage.persist = async () => false;
				navigator.storage.persisted = async () => false;
			});
			await openPage(page, address);
			await giveFile(page, harbourFile(OTHER));
			await waitForTitle(page, OTHER);
			await signOf(page)
				.filter({ hasText: /^Saved/ })
				.click();
			return { page, title: OTHER };
		}
	}
];
