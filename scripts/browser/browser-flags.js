/**
 * The flags every Chromium of ours starts with, in tests and bench alike: a browser that keeps to itself.
 */

/** Chromium refuses its sandbox to root, which is who runs in most containers. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const BROWSER_FLAGS = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-gpu',
	...AS_ROOT
];
