import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Busy machines are slow; how fast things are is the bench's business.
					testTimeout: 60_000,
					include: ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts']
				}
			},
			{
				extends: true,
				// Runes only run with the browser build of Svelte: jsdom and the `browser` condition.
				plugins: [svelteTesting()],
				test: {
					name: 'components',
					environment: 'jsdom',
					testTimeout: 60_000,
					include: ['tests/components/**/*.test.ts']
				}
			}
		]
	}
});
