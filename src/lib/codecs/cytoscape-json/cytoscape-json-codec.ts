/** Cytoscape's JSON, read and written: the codec that the registry loads. */
import type { Codec } from '../format.ts';
import { decodeCytoscapeJson } from './decode-cytoscape-json.ts';
import { encodeCytoscapeJson } from './encode-cytoscape-json.ts';

export const cytoscapeJsonCodec: Codec = { decode: decodeCytoscapeJson, encode: encodeCytoscapeJson };
