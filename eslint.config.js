import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Code that is markup or a program made from text is refused everywhere. */
const NO_INJECTION = [
	{
		selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
		message: 'Build elements; text is never markup here.'
	},
	{ selector: "NewExpression[callee.name='Function']", message: 'Text is never a program here.' }
];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-restricted-syntax': ['error', ...NO_INJECTION],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// TypeScript knows the globals better than this rule does.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: { 'svelte/no-at-html-tags': 'error' }
	},
	{
		// Time and randomness are arguments of the pure rooms, so that the same input gives the same output.
		files: ['src/lib/core/**/*.ts', 'src/lib/codecs/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'error',
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'navigator',
				'localStorage',
				'fetch',
				'performance'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Take a seeded generator as an argument.' },
				{ object: 'Date', property: 'now', message: 'Take the time as an argument.' }
			]
		}
	},
	{
		files: ['tests/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	}
);
