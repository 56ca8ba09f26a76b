/**
 * A relation that is read from columns: as small as an object can be, so that a million of them are cheap.
 *
 * In: the columns and an index. Out: a `Relation`, read-only like every other, whose fields are made when they are asked
 * for. Its fields are not its own properties: whoever wants to copy or change it takes `toPlainRelation` first, and JSON
 * gets the plain form by itself. A structured clone of it throws (its columns hold a function) rather than losing fields.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Actor } from '../model/actor.ts';
import type { Attributes } from '../model/attributes.ts';
import type { Citation } from '../model/citation.ts';
import type { ActorId, RelationId, RelationTypeId } from '../model/ids.ts';
import { toActorId, toRelationId, toRelationTypeId, toSourceId } from '../model/ids.ts';
import type { Period } from '../model/period.ts';
import type { RelationType } from '../model/relation-type.ts';
import { CONFIDENCES, STATUSES, type Confidence, type Relation, type Status } from '../model/relation.ts';
import type { Source } from '../model/source.ts';
import type { RelationViz } from '../model/viz.ts';
import { attributesAt } from './pack-attributes.ts';
import { textAt } from './pack-texts.ts';
import type { PackedRelations } from './packed-dataset.ts';

/** What all relations of one dataset share. */
export interface RelationColumns {
	readonly packed: PackedRelations;
	readonly actors: readonly Actor[];
	readonly types: readonly RelationType[];
	readonly sources: readonly Source[];
	/** Also what keeps a structured clone from dropping fields in silence: functions cannot be cloned. */
	readonly citationsAt: (index: number) => readonly Citation[];
}

class PackedRelation {
	readonly columns: RelationColumns;
	readonly index: number;

	constructor(columns: RelationColumns, index: number) {
		this.columns = columns;
		this.index = index;
	}

	get id(): RelationId {
		return toRelationId(textAt(this.columns.packed.ids, this.index));
	}
	get from(): ActorId {
		const { packed, actors } = this.columns;
		return actors[indexAt(packed.from, this.index)]?.id ?? toActorId('');
	}
	get to(): ActorId {
		const { packed, actors } = this.columns;
		return actors[indexAt(packed.to, this.index)]?.id ?? toActorId('');
	}
	get type(): RelationTypeId {
		const { packed, types } = this.columns;
		return types[packed.type[this.index] ?? 0]?.id ?? toRelationTypeId('');
	}
	get claim(): string {
		return textAt(this.columns.packed.claims, this.index);
	}
	get status(): Status {
		return STATUSES[this.columns.packed.status[this.index] ?? 0] ?? 'happened';
	}
	get period(): Period | undefined {
		const { period, periodList } = this.columns.packed;
		return periodList[indexAt(period, this.index) - 1];
	}
	get confidence(): Confidence {
		return CONFIDENCES[this.columns.packed.confidence[this.index] ?? 0] ?? 'high';
	}
	get strength(): number {
		return numberAt(this.columns.packed.strength, this.index);
	}
	get citations(): readonly Citation[] {
		return this.columns.citationsAt(this.index);
	}
	get attributes(): Attributes | undefined {
		return attributesAt(this.columns.packed.attributes, this.index);
	}
	get viz(): RelationViz | undefined {
		const text = textAt(this.columns.packed.viz, this.index);
		return text === '' ? undefined : (JSON.parse(text) as RelationViz);
	}
	toJSON(): Relation {
		return toPlainRelation(toRelation(this));
	}
}

/** A getter that may give `undefined` stands for an optional field; no reader of relations tells the two apart. */
const toRelation = (relation: PackedRelation): Relation => relation as unknown as Relation;

export const readRelation = (columns: RelationColumns, index: number): Relation =>
	toRelation(new PackedRelation(columns, index));

export function toColumns(
	packed: PackedRelations,
	actors: readonly Actor[],
	{ relationTypes: types, sources }: { relationTypes: readonly RelationType[]; sources: readonly Source[] }
): RelationColumns {
	const citationsAt = (index: number): readonly Citation[] => {
		const source = sources[indexAt(packed.citedSource, index) - 1];
		if (source === undefined) return JSON.parse(textAt(packed.citations, index)) as readonly Citation[];
		const row = indexAt(packed.citedRow, index);
		const locator = row === 0 ? {} : { locator: { row } };
		return [{ source: toSourceId(source.id), ...locator, stance: 'supports' }];
	};
	return { packed, actors, types, sources, citationsAt };
}

/** The relation with its fields as its own, to be copied, changed or sent; one that has them already is given back. */
export function toPlainRelation(relation: Relation): Relation {
	if (!(relation instanceof PackedRelation)) return relation;
	const { period, attributes, viz } = relation;
	return {
		id: relation.id,
		from: relation.from,
		to: relation.to,
		type: relation.type,
		claim: relation.claim,
		status: relation.status,
		...(period === undefined ? {} : { period }),
		confidence: relation.confidence,
		strength: relation.strength,
		citations: relation.citations,
		...(attributes === undefined ? {} : { attributes }),
		...(viz === undefined ? {} : { viz })
	};
}

/** The columns and the index of a relation that is read from columns. */
export const placeOf = (
	relation: Relation
): { readonly columns: RelationColumns; readonly index: number } | undefined =>
	relation instanceof PackedRelation ? relation : undefined;
