import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseJson } from '#lib/core/dataset/parse-json.ts';
import { scanJson } from '#lib/core/dataset/scan-json.ts';

const first = (text: string) => parseJson(text, 'f.json').issues[0];

describe('parseJson', () => {
	it('gives what JSON.parse gives', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), (text) => {
				expect(parseJson(text, 'f')).toEqual({ ok: true, value: JSON.parse(text), issues: [] });
			})
		);
	});

	it('skips a byte order mark', () => {
		expect(parseJson('\uFEFF{}', 'f')).toEqual({ ok: true, value: {}, issues: [] });
	});

	it.each([
		['', 'empty-file', 1],
		[' \n\t', 'empty-file', 1],
		['{\n"a": 1,\n}', 'not-json', 3],
		['{"a": 1', 'not-json', 1],
		['// hello\n{}', 'not-json', 1],
		["{'a': 1}", 'not-json', 1],
		['{\n"a": {"b": 1,\n"b": 2}}', 'repeated-field', 3],
		[`{"a":\n${'['.repeat(1_000_000)}`, 'too-deep', 2],
		['{"a":'.repeat(70) + '1' + '}'.repeat(70), 'too-deep', 1]
	])('refuses %#: %s', (text, code, line) => {
		expect(first(text)).toMatchObject({ code, line, severity: 'error', file: 'f.json' });
	});

	it('names line and column of what is not JSON', () => {
		expect(first('{\n  "a": tru\n}')?.message).toContain('line 2, column 8');
	});

	it.each([
		['a text without end', '"' + 'a'.repeat(5_000_000)],
		['backslashes without end', '"' + '\\'.repeat(5_000_000)],
		['blanks after a field', '{"a"' + ' '.repeat(5_000_000)],
		['closing brackets', '[' + '}'.repeat(5_000_000)]
	])('does not overflow on %s', (_, text) => {
		expect(first(text)).toMatchObject({ code: 'not-json', line: 1 });
	});

	it('counts only brackets outside texts', () => {
		expect(parseJson(JSON.stringify({ a: '['.repeat(100), 'b\\"{': '}' }), 'f').ok).toBe(true);
	});
});

describe('scanJson', () => {
	it('keeps the fields of different objects apart', () => {
		expect(scanJson('[{"a":1},{"a":{"a":"a"}}]', 64).repeated).toEqual([]);
	});
});
