/** GEXF as a codec: reading and writing in one value, loaded with the first use. */
import { decodeGexf } from './decode-gexf.ts';
import { encodeGexf } from './encode-gexf.ts';
import type { Codec } from '../format.ts';

export const gexfCodec: Codec = { decode: decodeGexf, encode: encodeGexf };
