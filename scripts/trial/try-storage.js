/**
 * K1 to K9 on the built page in Chromium: nothing that somebody opened or edited is lost. In: a tally. Out: counts in it.
 * Every part starts with an empty profile of its own and leaves nothing behind.
 */
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser/browser-flags.js';
import { recallBrowser } from '../browser/remember-browser.js';
import { serveSite } from '../set-up/serve-site.js';
import { tryBadStorage } from './storage/bad-storage.js';
import { tryExactUndo } from './storage/exact-undo.js';
import { tryKills } from './storage/kill-browser.js';
import { tryOldAndNewer } from './storage/old-and-newer.js';
import { tryPersistence } from './storage/persistence.js';
import { tryPlantedFaults } from './storage/planted-faults.js';
import { tryTwoPages } from './storage/two-pages.js';
import { tryWayBack } from './storage/way-back.js';

/** How often what chance decides is tried. */
const TIMES = { kills: 100, interleavings: 50, sequences: 200 };
const QUICK_TIMES = { kills: 10, interleavings: 5, sequences: 20 };

/**
 * @param {import('./tally.js').Tally} tally
 * @param {(text: string) => void} say
 * @param {{ isQuick: boolean, promises?: readonly string[] }} options
 */
export async function tryStorage(tally, say, { isQuick, promises }) {
	const times = isQuick ? QUICK_TIMES : TIMES;
	const site = await serveSite({ port: 0 });
	const { address } = site;
	const executablePath = recallBrowser();
	const browser = await chromium.launch({
		args: BROWSER_FLAGS,
		...(executablePath ? { executablePath } : {})
	});
	/** @type {Readonly<Record<string, () => Promise<void>>>} */
	const parts = {
		K2: () => tryBadStorage(tally, browser, address),
		K3: () => tryTwoPages(tally, browser, address, times.interleavings, say),
		K4: () => tryOldAndNewer(tally, browser, address),
		K6: () => tryPlantedFaults(tally, browser, address),
		K7: () => tryWayBack(tally, browser, address),
		K8: () => tryExactUndo(tally, times.sequences),
		K9: () => tryPersistence(tally, browser, address),
		K1: () => tryKills(tally, address, times.kills, say)
	};
	try {
		for (const [name, run] of Object.entries(parts)) {
			if (promises !== undefined && !promises.includes(name)) continue;
			say(name);
			await run();
		}
	} finally {
		await browser.close();
		await site.close();
	}
}
