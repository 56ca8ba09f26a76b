/** The portable file (version 1) as a codec. In and out: see `portable-file.ts`. A snapshot is read as well. */
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import type { Codec } from '../format.ts';
import { decodeDatasetFile } from './decode-dataset-file.ts';
import { decodePortable } from './decode-portable.ts';
import { encodeDataset } from './encode-dataset.ts';
import { ententeJsonInfo } from './entente-json-info.ts';

export const ententeJsonCodec: Codec = {
	decode(file, { strict = false, allowLarge = false }) {
		const options = { strict, allowLarge };
		const opened =
			fieldOf(file.json, 'meta') === undefined
				? decodeDatasetFile(file, options)
				: decodePortable(file.json, file.name, options);
		return opened.ok
			? { ok: true, value: { what: 'dataset', opened: opened.value }, issues: opened.issues }
			: opened;
	},
	encode: ({ dataset, stamp }) => ({
		extension: '.entente.json',
		mediaType: ententeJsonInfo.mediaType,
		content: encodeDataset(dataset, stamp),
		notices: []
	})
};
