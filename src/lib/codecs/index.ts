/** The registry of codecs for whole datasets, in the order in which they are offered. */
import { ententeJson } from './entente-json/entente-json.ts';
import type { DatasetCodec } from './codec.ts';

export const DATASET_CODECS: readonly DatasetCodec[] = [ententeJson];
