/**
 * The page as the trial of storage uses it, always by its own buttons: a small dataset opened, an actor renamed, the sign
 * that says whether the work is saved. In: a page. Out: what it shows; an error when it does not within its time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../set-up/repository-root.js';

/** @typedef {import('@playwright/test').Page} Page */

/** A busy machine starts workers slowly. */
export const PATIENCE = 15_000;
export const TITLE = 'The harbour dispute';
const FOLDER = join(ROOT, 'tests/fixtures/datasets/harbour');

/** @param {string} part */
const readPart = (part) => JSON.parse(readFileSync(join(FOLDER, `${part}.json`), 'utf8'));

/**
 * The small dataset as one file. @param {string} [title] @param {number} [padding] letters in the description of each actor
 */
export function harbourFile(title = TITLE, padding = 0) {
	const { $schema: _schema, ...dataset } = readPart('dataset');
	const actors = readPart('actors').actors.map((/** @type {object} */ actor) =>
		padding === 0 ? actor : { ...actor, description: 'said '.repeat(padding / 5) }
	);
	const file = {
		meta: { kind: 'entente/dataset', version: 1, created: '2020-06-30T00:00:00.000Z', generator: 'a trial' },
		data: {
			dataset: { ...dataset, title },
			actors,
			relations: readPart('relations').relations,
			sources: readPart('sources').sources
		}
	};
	return { name: 'harbour.entente.json', bytes: Buffer.from(JSON.stringify(file)) };
}

/** @param {Page} page @param {string} address */
export async function openPage(page, address) {
	await page.goto(address);
	await page.waitForFunction(
		() => performance.getEntriesByName('entente:interactive').length > 0,
		undefined,
		{
			timeout: PATIENCE
		}
	);
}

/** @param {Page} page @param {{ name: string, bytes: Buffer }} file */
export async function giveFile(page, { name, bytes }) {
	await pressInBanner(page, 'Open');
	await page
		.getByRole('dialog', { name: 'Open', exact: true })
		.getByLabel('Files')
		.setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
}

/** Opens the small dataset and waits until it is kept. @param {Page} page @param {string} address @param {string} [title] */
export async function openHarbour(page, address, title = TITLE) {
	await openPage(page, address);
	await giveFile(page, harbourFile(title));
	await waitForTitle(page, title);
	await waitUntilSaved(page);
}

/** @param {Page} page @param {string} name */
export const pressInBanner = (page, name) =>
	page.getByRole('banner').getByRole('button', { name, exact: true }).click();

/** @param {Page} page */
export const titleOf = (page) => page.getByRole('heading', { level: 1 }).innerText();

/** @param {Page} page @param {string} title */
export const waitForTitle = (page, title) =>
	page.locator('h1').filter({ hasText: title }).waitFor({ timeout: PATIENCE });

/** @param {Page} page */
export const signOf = (page) => page.getByRole('group', { name: 'Saving' }).getByRole('button').first();

/** @param {Page} page */
export const waitUntilSaved = (page) =>
	signOf(page)
		.filter({ hasText: /^Saved/ })
		.waitFor({ timeout: PATIENCE });

/** @param {Page} page */
export const datasets = (page) => page.getByRole('dialog', { name: 'My datasets' });

/** Renames what is open: the smallest of all edits. @param {Page} page @param {string} title */
export async function rename(page, title) {
	await pressInBanner(page, 'My datasets');
	const row = datasets(page).getByRole('listitem').filter({ hasText: 'open here' });
	await row.getByRole('button', { name: 'Rename' }).click();
	await row.getByRole('textbox', { name: 'New name' }).fill(title);
	await row.getByRole('button', { name: 'Rename' }).last().click();
	await waitForTitle(page, title);
	await datasets(page).getByRole('button', { name: 'Close' }).click();
}

/** The first alert with these words. @param {Page} page @param {string | RegExp} words */
export const alertWith = (page, words) => page.getByRole('alert').filter({ hasText: words }).first();

/** How many actors and relations the dataset has, as the line below the graph says. @param {Page} page */
export async function countsOf(page) {
	const line = await page.getByRole('main').getByRole('status').innerText();
	const [actors, relations] = ['actors', 'relations'].map((what) =>
		Number(new RegExp(`of ([\\d,]+) ${what}`).exec(line)?.[1]?.replaceAll(',', '') ?? NaN)
	);
	return { actors, relations };
}

/** Presses a button and gives the file that comes of it, as JSON. @param {Page} page @param {import('@playwright/test').Locator} button */
export async function takeDownload(page, button) {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: PATIENCE }),
		button.click({ timeout: PATIENCE })
	]);
	return {
		name: download.suggestedFilename(),
		file: JSON.parse(readFileSync(await download.path(), 'utf8'))
	};
}
