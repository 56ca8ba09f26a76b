/**
 * What an actor or relation says, as a list of named values, for formats that have attributes. Only the shape, and the
 * way to an object that is safe for every name.
 */
import type { AttributeValue } from '#lib/core/model/attributes.ts';

export type Field = readonly [name: string, value: AttributeValue];

/** In the order of the list; of two fields with one name the last stands. */
export const toRecord = (fields: readonly Field[]): Readonly<Record<string, AttributeValue>> =>
	Object.fromEntries(fields);
