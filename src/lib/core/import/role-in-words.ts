/**
 * What a column may be, in words for a person, and which of these may stand only once in a table. In: a role and whether
 * the table lists actors or relations. Out: words; nothing is inferred here.
 */
import { ACTOR_ROLES, RELATION_ROLES, type ActorRole, type ColumnRole, type RelationRole } from './roles.ts';

export type TableUse = 'actors' | 'relations';

const ACTOR_WORDS: Readonly<Record<ActorRole, string>> = {
	id: 'Id',
	name: 'Name',
	kind: 'Kind of actor',
	description: 'Description',
	aliases: 'Other names, parted by ; or |',
	'part-of': 'Part of (id of another actor)',
	core: 'Main cast, yes or no',
	x: 'Place: x',
	y: 'Place: y',
	z: 'Place: z',
	size: 'Size in the other program',
	colour: 'Colour in the other program',
	shape: 'Shape in the other program',
	attribute: 'Attribute, kept as it is',
	nothing: 'Left out'
};

const RELATION_WORDS: Readonly<Record<RelationRole, string>> = {
	id: 'Id',
	from: 'From: the actor that acts',
	to: 'To: the actor acted upon',
	type: 'Type of relation',
	sign: 'Sign: friendly or hostile',
	directed: 'Has a direction, yes or no',
	claim: 'Claim',
	status: 'Status',
	period: 'Period',
	'period-start': 'Period: beginning',
	'period-end': 'Period: end',
	confidence: 'Confidence of the coder',
	strength: 'Strength (weight)',
	source: 'Source',
	url: 'Source: address',
	section: 'Source: section',
	paragraph: 'Source: paragraph',
	page: 'Source: page',
	'quote-start': 'Source: first words of the passage',
	colour: 'Colour in the other program',
	thickness: 'Thickness in the other program',
	shape: 'Shape in the other program',
	attribute: 'Attribute, kept as it is',
	nothing: 'Left out'
};

/** Roles that any number of columns may have. */
const SHARED: ReadonlySet<ColumnRole> = new Set(['attribute', 'nothing']);

export const mayRepeat = (role: ColumnRole): boolean => SHARED.has(role);

export function rolesFor(use: TableUse): readonly ColumnRole[] {
	return use === 'actors' ? ACTOR_ROLES : RELATION_ROLES;
}

/** `name:ar` is “Name in another language (ar)”. */
export function roleInWords(role: ColumnRole, use: TableUse): string {
	if (role.startsWith('name:')) return `Name in another language (${role.slice('name:'.length)})`;
	const words: Readonly<Record<string, string>> = use === 'actors' ? ACTOR_WORDS : RELATION_WORDS;
	return Object.hasOwn(words, role) ? (words[role] ?? role) : role;
}
