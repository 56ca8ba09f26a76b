/** The folder of four JSON files as one zip archive: writes a whole dataset, and reads it again without loss. */
import type { Checked } from '#lib/core/model/issue.ts';
import { decodeText } from '../decode-text.ts';
import type { Codec, Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import type { NamedText } from '../named-file.ts';
import { readZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { decodeFolder } from './decode-folder.ts';
import { encodeFolder } from './encode-dataset.ts';
import { ententeZipInfo } from './entente-zip-info.ts';

export const ententeZipCodec: Codec = {
	decode: decodeEntenteZip,
	encode: ({ dataset }) => ({
		extension: '.entente.zip',
		mediaType: ententeZipInfo.mediaType,
		content: writeZip(encodeFolder(dataset).map(({ name, text }) => ({ name, content: text }))),
		notices: []
	})
};

function decodeEntenteZip(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const unpacked = readZip(file, (name) => name.endsWith('.json'));
	if (!unpacked.ok) return unpacked;
	const texts: NamedText[] = [];
	for (const { name, bytes } of unpacked.value) {
		const text = decodeText({ name: `${file.name}/${name}`, bytes });
		if (!text.ok) return text;
		texts.push({ name: `${file.name}/${name}`, text: text.value });
	}
	const { strict = false, allowLarge = false } = options;
	const opened = decodeFolder(texts, file.name, { strict, allowLarge });
	return opened.ok
		? { ok: true, value: { what: 'dataset', opened: opened.value }, issues: opened.issues }
		: opened;
}
