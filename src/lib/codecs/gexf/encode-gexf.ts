/**
 * A dataset as GEXF 1.3: https://gexf.net/schema.html, in the order of elements that the schema wants.
 *
 * In: a dataset, with places and looks where the export carries them. Out: XML text; y grows upwards, as Gephi has it. A
 * relation's type is its `kind`, its period its `start` and `end`; everything else that it says, citations too, stands
 * in attributes. The same input gives the same text.
 */
import { toActorFields, toDrawing } from '../fields/actor-fields.ts';
import { FieldChanges } from '../fields/field-changes.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import { collectColumns, plainText, type TypedColumn } from '../xml/typed-columns.ts';
import { XmlWriter } from '../xml/write-xml.ts';
import { toDescription } from '../xml/to-description.ts';
import { gexfInfo } from './gexf-info.ts';
import { toListText } from './to-list-text.ts';
import { writeActorViz, writeRelationViz } from './write-viz.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';
import type { Field } from '../fields/field.ts';

const NAMESPACE = 'http://gexf.net/1.3';
const TAKEN: ReadonlySet<string> = new Set([
	'id',
	'label',
	'pid',
	'start',
	'end',
	'spells',
	'parents',
	'source',
	'target',
	'directed'
]);
const TYPES: Readonly<Record<TypedColumn['type'], string>> = {
	text: 'string',
	integer: 'integer',
	long: 'long',
	double: 'double',
	boolean: 'boolean',
	list: 'liststring'
};
/** What stands in the viz elements of an edge. */
const LOOKS: ReadonlySet<string> = new Set(['color', 'thickness', 'shape']);

type Columns = ReadonlyMap<string, TypedColumn>;

export function encodeGexf(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const xml = new XmlWriter();
	const changes = new FieldChanges();
	const rules = { taken: TAKEN, changes };
	const actorFields = dataset.actors.map((actor) =>
		toActorFields(actor, input, { ...rules, yUp: true, without: ['places', 'looks', 'part of'] })
	);
	const relationFields = dataset.relations.map((relation) =>
		toRelationFields(relation, dataset, rules).filter(([name]) => !LOOKS.has(name))
	);
	const actorColumns = collectColumns(actorFields, '', changes);
	const relationColumns = collectColumns(relationFields, '', changes);
	const types = new Map(dataset.relationTypes.map((type) => [type.id, type]));
	const isDynamic = dataset.relations.some((relation) => toSpan(relation) !== undefined);
	const isDirected = dataset.relationTypes.some(({ directed }) => directed);

	const writeActor = (actor: Actor, index: number): string => {
		const start = xml.open('node', { id: actor.id, label: actor.name, pid: actor.partOf });
		const values = writeValues(xml, actorFields[index] ?? [], actorColumns);
		return `${start}${values}${writeActorViz(xml, toDrawing(actor, input, true))}</node>`;
	};
	const writeRelation = (relation: Relation, index: number): string => {
		const type = types.get(relation.type);
		const start = xml.open('edge', {
			id: relation.id,
			source: relation.from,
			target: relation.to,
			type: type?.directed === false ? 'undirected' : 'directed',
			kind: relation.type,
			label: type?.label,
			weight: relation.strength,
			...toSpan(relation)
		});
		const values = writeValues(xml, relationFields[index] ?? [], relationColumns);
		return `${start}${values}${writeRelationViz(xml, relation.viz ?? {})}</edge>`;
	};

	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		xml.open('gexf', { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.3' }),
		xml.open('meta', { lastmodifieddate: /^\d{4}-\d{2}-\d{2}/.exec(stamp.created)?.[0] }),
		xml.element('creator', stamp.generator),
		xml.element('description', toDescription(dataset)),
		'</meta>',
		xml.open('graph', {
			defaultedgetype: isDirected ? 'directed' : 'undirected',
			mode: isDynamic ? 'dynamic' : 'static',
			timeformat: isDynamic ? 'date' : undefined
		}),
		...declare(xml, 'node', actorColumns),
		...declare(xml, 'edge', relationColumns),
		'<nodes>',
		...dataset.actors.map(writeActor),
		'</nodes>',
		'<edges>',
		...dataset.relations.map(writeRelation),
		'</edges>',
		'</graph>',
		'</gexf>',
		''
	];
	return {
		extension: gexfInfo.extensions[0] ?? '.gexf',
		mediaType: gexfInfo.mediaType,
		content: lines.join('\n'),
		notices: [...changes.toNotices(), ...xml.notices]
	};
}

function declare(xml: XmlWriter, owner: 'node' | 'edge', columns: Columns): readonly string[] {
	if (columns.size === 0) return [];
	const list = [...columns.values()].map(({ id, name, type }) =>
		xml.empty('attribute', { id, title: name, type: TYPES[type] })
	);
	return [xml.open('attributes', { class: owner }), ...list, '</attributes>'];
}

function writeValues(xml: XmlWriter, fields: readonly Field[], columns: Columns): string {
	if (fields.length === 0) return '';
	let values = '';
	for (const [name, value] of fields) {
		values += xml.empty('attvalue', { for: columns.get(name)?.id, value: plainText(value, toListText) });
	}
	return `<attvalues>${values}</attvalues>`;
}

/** First and last possible day; a date of XML Schema has no year 0. */
function toSpan({ period }: Relation): { readonly start?: string; readonly end?: string } | undefined {
	const start = period?.from === undefined || period.from.startsWith('0000') ? undefined : period.from;
	const end = period?.to === undefined || period.to.startsWith('0000') ? undefined : period.to;
	if (start === undefined && end === undefined) return undefined;
	return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}
