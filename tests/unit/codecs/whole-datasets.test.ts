/** The formats that declare to lose nothing: write, read again, compare; and equal bytes for equal input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvZipCodec } from '#lib/codecs/csv/csv-zip-codec.ts';
import { ententeJsonCodec } from '#lib/codecs/entente-json/entente-json-codec.ts';
import { ententeZipCodec } from '#lib/codecs/entente-json/entente-zip-codec.ts';
import { xlsxCodec } from '#lib/codecs/xlsx/xlsx-codec.ts';
import type { Codec } from '#lib/codecs/format.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { arbitraryDataset } from './arbitrary-dataset.ts';

const stamp = { created: '2020-06-30T12:00:00Z', generator: 'Entente 0.1.0' };

async function write(codec: Codec, dataset: Dataset): Promise<Uint8Array> {
	const file = await codec.encode?.({ dataset, stamp });
	const content = file?.content ?? '';
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function read(codec: Codec, bytes: Uint8Array): Promise<Dataset> {
	const text = bytes[0] === 0x7b ? new TextDecoder().decode(bytes) : '';
	const json: unknown = text === '' ? undefined : JSON.parse(text);
	const decoded = await codec.decode?.({ name: 'file', bytes, text, json }, {});
	if (decoded?.ok !== true || decoded.value.what !== 'dataset') throw new Error(JSON.stringify(decoded));
	return decoded.value.opened.dataset;
}

const part = (value: unknown) => ({ value, file: 'made' });
const parsed = parseDataset({
	dataset: part({ id: '0', title: '=1+1', relationTypes: [{ id: 'support', sign: 1, definition: '' }] }),
	actors: part([
		{
			id: '007',
			name: "'=SUM(A1)",
			names: { ar: 'العراق', 'zh-Hans': '"伊拉克"' },
			aliases: ['a; b', '["c"]'],
			attributes: {
				'a.b': '1',
				'': 'empty name',
				number: 0.1,
				yes: true,
				list: ['x', 'y'],
				text: 'true',
				quoted: '"q"',
				nothing: '',
				'=x': '-y'
			},
			viz: { x: -1.5, y: 2, colour: '#aabbcc' }
		},
		{ id: '1e3', name: ' two \r\nlines\nand _x0041_ \t tab ' },
		{ id: '-x', name: '\u0001 control' }
	]),
	relations: part([
		{
			id: 'r1',
			from: '007',
			to: '1e3',
			type: 'support',
			claim: 'It said "=yes", he said\r\n',
			strength: 1e-7,
			citations: [
				{ source: 's', locator: {} },
				{ source: 's', locator: { page: '12', row: 3 }, anchor: { start: '-a' }, note: '' }
			],
			attributes: { weight: -2 },
			viz: { thickness: 2 }
		}
	]),
	sources: part([{ id: 's', imported: true, 'custom.field': { a: [1] }, issued: { 'date-parts': [[2020]] } }])
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const odd = parsed.value;

describe.each([
	['CSV tables', csvZipCodec],
	['JSON', ententeJsonCodec],
	['JSON folder', ententeZipCodec],
	['XLSX', xlsxCodec]
])('%s', (_, codec) => {
	it('gives back a dataset with every odd value there is', async () => {
		expect(await read(codec, await write(codec, odd))).toEqual(odd);
	});

	it('gives back any dataset', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryDataset, async (dataset) => {
				expect(await read(codec, await write(codec, dataset))).toEqual(dataset);
			}),
			{ numRuns: 60 }
		);
	});

	it('writes equal bytes for equal datasets', async () => {
		expect(await write(codec, odd)).toEqual(await write(codec, structuredClone(odd)));
	});
});
