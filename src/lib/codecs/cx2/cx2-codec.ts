/** Cytoscape Exchange, read in both versions and written in the second: the codec that the registry loads. */
import type { Codec } from '../format.ts';
import { decodeCx } from './decode-cx.ts';
import { encodeCx2 } from './encode-cx2.ts';

export const cx2Codec: Codec = { decode: decodeCx, encode: encodeCx2 };
