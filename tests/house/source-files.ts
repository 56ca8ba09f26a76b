/**
 * The files of the project, for the rules of the house. In: the repository. Out: paths with forward slashes, relative
 * to its root, and their text. What is installed, built or generated is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

const NOT_OURS = new Set([
	'.git',
	'.svelte-kit',
	'build',
	'coverage',
	'node_modules',
	'playwright-report',
	'test-results'
]);

/** All files below a folder of the repository, sorted. */
export function listFiles(folder = ''): string[] {
	const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
	return entries
		.filter((entry) => !NOT_OURS.has(entry.name))
		.flatMap((entry) => {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			return entry.isDirectory() ? listFiles(path) : [path];
		})
		.sort();
}

/** Files that hold code: TypeScript, JavaScript and Svelte. */
export function listCode(...folders: string[]): string[] {
	return folders.flatMap((folder) => listFiles(folder)).filter((path) => /\.(ts|js|cjs|svelte)$/.test(path));
}

/** A file's text. */
export function readText(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}
