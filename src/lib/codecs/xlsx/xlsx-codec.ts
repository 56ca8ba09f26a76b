/** Workbooks (Office Open XML) as a codec: reads any, writes one that holds a whole dataset. */
import type { Codec } from '../format.ts';
import { decodeWorkbook } from './decode-workbook.ts';
import { encodeWorkbook } from './encode-workbook.ts';

export const xlsxCodec: Codec = {
	decode: decodeWorkbook,
	encode: ({ dataset, stamp }) => encodeWorkbook(dataset, stamp)
};
