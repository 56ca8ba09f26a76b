/** The codec of the project's own portable file; opens snapshots and bare JSON too, told apart by content. */
import { decodeDatasetFile } from './decode-dataset-file.ts';
import { encodeDataset } from './encode-dataset.ts';
import type { DatasetCodec } from '../codec.ts';

export const ententeJson: DatasetCodec = {
	id: 'entente-json',
	label: 'Entente dataset (JSON)',
	extension: '.entente.json',
	mediaType: 'application/json',
	decode: decodeDatasetFile,
	encode: encodeDataset
};
