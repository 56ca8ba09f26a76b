/** CSV and other delimited text (RFC 4180) as a codec: reads any table, writes one row for each relation. */
import type { Codec } from '../format.ts';
import { csvInfo } from './csv-info.ts';
import { decodeTables } from './decode-tables.ts';
import { encodeEdgeList } from './encode-edge-list.ts';

export const csvCodec: Codec = {
	decode: (file, options) => decodeTables([file], options),
	encode: ({ dataset }) => ({
		extension: '.csv',
		mediaType: csvInfo.mediaType,
		content: encodeEdgeList(dataset),
		notices: []
	})
};
