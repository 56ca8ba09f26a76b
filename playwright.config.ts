/**
 * The end-to-end tests: the built site in a real Chromium, at the root of a server and under a path.
 *
 * In: `build/` and the browser that scripts/ensure-browser.js found. Out: a short list, screenshots of failures in
 * test-results/. Nothing here reaches another machine.
 */
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/browser/browser-flags.js';
import { recallBrowser } from './scripts/browser/remember-browser.js';
import { findFreePort } from './scripts/set-up/find-free-port.js';

/** Any host may put the site under such a path; everything it asks for must then be asked for relatively. */
const BASE = '/some/base/';

// The workers read this file too and must come to the same ports, so the first reader leaves them in the environment.
process.env['ENTENTE_PORT'] ??= String(await findFreePort());
process.env['ENTENTE_BASE_PORT'] ??= String(await findFreePort());
const rootPort = Number(process.env['ENTENTE_PORT']);
const basePort = Number(process.env['ENTENTE_BASE_PORT']);

const executablePath = recallBrowser();
const counts = process.env['ENTENTE_COUNTS'];

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.test.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	retries: process.env['CI'] ? 1 : 0,
	timeout: 30_000,
	reporter: counts ? [['list'], ['json', { outputFile: counts }]] : [['list']],
	outputDir: 'test-results',
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		screenshot: 'only-on-failure',
		launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) }
	},
	projects: [
		{
			name: 'root',
			testIgnore: '**/sub-path*.test.ts',
			use: { baseURL: `http://127.0.0.1:${rootPort}/` }
		},
		{
			name: 'sub-path',
			testMatch: '**/sub-path*.test.ts',
			use: { baseURL: `http://127.0.0.1:${basePort}${BASE}` }
		}
	],
	webServer: [
		{ command: `node scripts/serve.js --port ${rootPort}`, url: `http://127.0.0.1:${rootPort}/` },
		{
			command: `node scripts/serve.js --port ${basePort} --base ${BASE}`,
			url: `http://127.0.0.1:${basePort}${BASE}`
		}
	]
});
