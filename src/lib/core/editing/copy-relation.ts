/**
 * A relation with other fields. In: a relation and what differs. Out: a plain frozen record.
 *
 * Relations of large datasets are light objects that read their fields from columns: spreading one gives nothing, so they
 * are made plain first.
 */
import { toPlainRelation } from '../dataset/packed-relation.ts';
import type { Relation } from '../model/relation.ts';

export const copyRelation = (relation: Relation, changes: Partial<Relation> = {}): Relation =>
	Object.freeze({ ...toPlainRelation(relation), ...changes });
