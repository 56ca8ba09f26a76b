import { afterEach, expect, test, vi } from 'vitest';
import { makeId } from '#lib/io/browser/make-id.ts';

afterEach(() => vi.unstubAllGlobals());

test('where the browser makes ids, they are its own', () => {
	vi.stubGlobal('crypto', { randomUUID: () => 'an-id' });
	expect(makeId()).toBe('an-id');
});

test('on a page over http they are made of random bytes, with version and variant set', () => {
	const fill = (value: number) => ({ getRandomValues: (bytes: Uint8Array) => bytes.fill(value) });
	vi.stubGlobal('crypto', fill(0));
	expect(makeId()).toBe('00000000-0000-4000-8000-000000000000');
	vi.stubGlobal('crypto', fill(255));
	expect(makeId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

test('no two are the same', () => {
	const { getRandomValues } = crypto;
	vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
	const ids = Array.from({ length: 1000 }, makeId);
	expect(new Set(ids).size).toBe(1000);
});
