/**
 * What opening needs of the compute client. Only the shape: the client of the workers fits it, and so does the small one
 * of a test.
 */
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import type { Opening } from '#lib/workers/opening.ts';

export type ReadingOptions = Parameters<Opening['prepare']>[1];

export type OpeningClient = Pick<
	ComputeClient,
	'prepareOpening' | 'previewImport' | 'runImport' | 'stopOpening' | 'computeLayout'
>;
