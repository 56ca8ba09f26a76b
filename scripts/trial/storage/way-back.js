/**
 * K7: every large change has a way back: all deleted, another file opened over it, a new form of the records, and the last ten
 * edits. In: a tally, a browser, the site. Out: counts in it; each state that is restored is compared with what it was.
 */
import { isDeepStrictEqual } from 'node:util';
import 'fake-indexeddb/auto';
import '../../bench/read-typescript.js';
import { WAY_BACK } from '../promises.js';
import {
	countsOf,
	datasets,
	giveFile,
	harbourFile,
	openHarbour,
	PATIENCE,
	pressInBanner,
	rename,
	TITLE,
	waitForTitle,
	waitUntilSaved
} from './kept-page.js';
import { readDocument, readRecords } from './raw-database.js';

const EDITS = 12;
const STATES = 10;

/** @typedef {import('@playwright/test').Page} Page */

/** @param {import('../tally.js').Tally} tally @param {import('@playwright/test').Browser} browser @param {string} address */
export async function tryWayBack(tally, browser, address) {
	const trials = {
		'delete all': afterDeletingAll,
		'open over': afterOpeningOver,
		'ten edits': afterTenEdits
	};
	for (const [name, task] of Object.entries(trials)) {
		const context = await browser.newContext();
		try {
			const page = await context.newPage();
			page.setDefaultTimeout(PATIENCE);
			await openHarbour(page, address);
			await task(page, (isKept, what) => tally.count(WAY_BACK, isKept, `${name}: ${what}`));
		} catch (error) {
			tally.count(WAY_BACK, false, `${name}: ${String(error).split('\n').slice(0, 2).join(' ')}`);
		} finally {
			await context.close();
		}
	}
	tally.count(WAY_BACK, await survivesMigration(), 'a new form of the records');
}

/** @typedef {(isKept: boolean, what: string) => void} Judge */

/** @param {Page} page */
async function openStates(page) {
	await pressInBanner(page, 'My datasets');
	const row = datasets(page).getByRole('listitem').filter({ hasText: 'open here' });
	await row.getByRole('button', { name: 'Earlier states' }).click();
	const states = row.getByRole('list', { name: /^Earlier states/ }).getByRole('listitem');
	await states.first().waitFor({ timeout: PATIENCE });
	return states;
}

/** @param {Page} page @param {string} title */
const textOf = async (page, title) => (await readDocument(page, title))?.content?.['text'];

/** @param {Page} page @param {Judge} judge */
async function afterDeletingAll(page, judge) {
	await page.getByRole('radio', { name: /^Everybody/ }).check();
	await waitUntilSaved(page);
	const before = await textOf(page, TITLE);
	await page.getByRole('application').first().focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
	const question = page.getByRole('dialog', { name: /^Delete/ });
	await question.getByRole('button', { name: 'Delete', exact: true }).click();
	await question.waitFor({ state: 'hidden' });
	await waitUntilSaved(page);
	const after = JSON.parse(String(await textOf(page, TITLE)));
	judge(after.data.actors.length === 0, 'nothing was deleted');
	const states = await openStates(page);
	await states
		.filter({ hasText: 'Before 4 actors and 4 relations were deleted' })
		.getByRole('button', { name: /^Restore/ })
		.click();
	await page.getByText('The earlier state is back').waitFor({ timeout: PATIENCE });
	await waitUntilSaved(page);
	judge(
		isDeepStrictEqual(JSON.parse(String(await textOf(page, TITLE))), JSON.parse(String(before))),
		'not as it was'
	);
}

/** @param {Page} page @param {Judge} judge */
async function afterOpeningOver(page, judge) {
	const before = await readDocument(page, TITLE);
	await giveFile(page, harbourFile('Opened over it'));
	await waitForTitle(page, 'Opened over it');
	await waitUntilSaved(page);
	judge(
		isDeepStrictEqual((await readDocument(page, TITLE))?.content, before?.content),
		'the former one is not kept'
	);
	await pressInBanner(page, 'My datasets');
	const row = datasets(page).getByRole('listitem').filter({ hasText: TITLE });
	await row.getByRole('button', { name: 'Open', exact: true }).click();
	await waitForTitle(page, TITLE);
	const { actors, relations } = await countsOf(page);
	judge(actors === 4 && relations === 4, 'the former one does not open');
}

/** @param {Page} page @param {Judge} judge */
async function afterTenEdits(page, judge) {
	for (let edit = 1; edit <= EDITS; edit += 1) {
		await rename(page, `Edit ${edit}.`);
		await waitUntilSaved(page);
	}
	const states = await openStates(page);
	// The ten last, and the one that was opened.
	judge((await states.count()) === STATES + 1, `there are ${await states.count()} states`);
	await page.keyboard.press('Escape');
	const { documents = [], states: stored = [] } = await readRecords(page);
	const titles = stored.filter(({ document, kept }) => document === documents[0]?.['id'] && kept !== true);
	// The oldest first: the list grows with each step back, and the oldest gives way.
	for (const { title, time } of titles.sort((one, other) =>
		String(one['time']) < String(other['time']) ? -1 : 1
	)) {
		await openStates(page);
		const row = datasets(page).locator(`li:has(> span > time[datetime="${String(time)}"])`);
		await row.getByRole('button', { name: /^Restore/ }).click();
		await waitForTitle(page, String(title));
		judge(true, `“${String(title)}”`);
		await pressInBanner(page, 'Undo');
		await waitForTitle(page, `Edit ${EDITS}.`);
		await waitUntilSaved(page);
	}
}

/** A version that is to come writes records of another form: the older form stays among the earlier states. */
async function survivesMigration() {
	const { createStore } = await import('../../../src/lib/io/browser/store/create-store.ts');
	const { decodeDatasetFile } = await import('../../../src/lib/codecs/entente-json/decode-dataset-file.ts');
	const { name, bytes } = harbourFile();
	const decoded = decodeDatasetFile({ name, text: bytes.toString('utf8') });
	if (!decoded.ok) return false;
	const { dataset } = decoded.value;
	const request = { id: 'one', dataset, view: {}, base: new Map() };
	const old = createStore();
	await old.save(request);
	old.close();
	const same = (/** @type {object} */ record) => record;
	const next = createStore({ migrations: { newest: 2, documents: [same], states: [same] } });
	const head = await next.head('one');
	if (!head.ok) return false;
	await next.save({ ...request, dataset: { ...dataset, title: 'Newer' }, revision: head.value.revision });
	const states = await next.listStates('one');
	const [state] = states.ok ? states.value : [];
	const loaded = state && (await next.loadState(state.id));
	next.close();
	return loaded?.ok === true && isDeepStrictEqual({ ...loaded.value.dataset }, { ...dataset });
}
