/**
 * K1: the whole browser is killed at random moments of unbroken editing; what it opens again with is compared with what the
 * sign “Saved” stood beside. In: a tally and the site. Out: counts in it. Nothing that was called saved may be missing, and
 * what was not must be younger than a second.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAVED } from '../promises.js';
import { editWithoutEnd } from './edit-without-end.js';
import { openHarbour, openPage, PATIENCE, waitUntilSaved } from './kept-page.js';
import { startOwnBrowser } from './own-browser.js';
import { offerRenaming } from './rename-actor.js';

/** Profiles side by side; more are not faster. */
const LANES = 2;
/** Milliseconds of editing before the kill: the least, and how much chance adds. */
const EDITING = { least: 200, more: 1_500 };
/** Milliseconds of work that may be lost, and in how many of the kills. */
const MOST_LOST = 1_000;
const SHARE_WITHIN = 0.95;

/** @typedef {{ what: 'state' | 'saved', state: string, at: number }} News */
/** @typedef {{ news: readonly News[], killedAt: number }} Killed */

/** @param {import('../tally.js').Tally} tally @param {string} address @param {number} kills @param {(text: string) => void} say */
export async function tryKills(tally, address, kills, say) {
	/** @type {number[]} */
	const lost = [];
	let started = 0;
	await Promise.all(Array.from({ length: LANES }, (_, lane) => killInTurn(lane)));
	const within = lost.filter((time) => time <= MOST_LOST).length;
	tally.count(
		SAVED,
		within >= SHARE_WITHIN * lost.length,
		`at most ${MOST_LOST} ms of work not yet saved is lost: ${within} of ${lost.length} times`
	);
	say(`the longest unsaved work lost: ${Math.round(Math.max(...lost))} ms`);

	/** @param {number} lane */
	async function killInTurn(lane) {
		const folder = await mkdtemp(join(tmpdir(), 'entente-kill-'));
		try {
			const id = await makeDocument(folder, address);
			while (started < kills) {
				const run = (started += 1);
				const seed = run * 7_919;
				const killed = await editAndKill(folder, address, id, { run, seed });
				const found = await readAfter(folder, address, id);
				const verdict = compare(killed, found);
				tally.count(SAVED, verdict.isKept, `kill ${run}, lane ${lane}: ${verdict.words}`);
				lost.push(verdict.lost);
				if (run % 10 === 0) say(`${run} of ${kills} kills`);
			}
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}
}

/** @param {string} folder @param {string} address */
async function makeDocument(folder, address) {
	const { page, end } = await startOwnBrowser(folder);
	try {
		await openHarbour(page, address);
		const search = page.getByRole('combobox', { name: 'Search actors by any name' });
		await search.fill('port');
		await page.getByRole('listbox', { name: 'Actors found' }).getByRole('option').first().waitFor();
		await search.press('Enter');
		await waitUntilSaved(page);
		return /document=([^&]+)/.exec(page.url())?.[1] ?? '';
	} finally {
		// Time for the mark of an opening to be taken back.
		await page.waitForTimeout(1_000);
		await end();
	}
}

/** @param {string} folder @param {string} address @param {string} id @param {{ run: number, seed: number }} order @returns {Promise<Killed>} */
async function editAndKill(folder, address, id, order) {
	const { page, end } = await startOwnBrowser(folder);
	/** @type {News[]} */
	const news = [];
	try {
		await page.exposeFunction('trialTell', (/** @type {News} */ one) => void news.push(one));
		await page.addInitScript(offerRenaming);
		await reopen(page, address, id);
		await page.evaluate(editWithoutEnd, order);
		await page.waitForTimeout(EDITING.least + Math.random() * EDITING.more);
	} catch (error) {
		await end();
		throw error;
	}
	const killedAt = Date.now();
	await end();
	return { news, killedAt };
}

/** @param {string} folder @param {string} address @param {string} id */
async function readAfter(folder, address, id) {
	const { page, end } = await startOwnBrowser(folder);
	try {
		await reopen(page, address, id);
		const name = await page.locator('aside[aria-label="Details"] h2').innerText();
		const isEverybody = await page.getByRole('radio', { name: /^Everybody/ }).isChecked();
		return `${name.trim()}|${isEverybody ? 'everybody' : 'main'}`;
	} catch (error) {
		return `it does not open: ${String(error).split('\n')[0]}`;
	} finally {
		await page.waitForTimeout(500);
		await end();
	}
}

/** @param {import('@playwright/test').Page} page @param {string} address @param {string} id */
async function reopen(page, address, id) {
	// The address of the view is left out: the store is to be tried, not the address.
	await openPage(page, `${address}#document=${id}`);
	const anyway = page.getByRole('button', { name: 'Open it all the same' });
	const saved = page.getByRole('group', { name: 'Saving' }).getByText(/^Saved/);
	await saved.or(anyway).first().waitFor({ timeout: PATIENCE });
	if (await anyway.isVisible()) await anyway.click();
	await saved.first().waitFor({ timeout: PATIENCE });
}

/** @param {Killed} killed @param {string} found */
function compare({ news, killedAt }, found) {
	const states = news.filter(({ what }) => what === 'state');
	const saved = news.findLast(({ what }) => what === 'saved')?.state;
	const at = states.findLastIndex(({ state }) => state === found);
	const acknowledged = states.findLastIndex(({ state }) => state === saved);
	// The last edit may have been killed before it was told: then it is found although nobody heard of it.
	const isUntold = at === -1 && /^Port \d+\.\d+\|/.test(found) && isLater(found, states.at(-1)?.state);
	const next = isUntold ? undefined : states[at + 1];
	return {
		isKept: isUntold || (at !== -1 && at >= acknowledged),
		lost: next === undefined ? 0 : killedAt - next.at,
		words: `found “${found}”, “${saved}” was called saved, ${states.length} states`
	};
}

/** @param {string} found @param {string | undefined} last */
function isLater(found, last = '') {
	const numberOf = (/** @type {string} */ state) => Number(/\.(\d+)\|/.exec(state)?.[1] ?? 0);
	const runOf = (/** @type {string} */ state) => /^Port (\d+)\./.exec(state)?.[1];
	return runOf(found) === runOf(last) && numberOf(found) >= numberOf(last);
}
