/**
 * A dataset as six tables that lose nothing, and back: the set of CSV files and the sheets of a workbook.
 *
 * In: a dataset and who writes it when. Out: tables with the fields of the portable file, citations by the id of their
 * relation. Back: the value of a portable file, which the gate of entente-json checks like any other. Version 1.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import { DATASET_KIND, VERSION, type JsonObject, type Stamp } from '../entente-json/portable-file.ts';
import { toDatasetParts } from '../entente-json/to-dataset-parts.ts';
import { fromRecordTable, toRecordTable, type RecordShape, type RecordTable } from './record-table.ts';

export const TABLE_NAMES = [
	'dataset',
	'relation-types',
	'actors',
	'relations',
	'citations',
	'sources'
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const shape = (first: string, texts: string, groups = ''): RecordShape => {
	const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');
	return { first: words(first), texts: new Set(words(texts)), groups: new Set(words(groups)) };
};

const SHAPES: Readonly<Record<TableName, RecordShape>> = {
	dataset: shape(
		'kind version created generator id title description asOf licence authors',
		'kind created generator id title description asOf licence'
	),
	'relation-types': shape(
		'id label sign directed definition',
		'id label definition line.pattern line.colour line.darkColour line.arrowhead',
		'line'
	),
	actors: shape('id name kind description', 'id name kind description partOf', 'names attributes viz'),
	relations: shape(
		'id from to type claim status period confidence strength',
		'id from to type claim status period confidence',
		'attributes viz'
	),
	citations: shape(
		'relation source',
		'relation source stance note locator.section locator.page anchor.prefix anchor.start anchor.end anchor.suffix',
		'locator anchor'
	),
	sources: shape(
		'id type title',
		'id type title publisher container-title URL archive reliability language note'
	)
};

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

export function toDatasetTables(
	dataset: Dataset,
	{ created, generator }: Stamp
): ReadonlyMap<TableName, RecordTable> {
	const { dataset: header, actors, relations, sources } = toDatasetParts(dataset);
	const { relationTypes, ...fields } = header;
	const types = Array.isArray(relationTypes) ? relationTypes.filter(isObject) : [];
	const citations = relations.flatMap(({ id, citations: cited }) =>
		Array.isArray(cited) ? cited.filter(isObject).map((citation) => ({ relation: id, ...citation })) : []
	);
	const records: Readonly<Record<TableName, readonly JsonObject[]>> = {
		dataset: [{ kind: DATASET_KIND, version: VERSION, created, generator, ...fields }],
		'relation-types': types,
		actors,
		relations: relations.map(({ citations: _, ...relation }) => relation),
		citations,
		sources
	};
	return new Map(TABLE_NAMES.map((name) => [name, toRecordTable(records[name], SHAPES[name])]));
}

/** A table as it was read: its first row is the header. */
export type TextRows = readonly (readonly string[])[];

/** Whether the tables are ours: the first of them says so itself. */
export function areDatasetTables(tables: ReadonlyMap<string, TextRows>): boolean {
	const [header = [], row = []] = tables.get('dataset') ?? [];
	return header[0] === 'kind' && (row[0] ?? '').startsWith('entente/');
}

/** The value of a portable file; tables that are missing are missing in it. */
export function fromDatasetTables(tables: ReadonlyMap<string, TextRows>): unknown {
	const recordsOf = (name: TableName): readonly JsonObject[] | undefined => {
		const [header, ...rows] = tables.get(name) ?? [];
		return header === undefined ? undefined : fromRecordTable(header, rows, SHAPES[name]);
	};
	const [{ kind, version, created, generator, ...fields } = {}] = recordsOf('dataset') ?? [];
	const types = recordsOf('relation-types') ?? [];
	return {
		meta: { kind, version, created, generator },
		data: {
			dataset: { ...fields, ...(types.length === 0 ? {} : { relationTypes: types }) },
			actors: recordsOf('actors'),
			relations: withCitations(recordsOf('relations'), recordsOf('citations') ?? []),
			sources: recordsOf('sources')
		}
	};
}

function withCitations(
	relations: readonly JsonObject[] | undefined,
	citations: readonly JsonObject[]
): readonly JsonObject[] | undefined {
	const byRelation = new Map<string, JsonObject[]>();
	for (const citation of citations) {
		const { relation, ...fields } = citation;
		const id = String(relation);
		const list = byRelation.get(id) ?? [];
		list.push(fields);
		byRelation.set(id, list);
	}
	return relations?.map((relation) => ({
		...relation,
		citations: byRelation.get(String(relation.id)) ?? []
	}));
}
