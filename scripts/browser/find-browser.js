/**
 * Finds a Chromium that is on this machine and starts. In: the environment. Out: a path, or nothing.
 *
 * Order: ENTENTE_CHROMIUM, Playwright's own, then the usual places. It installs nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { knownPlaces } from './known-places.js';

/**
 * Whether there is a browser at a path that runs here. Ubuntu has a `chromium-browser` that only asks for a snap, and a
 * downloaded browser may lack system libraries; both fail to tell their version. On Windows the question would open a window.
 * @param {string} path
 */
function runs(path) {
	if (!existsSync(path)) return false;
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
	return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * The path of a working Chromium, or nothing.
 * @throws {Error} when ENTENTE_CHROMIUM names something that does not run: what is asked for is never replaced in silence
 */
export function findBrowser() {
	const asked = process.env['ENTENTE_CHROMIUM'];
	if (asked) {
		if (runs(asked)) return asked;
		throw new Error(`ENTENTE_CHROMIUM is "${asked}", and no browser can be started there.`);
	}
	return [chromium.executablePath(), ...knownPlaces()].find(runs);
}
