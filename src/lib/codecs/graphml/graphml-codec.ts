/** GraphML as a codec: reading and writing in one value, loaded with the first use. */
import { decodeGraphml } from './decode-graphml.ts';
import { encodeGraphml } from './encode-graphml.ts';
import type { Codec } from '../format.ts';

export const graphmlCodec: Codec = { decode: decodeGraphml, encode: encodeGraphml };
