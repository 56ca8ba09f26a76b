/**
 * One short text that stands for everything the built site is made from. In: the repository's folder. Out: a hash.
 *
 * svelte.config.js writes it into the build as its version, so that the same sources give the same build and anyone
 * can see whether a build is out of date. It reads files only, and none outside the repository.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
	'graph-data',
	'package-lock.json',
	'package.json',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * Every file below a path, in an order that does not depend on the system.
 * @param {string} root
 * @param {string} path relative to `root`, with forward slashes
 * @returns {string[]}
 */
function listFiles(root, path) {
	const stats = statSync(join(root, path), { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return [path];
	const names = readdirSync(join(root, path)).filter((name) => name !== '.DS_Store');
	return names.sort().flatMap((name) => listFiles(root, `${path}/${name}`));
}

/**
 * Twenty hexadecimal digits (SHA-256, cut) over the paths and contents of all sources.
 * @param {string} root
 */
export function fingerprint(root) {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap((source) => listFiles(root, source))) {
		const content = createHash('sha256')
			.update(readFileSync(join(root, path)))
			.digest('hex');
		hash.update(`${path}\n${content}\n`);
	}
	return hash.digest('hex').slice(0, 20);
}
