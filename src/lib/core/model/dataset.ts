/** The whole of what was coded, as one checked and frozen value. */
import type { Actor } from './actor.ts';
import type { Relation } from './relation.ts';
import type { RelationType } from './relation-type.ts';
import type { Source } from './source.ts';

/**
 * Actors, relations, sources and relation types as one checked value: every id unique, every end and every
 * cited source known, every relation cited. Only `core/dataset/parse-dataset.ts` makes one from outside data.
 */
export interface Dataset {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The day the data speak for, `YYYY-MM-DD`, or empty when not said. */
	readonly asOf: string;
	readonly licence: string;
	readonly authors: readonly string[];
	readonly relationTypes: readonly RelationType[];
	readonly actors: readonly Actor[];
	readonly relations: readonly Relation[];
	readonly sources: readonly Source[];
}
