import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/codecs/decode-text.ts';

const decode = (...bytes: number[]) => decodeText({ name: 'f', bytes: Uint8Array.from(bytes) });

describe('decodeText', () => {
	it.each([
		['UTF-8', [0xc3, 0xa9], 'é'],
		['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
		['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'a'],
		['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'a'],
		['nothing', [], '']
	])('reads %s', (_, bytes, value) => {
		expect(decode(...bytes)).toEqual({ ok: true, value, issues: [] });
	});

	it.each([
		['windows-1252', [0xe9, 0x61]],
		['a PNG picture', [0x89, 0x50, 0x4e, 0x47]]
	])('refuses %s rather than guess', (_, bytes) => {
		expect(decode(...bytes).issues).toMatchObject([{ code: 'not-text', file: 'f' }]);
	});
});
