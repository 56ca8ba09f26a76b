/**
 * A dataset as plain GraphML 1.0 (http://graphml.graphdrawing.org/xmlns), with nothing that networkx, igraph or Gephi do
 * not read: no nested graphs, no ports, no types of our own.
 *
 * In: a dataset, with places and looks where the export carries them. Out: XML text; y grows upwards and colours stand
 * in `r`, `g`, `b`, as Gephi has it. Lists become one text. The same input gives the same text.
 */
import { toActorFields } from '../fields/actor-fields.ts';
import { FieldChanges } from '../fields/field-changes.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import { collectColumns, plainText, type ColumnType, type TypedColumn } from '../xml/typed-columns.ts';
import { toDescription } from '../xml/to-description.ts';
import { XmlWriter } from '../xml/write-xml.ts';
import { graphmlInfo } from './graphml-info.ts';
import { splitColour } from './split-colour.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';
import type { Field } from '../fields/field.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const TAKEN: ReadonlySet<string> = new Set([
	'label',
	'r',
	'g',
	'b',
	'alpha',
	'Edge Label',
	'source',
	'target',
	'directed',
	'graph',
	'desc'
]);
const TYPES: Readonly<Record<ColumnType, string>> = {
	text: 'string',
	integer: 'int',
	long: 'long',
	double: 'double',
	boolean: 'boolean',
	list: 'string'
};

type Columns = ReadonlyMap<string, TypedColumn>;

export function encodeGraphml(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const xml = new XmlWriter();
	const changes = new FieldChanges();
	const rules = { taken: TAKEN, changes };
	const types = new Map(dataset.relationTypes.map((type) => [type.id, type]));
	const actorFields = dataset.actors.map((actor): readonly Field[] => [
		['label', actor.name],
		...toActorFields(actor, input, { ...rules, yUp: true }).flatMap(splitColour)
	]);
	const relationFields = dataset.relations.map((relation): readonly Field[] => [
		['type', relation.type],
		['Edge Label', types.get(relation.type)?.label ?? relation.type],
		['weight', relation.strength],
		...toRelationFields(relation, dataset, rules).flatMap(splitColour)
	]);
	const actorColumns = collectColumns(actorFields, 'n', changes);
	const relationColumns = collectColumns(relationFields, 'e', changes);
	const isDirected = dataset.relationTypes.some(({ directed }) => directed);

	const writeActor = ({ id }: Actor, index: number): string =>
		`${xml.open('node', { id })}${writeData(xml, actorFields[index] ?? [], actorColumns)}</node>`;
	const writeRelation = ({ id, from, to, type }: Relation, index: number): string => {
		const directed = types.get(type)?.directed !== false;
		const start = xml.open('edge', {
			id,
			source: from,
			target: to,
			directed: directed === isDirected ? undefined : directed
		});
		return `${start}${writeData(xml, relationFields[index] ?? [], relationColumns)}</edge>`;
	};

	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		// A comment may not hold two hyphens.
		`<!-- Created by ${xml.escape(stamp.generator.replace(/-/g, ' '))} -->`,
		xml.open('graphml', { xmlns: NAMESPACE }),
		...declare(xml, 'node', actorColumns),
		...declare(xml, 'edge', relationColumns),
		xml.open('graph', { id: 'G', edgedefault: isDirected ? 'directed' : 'undirected' }),
		xml.element('desc', toDescription(dataset)),
		...dataset.actors.map(writeActor),
		...dataset.relations.map(writeRelation),
		'</graph>',
		'</graphml>',
		''
	];
	return {
		extension: graphmlInfo.extensions[0] ?? '.graphml',
		mediaType: graphmlInfo.mediaType,
		content: lines.join('\n'),
		notices: [...changes.toNotices(), ...xml.notices]
	};
}

/** What other programs expect to be decimal numbers, whatever the values are in this file. */
const DECIMALS: ReadonlySet<string> = new Set(['x', 'y', 'z', 'size', 'weight', 'thickness', 'alpha']);

const declare = (xml: XmlWriter, owner: 'node' | 'edge', columns: Columns): readonly string[] =>
	[...columns.values()].map(({ id, name, type }) => {
		const written = DECIMALS.has(name) && (type === 'integer' || type === 'long') ? 'double' : type;
		return xml.empty('key', { id, for: owner, 'attr.name': name, 'attr.type': TYPES[written] });
	});

const joinList = (items: readonly string[]): string => items.join('; ');

function writeData(xml: XmlWriter, fields: readonly Field[], columns: Columns): string {
	let data = '';
	for (const [name, value] of fields) {
		data += xml.element('data', plainText(value, joinList), { key: columns.get(name)?.id });
	}
	return data;
}
