/**
 * What each column of a table may be, by its name and its cells.
 *
 * In: a table and what it holds. Out: a role for each column, each role but `attribute` and `nothing` at most once; what
 * the format itself says stands. A column that is not recognised is an attribute.
 */
import { ACTOR_COLUMN_WORDS, DOUBTFUL_WORDS } from './actor-column-words.ts';
import { doesFitRole, isDirection, isTypeLike } from './does-fit-role.ts';
import { foldName } from './fold-name.ts';
import { languageOfColumn } from './language-of-column.ts';
import { isNumeric, isUnique, type ColumnProfile } from './profile-column.ts';
import { RELATION_COLUMN_WORDS } from './relation-column-words.ts';
import type { ActorRole, ColumnRole, RelationRole } from './roles.ts';
import type { DraftColumn } from './draft.ts';

/** A column with what is known of it. */
export interface SeenColumn {
	readonly column: DraftColumn;
	readonly folded: string;
	readonly profile: ColumnProfile;
}

type Roles = (ColumnRole | undefined)[];

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['id', 'name']);
const DOUBTFUL: ReadonlySet<string> = new Set(DOUBTFUL_WORDS.map(foldName));

export function inferActorRoles(columns: readonly SeenColumn[]): readonly ColumnRole[] {
	const roles = givenRoles(columns);
	for (const [index, { column }] of columns.entries()) {
		const tag = languageOfColumn(column.name);
		const role: ColumnRole | undefined = tag === undefined ? undefined : `name:${tag}`;
		if (role !== undefined && roles[index] === undefined && !roles.includes(role)) roles[index] = role;
	}
	const isPlain = columns.every(({ column }) => column.role === undefined);
	const doesFit = (role: ActorRole, { folded, profile }: SeenColumn): boolean =>
		doesFitRole(role, profile) &&
		!(NAMES.has(role) && DOUBTFUL.has(folded) && !(isPlain && isUnique(profile)));
	for (const [role, words] of entriesOf(ACTOR_COLUMN_WORDS))
		claimColumn(roles, columns, role, words, doesFit);
	return settleActors(roles, columns);
}

/** @param ends indices of the columns with the two ends, where they are known by name or content */
export function inferRelationRoles(
	columns: readonly SeenColumn[],
	ends: readonly [number, number] | undefined
): readonly ColumnRole[] {
	const roles = givenRoles(columns);
	if (ends !== undefined) {
		roles[ends[0]] ??= 'from';
		roles[ends[1]] ??= 'to';
	}
	for (const [role, words] of entriesOf(RELATION_COLUMN_WORDS))
		claimColumn(roles, columns, role, words, doesRelationFit);
	return roles.map((role) => role ?? 'attribute');
}

function givenRoles(columns: readonly SeenColumn[]): Roles {
	const roles: Roles = [];
	for (const { column } of columns) {
		const isTaken = column.role !== undefined && !isShared(column.role) && roles.includes(column.role);
		roles.push(isTaken ? 'attribute' : column.role);
	}
	return roles;
}

const isShared = (role: ColumnRole): boolean => role === 'attribute' || role === 'nothing';

const entriesOf = <Role extends ActorRole | RelationRole>(
	words: Readonly<Partial<Record<Role, readonly string[]>>>
): readonly (readonly [Role, readonly string[]])[] => Object.entries(words) as [Role, readonly string[]][];

/** Gives a role to the first free column that is called so and does not speak against it. */
function claimColumn<Role extends ActorRole | RelationRole>(
	roles: Roles,
	columns: readonly SeenColumn[],
	role: Role,
	words: readonly string[],
	fits: (role: Role, seen: SeenColumn) => boolean
): void {
	if (roles.includes(role)) return;
	for (const word of words) {
		const folded = foldName(word);
		const index = columns.findIndex(
			(seen, at) => roles[at] === undefined && seen.folded === folded && fits(role, seen)
		);
		if (index < 0) continue;
		roles[index] = role;
		return;
	}
}

function doesRelationFit(role: RelationRole, { folded, profile }: SeenColumn): boolean {
	const isCalledType = folded === 'type';
	if (role === 'directed') return isCalledType ? isDirection(profile) : doesFitRole(role, profile);
	if (role !== 'type') return doesFitRole(role, profile);
	if (isDirection(profile)) return false;
	if (folded === 'label' || folded === 'action' || folded === 'category') return isTypeLike(profile);
	return !isNumeric(profile) || isTypeLike(profile);
}

/** An actor has an id or a name: where no column is called so, the first one with a value of its own in each row. */
function settleActors(roles: Roles, columns: readonly SeenColumn[]): readonly ColumnRole[] {
	if (!roles.includes('id') && !roles.includes('name')) {
		const unique = columns.findIndex(({ profile }, index) => roles[index] === undefined && isUnique(profile));
		const free = unique >= 0 ? unique : roles.indexOf(undefined);
		// Where every column was taken for something else, the first one must do.
		const first = free >= 0 ? free : columns.findIndex(({ column }) => column.role === undefined);
		if (first >= 0) roles[first] = 'id';
	}
	return roles.map((role) => role ?? 'attribute');
}
