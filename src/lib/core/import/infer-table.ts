/**
 * What a table holds and what its columns are. In: a table of a draft, and whether other tables hold relations for sure.
 * Out: its plan. A table with two ends is one of relations; one of ids or names alone is one of actors.
 */
import { LIMITS } from '../dataset/limits.ts';
import { ACTOR_COLUMN_WORDS } from './actor-column-words.ts';
import { foldName } from './fold-name.ts';
import { findEndsByContent, findNamedEnds, hasNoHeader, type Ends } from './infer-ends.ts';
import { inferDecimal } from './infer-decimal.ts';
import { inferActorRoles, inferRelationRoles, type SeenColumn } from './infer-roles.ts';
import { isNumeric, isRepeating, isUnique, profileColumn } from './profile-column.ts';
import type { DraftTable } from './draft.ts';
import type { TablePlan } from './plan.ts';
import type { ColumnRole } from './roles.ts';

const NAMING = new Set(
	[...(ACTOR_COLUMN_WORDS.id ?? []), ...(ACTOR_COLUMN_WORDS.name ?? [])].map((word) => foldName(word))
);

/** True when the table is one of relations by its format or by the names of its columns. */
export const isNamedRelations = (table: DraftTable): boolean =>
	table.holds === 'relations' || (table.holds === undefined && findNamedEnds(toSeen(table)) !== undefined);

export function inferTable(table: DraftTable, hasRelations: boolean): TablePlan {
	const columns = toSeen(table);
	if (columns.length === 0) return { use: 'nothing', roles: [], decimal: '.' };
	const ends = table.holds === 'actors' ? undefined : findEnds(table, columns, hasRelations);
	const isRelations = table.holds === 'relations' || ends !== undefined;
	const roles = withinLimit(isRelations ? relationRoles(columns, ends) : inferActorRoles(columns));
	return {
		use: isRelations ? 'relations' : 'actors',
		roles,
		decimal: inferDecimal(table.columns, roles)
	};
}

const toSeen = (table: DraftTable): readonly SeenColumn[] =>
	table.columns.map((column) => ({
		column,
		folded: foldName(column.name),
		profile: profileColumn(column.values)
	}));

function findEnds(
	table: DraftTable,
	columns: readonly SeenColumn[],
	hasRelations: boolean
): Ends | undefined {
	const named = findNamedEnds(columns);
	if (named !== undefined || (table.holds === undefined && hasRelations)) return named;
	if (hasNoHeader(columns) || table.holds === 'relations') return findEndsByContent(columns);
	if (columns.some(({ folded }) => NAMING.has(folded))) return undefined;
	const [first, second] = columns.map(({ profile }) => profile);
	if (
		first === undefined ||
		second === undefined ||
		isUnique(first) ||
		isNumeric(second) !== isNumeric(first)
	)
		return undefined;
	return findEndsByContent(columns);
}

/** In a list without a header, the third column is a type or a strength, as its cells say. */
function relationRoles(columns: readonly SeenColumn[], ends: Ends | undefined): readonly ColumnRole[] {
	const roles = [...inferRelationRoles(columns, ends)];
	if (!hasNoHeader(columns)) return roles;
	for (const [index, { profile }] of columns.entries()) {
		if (roles[index] !== 'attribute' || profile.filled === 0) continue;
		const role = isNumeric(profile)
			? 'strength'
			: isRepeating(profile) || ends?.[1] === 2
				? 'type'
				: 'attribute';
		if (!roles.includes(role)) roles[index] = role;
	}
	return roles;
}

/** Attributes beyond the limit are left out, which the report says. */
function withinLimit(roles: readonly ColumnRole[]): readonly ColumnRole[] {
	let attributes = 0;
	return roles.map((role) => {
		if (role === 'attribute') attributes += 1;
		return role === 'attribute' && attributes > LIMITS.attributes ? 'nothing' : role;
	});
}
