/**
 * A Chromium with a profile of its own that can be ended as a power cut would end it: every process at once, without a
 * word. In: the folder of the profile. Out: the browser as Playwright drives it, and its end.
 */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../../browser/browser-flags.js';
import { recallBrowser } from '../../browser/remember-browser.js';

/**
 * @param {string} folder
 */
export async function startOwnBrowser(folder) {
	const flags = [...BROWSER_FLAGS, '--headless', '--remote-debugging-port=0', '--no-default-browser-check'];
	const path = recallBrowser() ?? chromium.executablePath();
	// A group of its own, so that the end reaches the processes of its pages too.
	const child = spawn(
		path,
		[...flags, `--user-data-dir=${folder}`, '--window-size=1440,900', 'about:blank'],
		{
			detached: true,
			stdio: ['ignore', 'ignore', 'pipe']
		}
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const end = async () => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
		await ended;
	};
	try {
		const address = await readAddress(child);
		const browser = await chromium.connectOverCDP(address);
		const [context] = browser.contexts();
		if (context === undefined) throw new Error('The browser has no window.');
		return { context, page: context.pages()[0] ?? (await context.newPage()), end };
	} catch (error) {
		await end();
		throw error;
	}
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
const readAddress = (child) =>
	new Promise((resolve, reject) => {
		let text = '';
		child.stderr?.on('data', (chunk) => {
			text += chunk;
			const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
			if (found !== undefined) resolve(found);
		});
		child.once('exit', () => reject(new Error(`The browser did not start: ${text.slice(-300)}`)));
	});
