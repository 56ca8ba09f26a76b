/**
 * How fast large files of other programs are opened in the built page, how much memory that takes and whether the page
 * keeps answering meanwhile.
 *
 * In: how many openings of each file. Out: the figures, and a table of medians with their limits. A browser of its own for
 * each opening, because memory is told by its process; the files stand in a temporary folder and are removed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser/browser-flags.js';
import { recallBrowser } from '../browser/remember-browser.js';
import { serveSite } from '../set-up/serve-site.js';
import { measureOpening } from './measure-opening.js';
import { OPENING_CASES, writeOpeningFile } from './opening-files.js';
import { summarise } from './statistics.js';
import { keepsOpeningLimits, toOpeningTable } from './to-opening-table.js';

/** @typedef {Awaited<ReturnType<typeof measureOpening>>} Opening */

/**
 * @param {{ runs: number }} options
 * @returns {Promise<{ record: object, text: string, isBroken: boolean }>} what to print, as values and as text
 */
export async function benchOpening({ runs }) {
	const site = await serveSite({ port: 0 });
	const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
	try {
		const rows = [];
		for (const wanted of OPENING_CASES) {
			const path = await writeOpeningFile(wanted, folder);
			/** @type {Opening[]} */
			const openings = [];
			for (let run = 0; run < runs; run++)
				openings.push(await openOnce(site.address, { path, relations: wanted.relations }));
			rows.push({ wanted, ...toFigures(openings) });
		}
		return {
			record: rows.map(({ wanted, ...figures }) => ({ ...wanted, ...figures })),
			text: `${toOpeningTable(rows)}\n\nMedians of ${runs} openings; gaps and memory are the worst of them.`,
			isBroken: rows.some((row) => !keepsOpeningLimits(row))
		};
	} finally {
		await site.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** @param {string} address @param {{ path: string, relations: number }} file */
async function openOnce(address, file) {
	const executablePath = recallBrowser();
	const browser = await chromium.launch({
		args: BROWSER_FLAGS,
		...(executablePath ? { executablePath } : {})
	});
	try {
		return await measureOpening(browser, address, file);
	} finally {
		await browser.close();
	}
}

/** @param {readonly Opening[]} openings */
const toFigures = (openings) => ({
	preview: summarise(openings.map(({ preview }) => preview)),
	picture: summarise(openings.map(({ picture }) => picture)),
	gap: summarise(openings.map(({ gap }) => gap)),
	memory: summarise(openings.flatMap(({ memory }) => (memory === undefined ? [] : [memory]))),
	gaps: openings.map(({ gaps }) => gaps)
});
