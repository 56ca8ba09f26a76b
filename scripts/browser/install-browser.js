/**
 * Gets a Chromium onto this machine. In: nothing. Out: the path of one that runs, or nothing.
 *
 * First Playwright's own download (into the person's cache, not the system); only where we are root on a Debian-like
 * Linux, as in a container, the system's package.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../set-up/repository-root.js';
import { run } from '../set-up/run.js';
import { findBrowser } from './find-browser.js';

const PLAYWRIGHT = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');

/** Long enough for 200 MB on a slow line; an unreachable server is given up much earlier. */
const DOWNLOAD_SECONDS = 600;
const PATIENCE = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const ATTEMPTS = [
	{
		what: 'Downloading a Chromium with Playwright …',
		possible: () => true,
		steps: [[process.execPath, PLAYWRIGHT, 'install', 'chromium']]
	},
	{
		what: 'Installing the system’s chromium with apt-get …',
		possible: isDebianRoot,
		steps: [
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
		]
	},
	{
		what: 'Installing the libraries that the browser lacks …',
		possible: isDebianRoot,
		steps: [[process.execPath, PLAYWRIGHT, 'install', '--with-deps', 'chromium']]
	}
];

/** Tries each way in turn until a browser runs. Shows what a failed way printed. */
export async function installBrowser() {
	for (const { what, possible, steps } of ATTEMPTS) {
		if (!possible()) continue;
		console.log(what);
		let outputs = '';
		for (const [program = '', ...args] of steps) {
			const env = { ...PATIENCE, DEBIAN_FRONTEND: 'noninteractive' };
			const { code, output } = await run(program, args, { quiet: true, seconds: DOWNLOAD_SECONDS, env });
			outputs += output;
			if (code !== 0) break;
		}
		const found = findBrowser();
		if (found) return found;
		console.log(outputs.trimEnd().split('\n').slice(-8).join('\n'));
	}
	return undefined;
}
