/**
 * A dataset as one table: a row for each relation, for programs that take a list of ties.
 *
 * In: a dataset. Out: CSV whose columns our own reader understands: the ends by id and by name, the type with its sign and
 * direction, the first citation in columns of its own and all of them in words. Attributes of imported files follow under
 * their own names. Actors without relations are not in it.
 */
import type { Citation } from '#lib/core/model/citation.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { Source } from '#lib/core/model/source.ts';
import { cellText } from '#lib/core/import/cell-text.ts';
import { foldName } from '#lib/core/import/fold-name.ts';
import { citationInWords } from './citation-in-words.ts';
import { toCsvText, type Cell } from './to-csv-text.ts';

type Column = readonly [name: string, cellOf: (relation: Relation) => Cell | undefined];

export function encodeEdgeList(dataset: Dataset): string {
	const columns = [...ownColumns(dataset), ...vizColumns(dataset)];
	const all = [...columns, ...attributeColumns(dataset, new Set(columns.map(([name]) => foldName(name))))];
	const rows = dataset.relations.map((relation) => all.map(([, cellOf]) => cellOf(relation) ?? ''));
	return toCsvText([all.map(([name]) => name), ...rows]);
}

function ownColumns({ actors, relationTypes, sources: list }: Dataset): readonly Column[] {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	const types = new Map(relationTypes.map((type) => [type.id, type]));
	const sources: ReadonlyMap<string, Source> = new Map(list.map((source) => [source.id, source]));
	const first = (relation: Relation): Citation | undefined => relation.citations[0];
	const sourceOf = (relation: Relation): Source | undefined => sources.get(first(relation)?.source ?? '');
	return [
		['id', ({ id }) => id],
		['from', ({ from }) => from],
		['to', ({ to }) => to],
		['from name', ({ from }) => names.get(from)],
		['to name', ({ to }) => names.get(to)],
		['type', ({ type }) => type],
		['sign', ({ type }) => types.get(type)?.sign],
		['directed', ({ type }) => (types.get(type)?.directed === false ? 'no' : 'yes')],
		['claim', ({ claim }) => claim],
		['status', ({ status }) => status],
		['period', ({ period }) => period?.text],
		['confidence', ({ confidence }) => confidence],
		['strength', ({ strength }) => strength],
		['source', (relation) => first(relation)?.source],
		['url', (relation) => sourceOf(relation)?.url],
		['section', (relation) => first(relation)?.locator?.section],
		['paragraph', (relation) => first(relation)?.locator?.paragraph],
		['page', (relation) => first(relation)?.locator?.page],
		['quote-start', (relation) => first(relation)?.anchor?.start],
		[
			'citations',
			({ citations }) => citations.map((citation) => citationInWords(citation, sources)).join('; ')
		]
	];
}

/** Only the looks that any relation has. */
const vizColumns = ({ relations }: Dataset): readonly Column[] =>
	(['colour', 'thickness', 'shape'] as const).flatMap((field): readonly Column[] =>
		relations.some(({ viz }) => viz?.[field] !== undefined) ? [[field, ({ viz }) => viz?.[field]]] : []
	);

/** A name that one of our own columns has already gets “(attribute)” behind it. */
function attributeColumns({ relations }: Dataset, taken: ReadonlySet<string>): readonly Column[] {
	const names = new Set<string>();
	for (const { attributes = {} } of relations) for (const name of Object.keys(attributes)) names.add(name);
	return [...names].map((name): Column => [
		taken.has(foldName(name)) ? `${name} (attribute)` : name,
		({ attributes = {} }) => {
			const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
			return typeof value === 'number' ? value : cellText(value);
		}
	]);
}
