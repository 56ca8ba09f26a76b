/**
 * The scripts that start, test and measure the program, as far as they decide something: is everything installed, is
 * the build out of date, what does the server give away, what is a median.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { summarise, summariseSlowest } from '../../scripts/bench/statistics.js';
import { keepsLimit } from '../../scripts/bench/to-table.js';
import { fingerprint } from '../../scripts/set-up/fingerprint.js';
import { isInstalled } from '../../scripts/set-up/install-packages.js';
import { serveSite, type Served } from '../../scripts/set-up/serve-site.js';
import { chooseSteps } from '../../scripts/testing/choose-steps.js';
import { STEPS } from '../../scripts/testing/steps.js';
import { readText } from './source-files.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'entente tooling '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the test's own folder. */
function write(path: string, text: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
}

describe('is everything installed?', () => {
	const lock = (packages: object) => JSON.stringify({ packages: { '': { name: 'x' }, ...packages } });
	const present = 'node_modules/.package-lock.json';
	beforeEach(() => {
		write(
			'package-lock.json',
			lock({
				'node_modules/a': { version: '1.0.0' },
				'node_modules/mac': { version: '2.0.0', optional: true }
			})
		);
	});

	test('not without node_modules, nor when an install was broken off', () => {
		expect(isInstalled(folder)).toBe(false);
		write('node_modules/a/package.json', '{}');
		expect(isInstalled(folder)).toBe(false);
		write(present, '{ "packages": {');
		expect(isInstalled(folder)).toBe(false);
	});

	test('yes when all are there in their versions; those for other systems may be absent', () => {
		write(present, lock({ 'node_modules/a': { version: '1.0.0' } }));
		expect(isInstalled(folder)).toBe(true);
	});

	test('not when one is missing or of another version', () => {
		write(present, lock({}));
		expect(isInstalled(folder)).toBe(false);
		write(present, lock({ 'node_modules/a': { version: '1.0.1' } }));
		expect(isInstalled(folder)).toBe(false);
	});
});

describe('is the build out of date?', () => {
	test('the fingerprint changes with a file’s text and name, and with nothing else', () => {
		write('src/a.ts', 'one');
		const first = fingerprint(folder);
		expect(first).toMatch(/^[0-9a-f]{20}$/);
		write('README.md', 'not part of the site');
		write('src/a.ts', 'one');
		expect(fingerprint(folder)).toBe(first);
		write('src/a.ts', 'two');
		const second = fingerprint(folder);
		rmSync(join(folder, 'src/a.ts'));
		write('src/b.ts', 'two');
		expect(new Set([first, second, fingerprint(folder)]).size).toBe(3);
	});
});

describe('the server', () => {
	let served: Served | undefined;
	afterEach(() => served?.close());

	/** Asks for a path exactly as written; `fetch` would tidy it first. */
	const ask = (address: string, path: string, headers = {}) =>
		new Promise<{ status: number; text: string }>((resolve, reject) => {
			const call = request(new URL(address).origin, { path, headers }, (response) => {
				let text = '';
				response.on('data', (chunk) => (text += String(chunk)));
				response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
			});
			call.on('error', reject).end();
		});

	test('gives the site under its path, and nothing beside or above it', async () => {
		write('site/index.html', 'home');
		write('secret.txt', 'secret');
		served = await serveSite({ port: 0, base: '/some/base/', folder: join(folder, 'site') });
		expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/base\/$/);
		expect(await ask(served.address, '/some/base/')).toEqual({ status: 200, text: 'home' });
		for (const path of [
			'/',
			'/index.html',
			'/some/base/../../secret.txt',
			'/some/base/../secret.txt',
			'/some/base/%2e%2e/secret.txt'
		]) {
			expect(await ask(served.address, path)).toMatchObject({ status: 404 });
		}
	});

	test('outlives an impossible request', async () => {
		write('site/index.html', 'home');
		served = await serveSite({ port: 0, folder: join(folder, 'site') });
		await ask(served.address, '/', { range: 'bytes=3-1' }).catch(() => undefined);
		expect(await ask(served.address, '/%zz')).toMatchObject({ status: 404 });
		expect(await ask(served.address, '/')).toEqual({ status: 200, text: 'home' });
	});

	test('takes the next port when one is taken', async () => {
		served = await serveSite({ port: 0, folder });
		const taken = Number(new URL(served.address).port);
		const second = await serveSite({ port: taken, folder });
		await second.close();
		expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
	});
});

describe('the bench', () => {
	test('the median of an odd and of an even count, by hand', () => {
		expect(summarise([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9, runs: 3 });
		expect(summarise([4, 1, 2, 10])).toEqual({ median: 3, min: 1, max: 10, runs: 4 });
		expect(summarise([])).toBeUndefined();
	});

	test('the slowest group is the one with the greatest median, not with the greatest value', () => {
		// medians 2 and 5
		expect(summariseSlowest([[1, 2, 100], [5], []])).toMatchObject({ median: 5, max: 5 });
		expect(summariseSlowest([[]])).toBeUndefined();
	});

	test('a limit holds for the median, for tasks the worst counts, and what is missing keeps no limit', () => {
		const fast = { median: 40, min: 10, max: 60, runs: 3 };
		expect(keepsLimit('filter', fast)).toBe(true);
		expect(keepsLimit('longTask', fast)).toBe(false);
		expect(keepsLimit('filter', undefined)).toBeUndefined();
	});
});

describe('npm test', () => {
	test('all steps without a name, those named in their usual order, a sentence for a wrong one', () => {
		expect(chooseSteps([])).toEqual(STEPS);
		expect(chooseSteps(['unit', 'types']).map((step) => step.name)).toEqual(['types', 'unit']);
		expect(() => chooseSteps(['unitt'])).toThrow(/no step "unitt".*types, lint/);
	});

	test('every step is a script of package.json', () => {
		const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining(STEPS.map((step) => step.script)));
	});
});
