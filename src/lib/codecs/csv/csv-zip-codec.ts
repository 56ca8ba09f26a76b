/** The set of CSV files as one zip archive: writes a whole dataset, and reads it again without loss. */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { detectText } from '../decode-text.ts';
import { refuse } from '../draft/refuse.ts';
import type { Codec, Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import { readZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { decodeCsvSet, encodeCsvSet } from './csv-set.ts';
import { csvZipInfo } from './csv-zip-info.ts';

export const csvZipCodec: Codec = {
	decode: decodeCsvZip,
	encode: ({ dataset, stamp }) => ({
		extension: '.csv.zip',
		mediaType: csvZipInfo.mediaType,
		content: writeZip(encodeCsvSet(dataset, stamp).map(({ name, text }) => ({ name, content: text }))),
		notices: []
	})
};

function decodeCsvZip(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const unpacked = readZip(file, (name) => name.endsWith('.csv'));
	if (!unpacked.ok) return unpacked;
	const files: DecodeFile[] = [];
	for (const { name, bytes } of unpacked.value) {
		const detected = detectText({ name: `${file.name}/${name}`, bytes }, options);
		if (!detected.ok) return detected;
		files.push({ name: `${file.name}/${name}`, bytes, ...detected.value });
	}
	return decodeCsvSet(files, options) ?? refuse(file.name, NO_SET);
}

const NO_SET = {
	code: 'not-a-dataset',
	message: 'The archive does not hold the set of tables that this program writes.',
	remedy: `Open the tables in it one by one (at most ${LIMITS.unpackedBytes / 1024 / 1024} MB).`
};
