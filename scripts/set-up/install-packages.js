/**
 * Brings node_modules to what package-lock.json says. In: the repository's folder. Out: nothing, or an error.
 *
 * It compares contents and not times (a fresh clone has no meaningful times), uses only Node's own modules, and never
 * changes the lock file: `npm ci` or nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository-root.js';
import { runNpm } from './run.js';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * The packages a lock file names, without the project itself; nothing when there is no such file.
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
	if (!existsSync(path)) return undefined;
	try {
		const { '': _project, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
		return packages;
	} catch {
		return undefined;
	}
}

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own list into node_modules as the last act of
 * an install, so that one broken off in the middle counts as none. Packages for other systems may be absent.
 * @param {string} root
 */
export function isInstalled(root) {
	const wanted = readPackages(join(root, 'package-lock.json'));
	const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
		const found = present[path];
		return found ? found.version === version : Boolean(optional || devOptional);
	});
}

/** Installs when needed. Throws a sentence when npm could not. */
export async function installPackages() {
	if (isInstalled(ROOT)) return;
	console.log('Installing the packages that package-lock.json names (npm ci) …');
	const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { quiet: true });
	if (code === 0) return;
	console.error(output.trimEnd());
	throw new Error(
		'The packages could not be installed; npm says why above. Is there a connection to the registry?'
	);
}
