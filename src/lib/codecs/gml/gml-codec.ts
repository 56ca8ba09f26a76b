/** GML, read and written: the codec that the registry loads. */
import type { Codec } from '../format.ts';
import { decodeGml } from './decode-gml.ts';
import { encodeGml } from './encode-gml.ts';

export const gmlCodec: Codec = { decode: decodeGml, encode: encodeGml };
