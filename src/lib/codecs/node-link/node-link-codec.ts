/** Node-link JSON, read in the variety of the programs that write it and written for networkx: what the registry loads. */
import type { Codec } from '../format.ts';
import { decodeNodeLink } from './decode-node-link.ts';
import { encodeNodeLink } from './encode-node-link.ts';

export const nodeLinkCodec: Codec = { decode: decodeNodeLink, encode: encodeNodeLink };
