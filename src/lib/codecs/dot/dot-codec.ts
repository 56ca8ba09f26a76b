/** DOT, read only: the codec that the registry loads. */
import type { Codec } from '../format.ts';
import { decodeDot } from './decode-dot.ts';

export const dotCodec: Codec = { decode: decodeDot };
