/**
 * The names by which things point at each other. An id is any non-empty text; the brand only keeps an
 * actor's id from being handed over where a relation's is meant. Ids are never normalised.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ActorId = Branded<'ActorId'>;
export type RelationId = Branded<'RelationId'>;
export type SourceId = Branded<'SourceId'>;
export type RelationTypeId = Branded<'RelationTypeId'>;

/** Marks a text as an id; the only casts in the project, used where a checked value is made or a caller asks by id. */
export const toActorId = (text: string): ActorId => text as ActorId;
export const toRelationId = (text: string): RelationId => text as RelationId;
export const toSourceId = (text: string): SourceId => text as SourceId;
export const toRelationTypeId = (text: string): RelationTypeId => text as RelationTypeId;
