import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip, listZip } from '#lib/codecs/zip/list-zip.ts';
import { readZip } from '#lib/codecs/zip/read-zip.ts';
import { writeZip } from '#lib/codecs/zip/write-zip.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';

const read = (bytes: Uint8Array) => readZip({ name: 'a.zip', bytes });
const codeOf = (bytes: Uint8Array) => read(bytes).issues.map(({ code }) => code);
const two = writeZip([
	{ name: 'a.csv', content: 'id\n1\n' },
	{ name: 'folder/b.json', content: '{}'.repeat(100) }
]);

/** A copy with some bytes changed. */
function changed(bytes: Uint8Array, change: (copy: DataView) => void): Uint8Array {
	const copy = bytes.slice();
	change(new DataView(copy.buffer));
	return copy;
}

function offsetOf(bytes: Uint8Array, mark: number): number {
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === mark) return at;
	throw new Error('no such mark');
}
const FIRST_ENTRY = offsetOf(two, 0x02014b50);

describe('readZip', () => {
	it('gives back what writeZip packed, whatever it is', () => {
		const files = fc.uniqueArray(
			fc.record({
				name: fc.stringMatching(/^[a-z]{1,4}(\/[a-z]{1,3})?$/),
				content: fc.uint8Array({ maxLength: 300 })
			}),
			{ selector: ({ name }) => name, minLength: 1 }
		);
		fc.assert(
			fc.property(files, (packed) => {
				const unpacked = read(writeZip(packed));
				const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
				if (!unpacked.ok) throw new Error(JSON.stringify(unpacked));
				expect(names(unpacked.value)).toEqual(names(packed));
				for (const { name, bytes } of unpacked.value)
					expect(bytes).toEqual(packed.find((file) => file.name === name)?.content);
			})
		);
	});

	it('lists names without unpacking, and passes over what file systems leave behind', () => {
		expect(isZip(two)).toBe(true);
		expect(isZip(strToU8('id,name'))).toBe(false);
		expect(listZip(two)).toEqual(['a.csv', 'folder/b.json']);
		const left = writeZip([
			{ name: '__MACOSX/._a.csv', content: 'x' },
			{ name: 'a.csv', content: 'id' }
		]);
		expect(read(left)).toMatchObject({ ok: true, value: [{ name: 'a.csv' }] });
	});

	it('unpacks only what is wanted', () => {
		const unpacked = readZip({ name: 'a.zip', bytes: two }, (name) => name.endsWith('.csv'));
		expect(unpacked).toMatchObject({ value: [{ name: 'a.csv' }] });
	});

	it('refuses an archive that is cut off anywhere', () => {
		for (let length = 0; length < two.length; length += 7)
			expect(codeOf(two.subarray(0, length))).toEqual(['damaged-archive']);
	});

	it('refuses a flipped byte in the data by its checksum', () => {
		const flipped = changed(two, (view) => view.setUint8(30 + 5 + 2, view.getUint8(30 + 5 + 2) ^ 1));
		expect(read(flipped).issues).toMatchObject([{ code: 'damaged-archive', file: 'a.zip' }]);
	});

	it('refuses a locked file by its name', () => {
		const locked = changed(two, (view) => view.setUint16(FIRST_ENTRY + 8, 1, true));
		expect(read(locked).issues).toMatchObject([
			{ code: 'locked-archive', message: expect.stringContaining('a.csv') }
		]);
	});

	it.each(['../a.csv', '/a.csv', 'C:/a.csv', 'a/../../b.csv', '..\\a.csv'])('refuses the name %s', (name) => {
		expect(codeOf(writeZip([{ name, content: 'x' }]))).toEqual(['unsafe-name']);
	});

	it('refuses two files of one name', () => {
		const bytes = zipSync({ 'a.csv': strToU8('1'), 'b.csv': strToU8('2') });
		const entry = offsetOf(bytes, 0x02014b50);
		expect(codeOf(changed(bytes, (view) => view.setUint8(entry + 46, 'b'.charCodeAt(0))))).toEqual([
			'repeated-name'
		]);
	});

	it('refuses a bomb: one that says how large it is, and one that lies', () => {
		const bomb = writeZip([{ name: 'a.csv', content: new Uint8Array(3_000_000) }]);
		const entry = offsetOf(bomb, 0x02014b50);
		const honest = changed(bomb, (view) => view.setUint32(entry + 24, LIMITS.unpackedBytes + 1, true));
		expect(codeOf(honest)).toEqual(['archive-too-large']);
		const liar = changed(bomb, (view) => view.setUint32(entry + 24, 100, true));
		expect(codeOf(liar)).toEqual(['damaged-archive']);
	});

	it.each([
		['an OpenDocument file', ['mimetype', 'content.xml', 'META-INF/manifest.xml']],
		['a Word document', ['word/document.xml']],
		['a binary Excel workbook', ['xl/workbook.bin']]
	])('refuses %s by its name', (words, names) => {
		const bytes = writeZip(names.map((name) => ({ name, content: 'x' })));
		expect(read(bytes).issues).toMatchObject([
			{ code: 'not-a-graph', message: expect.stringContaining(words) }
		]);
	});

	it('refuses an empty archive', () => {
		expect(codeOf(zipSync({}))).toEqual(['empty-file']);
	});
});

it('writes the same bytes for the same files, dated 1980', () => {
	expect(writeZip([{ name: 'a', content: 'x' }])).toEqual(writeZip([{ name: 'a', content: 'x' }]));
	// Day 1, month 1, year 1980 + 0: 0b0000000_0001_00001.
	expect(new DataView(two.buffer).getUint16(FIRST_ENTRY + 14, true)).toBe(0b0000000_0001_00001);
});
