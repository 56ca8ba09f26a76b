/**
 * What `npm test` does, in order. A step is a script of package.json; adding one is a line here and one there.
 *
 * `counts` tells whose own tests are counted (by which reporter's JSON); every other step counts as one.
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script
 * @property {string} about
 * @property {'vitest' | 'playwright'} [counts]
 */

/** @type {Step[]} */
export const STEPS = [
	{
		name: 'types',
		script: 'check:types',
		about: 'TypeScript and svelte-check over sources, tests and scripts'
	},
	{ name: 'lint', script: 'check:lint', about: 'ESLint and Prettier' },
	{ name: 'arrows', script: 'check:arrows', about: 'which room may lean on which (dependency-cruiser)' },
	{ name: 'data', script: 'check:data', about: 'every dataset in graph-data/, through the command line' },
	{
		name: 'unit',
		script: 'test:unit',
		about: 'unit tests and the rules of the house (Vitest)',
		counts: 'vitest'
	},
	{ name: 'components', script: 'test:components', about: 'components in jsdom (Vitest)', counts: 'vitest' },
	{ name: 'build', script: 'build', about: 'the static site' },
	{
		name: 'end-to-end',
		script: 'test:e2e',
		about: 'the built site in a real Chromium (Playwright)',
		counts: 'playwright'
	}
];
