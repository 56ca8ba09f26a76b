/**
 * `node scripts/pictures.js`: takes the pictures of the README anew, from the built page in a real Chromium, light and
 * dark. In: the sources, which it builds where they changed. Out: docs/pictures/*.png, 1440 × 900. It installs what is
 * missing, looks only at this machine, and says nothing of how fast the page is; that is the bench.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './set-up/check-node.js';

checkNode();

/** @typedef {{ name: string, fragment: string, ground: 'light' | 'dark' }} Picture */

/**
 * The same view in both grounds, one relation with the passages on which it rests, and two analyses.
 * @type {Picture[]}
 */
const PICTURES = [
	{ name: 'explorer-light', fragment: '', ground: 'light' },
	{ name: 'explorer-dark', fragment: '', ground: 'dark' },
	{
		name: 'relation-light',
		fragment: 'select-relation=protesters-pressure-iraqi-government-demands',
		ground: 'light'
	},
	{ name: 'balance-light', fragment: 'tab=analysis', ground: 'light' },
	{
		name: 'camps-light',
		fragment: 'without-actor=al-sadr&colour=camps&grouped=yes&layout=groups',
		ground: 'light'
	}
];

async function takePictures() {
	const { installPackages } = await import('./set-up/install-packages.js');
	await installPackages();
	const { buildSite } = await import('./set-up/build-site.js');
	await buildSite();
	await import('./ensure-browser.js');
	const { chromium } = await import('@playwright/test');
	const { BROWSER_FLAGS } = await import('./browser/browser-flags.js');
	const { recallBrowser } = await import('./browser/remember-browser.js');
	const { serveSite } = await import('./set-up/serve-site.js');
	const { ROOT } = await import('./set-up/repository-root.js');

	const folder = join(ROOT, 'docs', 'pictures');
	mkdirSync(folder, { recursive: true });
	const site = await serveSite({ port: 0 });
	const executablePath = recallBrowser();
	const browser = await chromium.launch({
		args: BROWSER_FLAGS,
		...(executablePath ? { executablePath } : {})
	});
	try {
		for (const picture of PICTURES) {
			const path = join(folder, `${picture.name}.png`);
			await takePicture(browser, site.address, picture, path);
			console.log(`docs/pictures/${picture.name}.png: ${Math.round(statSync(path).size / 1000)} kB`);
		}
	} finally {
		await browser.close();
		await site.close();
	}
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Picture} picture
 * @param {string} path
 */
async function takePicture(browser, address, { fragment, ground }, path) {
	const page = await browser.newPage({
		viewport: { width: 1440, height: 900 },
		colorScheme: ground,
		reducedMotion: 'reduce'
	});
	await page.goto(fragment === '' ? address : `${address}#${fragment}`);
	await page.waitForFunction(() => performance.getEntriesByName('entente:interactive').length > 0);
	await page.evaluate(() => document.fonts.ready);
	// The canvas paints in the frames after it answers, studies take a moment, and nothing tells when the last label stands.
	await page.waitForTimeout(4000);
	await page.screenshot({ path });
	await page.close();
}

takePictures().catch((error) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});
