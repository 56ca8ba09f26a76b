/**
 * The third part, `relations.json`.
 *
 * In: the cleaned part and the ids of everything that a relation points at. Out: relations with defaults filled in,
 * in file order; parallel relations all stay, nothing is merged. Faults are reported, each where it stands.
 */
import { RelationSchema } from './record-schemas.ts';
import { listRecords } from './list-records.ts';
import { parseRecord } from './parse-record.ts';
import { PeriodReader } from './period-reader.ts';
import { checkClaim, checkKebabCase, checkPassage } from './strictness.ts';
import { showText } from './show-value.ts';
import { fieldOf, textField } from './text-field.ts';
import { toActorId, toRelationId, toRelationTypeId, toSourceId } from '../model/ids.ts';
import type { InferOutput } from 'valibot';
import type { Relation } from '../model/relation.ts';
import type { DatasetPart } from './dataset-parts.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './issue-list.ts';

export interface IdsInUse {
	readonly actors: KnownIds;
	readonly types: KnownIds;
	readonly sources: KnownIds;
	readonly relations: KnownIds;
}

type RelationRecord = InferOutput<typeof RelationSchema>;

export function parseRelations(
	part: DatasetPart,
	ids: IdsInUse,
	strict: boolean,
	report: Report
): readonly Relation[] {
	const periods = new PeriodReader();
	return listRecords('relations', part, report).flatMap(({ value, path }) => {
		const record = parseRecord(RelationSchema, value, path, report);
		// Also for a record that is faulty elsewhere: all its faults are told at once.
		checkReferences(value, path, ids, report);
		const periodText = textField(value, 'period');
		const period = periodText === undefined ? undefined : periods.read(periodText, `${path}.period`, report);
		if (record === undefined) return [];
		if (strict) checkStrictly(record, path, report);
		return [toRelation(record, period)];
	});
}

function checkReferences(relation: unknown, path: string, ids: IdsInUse, report: Report): void {
	const [id, from, to, type] = ['id', 'from', 'to', 'type'].map((field) => textField(relation, field));
	const name = id === undefined ? 'The relation' : `Relation ${showText(id)}`;
	if (id !== undefined) ids.relations.declare(id, `${path}.id`, report);
	if (from !== undefined) ids.actors.check(from, `${path}.from`, `${name} comes from`, report);
	if (to !== undefined) ids.actors.check(to, `${path}.to`, `${name} goes to`, report);
	if (type !== undefined) ids.types.check(type, `${path}.type`, `${name} is of type`, report);
	if (from !== undefined && from === to) {
		const message = `${name} leads from ${showText(from)} to itself; measures leave it out.`;
		report.notice('self-relation', path, message, 'Check "from" and "to".');
	}
	const citations = fieldOf(relation, 'citations');
	if (!Array.isArray(citations)) return;
	citations.forEach((citation: unknown, index) => {
		const source = textField(citation, 'source');
		if (source !== undefined) {
			ids.sources.check(source, `${path}.citations[${index}].source`, `${name} cites`, report);
		}
	});
}

function checkStrictly(record: RelationRecord, path: string, report: Report): void {
	checkKebabCase(record.id, path, report);
	checkClaim(record.claim, path, report);
	record.citations.forEach((citation, index) =>
		checkPassage(citation, `${path}.citations[${index}]`, report)
	);
}

function toRelation(record: RelationRecord, period: Relation['period']): Relation {
	return {
		id: toRelationId(record.id),
		from: toActorId(record.from),
		to: toActorId(record.to),
		type: toRelationTypeId(record.type),
		claim: record.claim ?? '',
		status: record.status ?? 'happened',
		...(period === undefined ? {} : { period }),
		confidence: record.confidence ?? 'high',
		strength: record.strength ?? 1,
		citations: record.citations.map(({ source, stance, ...rest }) => ({
			source: toSourceId(source),
			...rest,
			stance: stance ?? 'supports'
		})),
		...(record.attributes === undefined ? {} : { attributes: record.attributes }),
		...(record.viz === undefined ? {} : { viz: record.viz })
	};
}
