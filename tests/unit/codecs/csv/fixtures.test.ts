/** Whole files in the encodings in which they are met, through the one door by which every file comes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvZipCodec } from '#lib/codecs/csv/csv-zip-codec.ts';
import { encodeCsvSet } from '#lib/codecs/csv/csv-set.ts';
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { ententeZipCodec } from '#lib/codecs/entente-json/entente-zip-codec.ts';
import { xlsxCodec } from '#lib/codecs/xlsx/xlsx-codec.ts';
import { writeZip } from '#lib/codecs/zip/write-zip.ts';
import { tiny } from '../../core/table/tiny-dataset.ts';

const stamp = { created: '2020-06-30T12:00:00Z', generator: 'Entente 0.1.0' };
const toBytes = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => ({
	name,
	bytes: new Uint8Array(readFileSync(new URL(`../../../fixtures/files/csv/${name}`, import.meta.url)))
});

describe('a table in an encoding of its own', () => {
	it.each([
		['arabic-windows-1256.csv', 'windows-1256', ['مقتدى الصدر', 'هادي العامري', 'خلاف'], 2],
		['german-windows-1252.csv', 'windows-1252', ['Zürich', 'Genève', '1,5'], 2],
		['chinese-big5.csv', 'big5', ['伊朗', '伊拉克', '支持'], 2],
		['excel-unicode-text.txt', 'utf-16le', ['بغداد', 'أربيل'], 2],
		['old-mac.csv', 'utf-8', ['Iran', 'Iraq'], 2],
		['gephi-nodes-bom.csv', 'utf-8', ['1', 'Kurdistan\r\nRegion'], 2]
	])('%s is read as %s', async (name, encoding, first, line) => {
		const decoded = await decodeFiles([fixture(name)]);
		if (!decoded.ok || decoded.value.what !== 'draft') throw new Error(JSON.stringify(decoded));
		const { draft } = decoded.value;
		expect(draft).toMatchObject({ format: 'csv', encoding, rejected: [] });
		expect(draft.tables[0]?.columns.map(({ values }) => values[0])).toEqual(first);
		expect(draft.tables[0]?.lines?.[0]).toBe(line);
		const isGuess = decoded.issues.some(({ code }) => code === 'guessed-encoding');
		expect(isGuess).toBe(!encoding.startsWith('utf'));
	});
});

describe('our own archives', () => {
	it.each([
		['csv-zip', csvZipCodec],
		['entente-zip', ententeZipCodec],
		['xlsx', xlsxCodec]
	])('%s is told by its content, whatever it is called', async (_, codec) => {
		const file = await codec.encode?.({ dataset: tiny, stamp });
		if (!(file?.content instanceof Uint8Array)) throw new Error('no archive');
		const decoded = await decodeFiles([{ name: 'download (1)', bytes: file.content }]);
		expect(decoded).toMatchObject({ ok: true, value: { what: 'dataset', opened: { dataset: tiny } } });
	});

	it('the CSV tables are a dataset without the archive too, and in a folder', async () => {
		const files = encodeCsvSet(tiny, stamp).map(({ name, text }) => ({
			name: `folder/${name}`,
			bytes: toBytes(text)
		}));
		expect(await decodeFiles(files)).toMatchObject({ ok: true, value: { opened: { dataset: tiny } } });
	});

	const withChange = (from: string, to: string) =>
		decodeFiles([
			{
				name: 'a.zip',
				bytes: writeZip(
					encodeCsvSet(tiny, stamp).map(({ name, text }) => ({ name, content: text.replace(from, to) }))
				)
			}
		]);

	it('a citation of a relation that is not there refuses them', async () => {
		const { issues } = await withChange('r1,s1', 'nowhere,s1');
		expect(issues).toMatchObject([{ code: 'unknown-relation', path: 'citations[0].relation' }]);
	});

	it('a newer version refuses them', async () => {
		const { issues } = await withChange('entente/dataset,1,', 'entente/dataset,99,');
		expect(issues).toMatchObject([{ code: 'newer-version' }]);
	});

	it('an archive of several tables is several tables', async () => {
		const bytes = writeZip([
			{ name: 'nodes.csv', content: 'Id,Label\n1,A\n' },
			{ name: 'edges.csv', content: 'Source,Target\n1,1\n' }
		]);
		expect(await decodeFiles([{ name: 'a.zip', bytes }])).toMatchObject({
			ok: true,
			value: { draft: { tables: [{ rowCount: 1 }, { rowCount: 1 }] } }
		});
	});
});
