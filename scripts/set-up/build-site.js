/**
 * Builds the site into `build/` when it is missing or made from other sources than those that lie here.
 *
 * In: nothing. Out: true when something was built. It never edits a source, and throws a sentence when a build fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { ROOT } from './repository-root.js';
import { run } from './run.js';

/** The fingerprint that the present build carries; nothing when there is no whole build. */
function readBuiltVersion() {
	try {
		readFileSync(join(ROOT, 'build', 'index.html'));
		return JSON.parse(readFileSync(join(ROOT, 'build', '_app', 'version.json'), 'utf8')).version;
	} catch {
		return undefined;
	}
}

/** Builds if needed. Packages must be installed. */
export async function buildSite() {
	if (readBuiltVersion() === fingerprint(ROOT)) return false;
	console.log('Building the site …');
	const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
	const { code, output } = await run(process.execPath, [vite, 'build'], { quiet: true });
	if (code === 0) return true;
	console.error(output.trimEnd());
	throw new Error('The site could not be built; the reason stands above.');
}
