/**
 * A dataset as GML that networkx, igraph and Gephi read.
 *
 * In: a dataset with places and looks. Out: the text of the file in plain ASCII, the same every time; other characters stand
 * as references. Nodes are numbered from 0, ids stand in `key`. Labels are unique, because networkx takes them for ids.
 */
import type { Actor } from '#lib/core/model/actor.ts';
import type { AttributeValue } from '#lib/core/model/attributes.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';
import { toActorFields, toDrawing } from '../fields/actor-fields.ts';
import { FieldChanges } from '../fields/field-changes.ts';
import type { Field } from '../fields/field.ts';
import { toHeaderFields } from '../fields/header-fields.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import { makeUniqueLabels } from '../fields/unique-labels.ts';
import { GmlKeys } from './gml-keys.ts';

const NODE_KEYS = ['id', 'key', 'label', 'graphics', 'gid', 'isGroup', 'names'];
const EDGE_KEYS = ['id', 'source', 'target', 'directed', 'graphics'];

export function encodeGml(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const changes = new FieldChanges();
	const undirected = new Set(dataset.relationTypes.filter(({ directed }) => !directed).map(({ id }) => id));
	const isDirected = dataset.relationTypes.length === 0 || undirected.size < dataset.relationTypes.length;
	const header = new GmlKeys([], changes);
	const lines = [
		`Creator ${toText(stamp.generator)}`,
		'graph [',
		`  directed ${isDirected ? 1 : 0}`,
		'  multigraph 1',
		...toHeaderFields(dataset).flatMap(([name, value]) => toLines(header.toKey(name), value, '  '))
	];
	const nodeKeys = new GmlKeys(NODE_KEYS, changes);
	const toLabel = makeUniqueLabels(changes);
	for (const [index, actor] of dataset.actors.entries())
		lines.push(...toNode(actor, index, toLabel(actor), input, nodeKeys, changes));
	const number = new Map<string, number>(dataset.actors.map(({ id }, index) => [id, index]));
	const edgeKeys = new GmlKeys(EDGE_KEYS, changes);
	for (const relation of dataset.relations) {
		lines.push(
			'  edge [',
			`    source ${number.get(relation.from) ?? 0}`,
			`    target ${number.get(relation.to) ?? 0}`,
			`    id ${toText(relation.id)}`,
			...(isDirected && undirected.has(relation.type) ? ['    directed 0'] : []),
			...toEdgeFields(relation, input, changes).flatMap(([name, value]) =>
				toLines(edgeKeys.toKey(name), value, '    ')
			),
			'  ]'
		);
	}
	lines.push(']');
	return {
		extension: '.gml',
		mediaType: 'text/plain',
		content: `${lines.join('\n')}\n`,
		notices: changes.toNotices()
	};
}

const toEdgeFields = (
	relation: Relation,
	{ dataset }: EncodeInput,
	changes: FieldChanges
): readonly Field[] => [
	['type', relation.type],
	...(relation.strength === 1 ? [] : ([['weight', relation.strength]] as const)),
	...toRelationFields(relation, dataset, { taken: new Set(EDGE_KEYS), changes })
];

function toNode(
	actor: Actor,
	index: number,
	label: string,
	input: EncodeInput,
	keys: GmlKeys,
	changes: FieldChanges
): readonly string[] {
	const rules = { taken: new Set(NODE_KEYS), changes, without: ['places', 'looks'] as const };
	const fields = toActorFields(actor, input, rules).filter(([name]) => !name.startsWith('name:'));
	return [
		'  node [',
		`    id ${index}`,
		`    key ${toText(actor.id)}`,
		`    label ${toText(label)}`,
		...Object.entries(actor.names).map(
			([tag, name]) => `    names [ tag ${toText(tag)} name ${toText(name)} ]`
		),
		...fields.flatMap(([name, value]) => toLines(keys.toKey(name), value, '    ')),
		...toGraphics(actor, input),
		'  ]'
	];
}

function toGraphics(actor: Actor, input: EncodeInput): readonly string[] {
	const { x, y, z, size, colour, shape } = toDrawing(actor, input);
	const given: readonly (readonly [string, AttributeValue | undefined])[] = [
		['x', x],
		['y', y],
		['z', z],
		['w', size],
		['fill', colour],
		['type', shape]
	];
	const lines = given.flatMap(([key, value]) => (value === undefined ? [] : toLines(key, value, '      ')));
	return lines.length === 0 ? [] : ['    graphics [', ...lines, '    ]'];
}

/** A list is its key once more for each value. */
function toLines(key: string, value: AttributeValue, indent: string): readonly string[] {
	if (typeof value === 'number') return [`${indent}${key} ${toNumber(value)}`];
	if (typeof value === 'object') return value.map((text) => `${indent}${key} ${toText(text)}`);
	return [`${indent}${key} ${toText(String(value))}`];
}

/** Integers of 32 bits as they are; all others with the point that makes them reals in GML. */
function toNumber(value: number): string {
	if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) return String(value);
	const text = String(value);
	if (text.includes('.')) return text;
	const [digits = '', exponent] = text.split('e');
	return `${digits}.0${exponent === undefined ? '' : `e${exponent}`}`;
}

const toText = (text: string): string =>
	`"${text.toWellFormed().replace(/[^ !#-%'-~]/gu, (mark) => (mark === '"' ? '&quot;' : mark === '&' ? '&amp;' : `&#${mark.codePointAt(0) ?? 0};`))}"`;
