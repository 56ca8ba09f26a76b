/** The signs that a view gives to relation types, as the ties take them. In: a view. Out: sign by type; others keep theirs. */
import { toRelationTypeId, type RelationTypeId } from '../model/ids.ts';
import type { View } from '../view/view.ts';

export const toSignMap = ({ signs }: Pick<View, 'signs'>): ReadonlyMap<RelationTypeId, number> =>
	new Map(Object.entries(signs).map(([id, sign]) => [toRelationTypeId(id), sign]));
