/**
 * How heavy and how fast the built page is here, from a cold load.
 *
 * In: how many loads. Out: the figures, and a table of medians with their limits; what the page does not tell is "not
 * measured". Build and browser must be there; the npm script sees to it.
 */
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser/browser-flags.js';
import { recallBrowser } from '../browser/remember-browser.js';
import { serveSite } from '../set-up/serve-site.js';
import { LIMITS } from './limits.js';
import { measureLoad } from './measure-load.js';
import { measurePlainPage } from './measure-plain-page.js';
import { summarise, summariseSlowest } from './statistics.js';
import { keepsLimit, toTable } from './to-table.js';

/**
 * @param {{ runs: number }} options
 * @returns {Promise<{ record: object, text: string, isBroken: boolean }>} what to print, as values and as text
 */
export async function benchPage({ runs }) {
	const site = await serveSite({ port: 0 });
	const executablePath = recallBrowser();
	const browser = await chromium.launch({
		args: BROWSER_FLAGS,
		...(executablePath ? { executablePath } : {})
	});
	try {
		// The first page of a browser pays for the browser's own start; it is thrown away.
		await measurePlainPage(browser, site.address);
		const plain = [];
		const loads = [];
		for (let run = 0; run < runs; run++) {
			plain.push(await measurePlainPage(browser, site.address));
			loads.push(await measureLoad(browser, site.address));
		}
		return report(plain, loads, browser.version());
	} finally {
		await browser.close();
		await site.close();
	}
}

/**
 * @param {Awaited<ReturnType<typeof measurePlainPage>>[]} plain
 * @param {Awaited<ReturnType<typeof measureLoad>>[]} loads
 * @param {string} version
 */
function report(plain, loads, version) {
	const given = (/** @type {(number | undefined)[]} */ list) => list.filter((value) => value !== undefined);
	const checkboxes = loads[0]?.filters ?? [];
	const summaries = {
		pictureInHtml: summarise(plain.map((page) => page.pictureInHtml)),
		paintWithoutScript: summarise(given(plain.map((page) => page.paintWithoutScript))),
		scriptSize: summarise(loads.map((load) => load.scripts.bytes / 1000)),
		firstPaint: summarise(given(loads.map((load) => load.firstPaint))),
		interactive: summarise(given(loads.map((load) => load.interactive))),
		filter: summariseSlowest(checkboxes.map((_, i) => loads.flatMap((load) => load.filters[i] ?? []))),
		filterSeen: summarise(loads.flatMap((load) => load.filtersSeen)),
		longTask: summarise(given(loads.map((load) => load.longTasks && Math.max(0, ...load.longTasks))))
	};
	const machine = { cores: cpus().length, node: process.version, chromium: version, runs: loads.length };
	const scripts = loads[0]?.scripts.files ?? [];
	const isBroken = /** @type {import('./limits.js').Figure[]} */ (Object.keys(LIMITS)).some((figure) => {
		/** @type {import('./limits.js').Limit} */
		const { most, unit } = LIMITS[figure];
		return (most !== undefined || unit === 'yes') && keepsLimit(figure, summaries[figure]) !== true;
	});
	const text =
		`${toTable(summaries)}\n\n${loads.length} cold loads, Chromium ${version} without GPU, Node ${machine.node}, ` +
		`${machine.cores} cores. Long tasks are those of 50 ms and more; 0 means that there were none.`;
	return { record: { machine, limits: LIMITS, figures: summaries, scripts }, text, isBroken };
}
