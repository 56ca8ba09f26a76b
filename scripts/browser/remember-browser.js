/**
 * Keeps the path of the browser that was found, so that playwright.config.ts need not search again in every worker.
 *
 * In: a path. Out: the same path later, from node_modules/.cache; ENTENTE_CHROMIUM goes before it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../set-up/repository-root.js';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'entente');
const FILE = join(FOLDER, 'browser.json');

/** @param {string} executablePath */
export function rememberBrowser(executablePath) {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(FILE, `${JSON.stringify({ executablePath })}\n`);
}

/** @returns {string | undefined} the browser to use; nothing when none was found yet */
export function recallBrowser() {
	const asked = process.env['ENTENTE_CHROMIUM'];
	if (asked) return asked;
	try {
		const { executablePath } = JSON.parse(readFileSync(FILE, 'utf8'));
		return existsSync(executablePath) ? executablePath : undefined;
	} catch {
		return undefined;
	}
}
