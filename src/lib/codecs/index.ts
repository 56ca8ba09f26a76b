/** The registry of formats, in the order in which the page lists them. */
import type { Format } from './format.ts';

export const FORMATS: readonly Format[] = [];
