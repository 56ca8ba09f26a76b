/**
 * `node scripts/ensure-browser.js`: makes sure that there is a Chromium for the end-to-end tests and the bench, and
 * remembers where. Silent when there is one; a clear sentence and exit 1 when none can be had.
 */
import { findBrowser } from './browser/find-browser.js';
import { installBrowser } from './browser/install-browser.js';
import { rememberBrowser } from './browser/remember-browser.js';

try {
	const path = findBrowser() ?? (await installBrowser());
	if (!path) {
		throw new Error(
			'No Chromium was found on this machine and none could be installed. Install Chromium or Google Chrome, ' +
				'or set ENTENTE_CHROMIUM to the path of one, and try again.'
		);
	}
	rememberBrowser(path);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
