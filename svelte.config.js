import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fingerprint } from './scripts/set-up/fingerprint.js';

/**
 * Cytoscape puts one sheet of its own into the page's head; this is its hash, so that nothing else may.
 * The end-to-end tests fail when a new Cytoscape changes it.
 */
const CYTOSCAPE_SHEET = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

/**
 * SvelteKit hides the line by which it tells screen readers of a new page with a style attribute of its own; this is
 * the hash of that one attribute. The end-to-end tests fail on any complaint of the policy.
 */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Not the time of the build: the same sources give the same files, and `npm start` sees when they changed.
		version: { name: fingerprint(import.meta.dirname) },
		// Relative addresses, so that the built folder works under any path of any static host.
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self', CYTOSCAPE_SHEET],
				'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
