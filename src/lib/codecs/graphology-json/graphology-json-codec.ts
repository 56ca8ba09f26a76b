/** graphology's JSON, read and written: the codec that the registry loads. */
import type { Codec } from '../format.ts';
import { decodeGraphologyJson } from './decode-graphology-json.ts';
import { encodeGraphologyJson } from './encode-graphology-json.ts';

export const graphologyJsonCodec: Codec = { decode: decodeGraphologyJson, encode: encodeGraphologyJson };
