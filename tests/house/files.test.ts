/**
 * How files are named, how long they are and how they begin. In: the tree. Out: a failure that lists the files.
 */
import { describe, expect, test } from 'vitest';
import { listCode, listFiles, readText } from './source-files.ts';

const CODE = listCode('src', 'scripts', 'tests');

/** A component has markup and style beside its code, and is to be smaller for it. */
const limitOf = (path: string) => (path.endsWith('.svelte') ? 250 : 300);
const countLines = (path: string) => readText(path).replace(/\n$/, '').split('\n').length;

/** Folders whose `index.ts` is a registry: features declared in one file each, listed in one line each. */
const REGISTRIES =
	/^src\/(cli\/commands|lib\/(codecs|commands|canvas\/layouts?|core\/(features|measures|filters|signed|groups|scene\/layouts?|layouts?)))\/index\.ts$/;

describe('length', () => {
	test('no file is longer than it may be', () => {
		const long = CODE.filter((path) => countLines(path) > limitOf(path));
		expect(long.map((path) => `${path}: ${countLines(path)} lines`)).toEqual([]);
	});

	test('the middle one of all files in src is about 60 lines', () => {
		const lengths = listCode('src')
			.map(countLines)
			.sort((a, b) => a - b);
		const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
		console.log(`median length of ${lengths.length} files in src: ${median} lines`);
		expect(median).toBeLessThanOrEqual(80);
	});
});

describe('names', () => {
	test('no drawer for odds and ends', () => {
		const drawers = listFiles('src').concat(CODE);
		expect(drawers.filter((path) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/i.test(path))).toEqual([]);
	});

	test('files are kebab-case, components PascalCase, routes as SvelteKit wants them', () => {
		const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|test|d|config|client))*\.(ts|js|cjs)$/;
		const misnamed = CODE.filter((path) => {
			const name = path.slice(path.lastIndexOf('/') + 1);
			if (path.startsWith('src/routes/') && name.startsWith('+')) return false;
			return !(name.endsWith('.svelte') ? /^[A-Z][A-Za-z0-9]*\.svelte$/ : kebab).test(name);
		});
		expect(misnamed).toEqual([]);
	});

	test('index.ts is for registries only, and a registry passes nothing on unseen', () => {
		const indices = CODE.filter((path) => /(^|\/)index\.(ts|js)$/.test(path));
		expect(indices.filter((path) => !REGISTRIES.test(path))).toEqual([]);
		expect(indices.filter((path) => /^export \*/m.test(readText(path)))).toEqual([]);
	});
});

describe('beginnings', () => {
	test('every module says first what goes in, what comes out and what it never does', () => {
		const rooms =
			/^(src\/(cli|lib\/(core|codecs|io|workers|canvas|state|commands))|scripts|tests\/(house|e2e))\//;
		const modules = CODE.filter((path) => rooms.test(path) && /\.(ts|js)$/.test(path));
		const bare = modules.filter(
			(path) => !/^(#!.*\n)?(\/\*\*?[\s\S]{20,}?\*\/|\/\/ .{20,})/.test(readText(path))
		);
		expect(bare).toEqual([]);
	});
});

describe('places', () => {
	test('nothing that ships names a place on one machine', () => {
		// Put together so that this file is no offence itself.
		const place = new RegExp(
			['\\.\\./sha' + 'red', '/wo' + 'rk/', '/t' + 'mp/', '/ho' + 'me/[a-z]', '/Us' + 'ers/[a-z]'].join('|')
		);
		const text = /\.(ts|js|cjs|svelte|json|md|html|css|svg|cff|txt|csv|yml)$|^[^.]+$|^\.ci\/run$/;
		const files = listFiles().filter((path) => text.test(path) && path !== 'package-lock.json');
		expect(files.filter((path) => place.test(readText(path)))).toEqual([]);
	});
});
