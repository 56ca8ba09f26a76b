/** Pajek networks, read and written: the codec that the registry loads. */
import type { Codec } from '../format.ts';
import { decodePajek } from './decode-pajek.ts';
import { encodePajek } from './encode-pajek.ts';

export const pajekCodec: Codec = { decode: decodePajek, encode: encodePajek };
