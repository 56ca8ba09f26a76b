/**
 * The lines of relation types that declare none.
 *
 * In: the ids of a dataset's types in order. Out: a line for each, all different for up to 17 types: a type called
 * as a default one gets that one's line, the others the styles that no default type has.
 */
import { DEFAULT_RELATION_TYPES } from './default-relation-types.ts';
import { lineStyleAt } from './line-styles.ts';
import type { LineStyle } from '../model/relation-type.ts';

export function toDefaultLines(ids: readonly string[]): readonly LineStyle[] {
	const standardLine = (id: string): LineStyle | undefined =>
		DEFAULT_RELATION_TYPES.find((type) => type.id === id)?.line;
	// The first styles are the bluntest ones; they are free only when no default type uses them.
	let next = ids.some((id) => standardLine(id) !== undefined) ? DEFAULT_RELATION_TYPES.length : 0;
	return ids.map((id) => standardLine(id) ?? lineStyleAt(next++));
}
