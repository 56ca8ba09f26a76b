/** What a column of an imported table may be. Only the lists and their words for the page. */

/** Of a table of actors. `attribute` keeps the column by its name, `nothing` leaves it out (and the report says so). */
export const ACTOR_ROLES = [
	'id',
	'name',
	'kind',
	'description',
	'aliases',
	'part-of',
	'core',
	'x',
	'y',
	'z',
	'size',
	'colour',
	'shape',
	'attribute',
	'nothing'
] as const;

/**
 * Of a table of relations. `sign` holds +1, 0, −1 or words for them; `directed` yes/no or Gephi's Directed/Undirected;
 * `source` an id, a title or an address of a document, `url` its address, and the next four where in it.
 */
export const RELATION_ROLES = [
	'id',
	'from',
	'to',
	'type',
	'sign',
	'directed',
	'claim',
	'status',
	'period',
	'period-start',
	'period-end',
	'confidence',
	'strength',
	'source',
	'url',
	'section',
	'paragraph',
	'page',
	'quote-start',
	'colour',
	'thickness',
	'shape',
	'attribute',
	'nothing'
] as const;

export type ActorRole = (typeof ACTOR_ROLES)[number];
export type RelationRole = (typeof RELATION_ROLES)[number];
/** `name:ar` is the name in the language of that BCP 47 tag. */
export type ColumnRole = ActorRole | RelationRole | `name:${string}`;
