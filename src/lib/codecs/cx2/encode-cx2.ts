/**
 * A dataset as Cytoscape Exchange, version 2, for Cytoscape 3.10 and NDEx.
 *
 * In: a dataset with places and looks. Out: the text of the file, the same every time; y grows downwards. CX2 wants
 * numbers as ids, so nodes and edges are numbered from 0 and the dataset's ids stand in an attribute of their own.
 */
import type { AttributeValue } from '#lib/core/model/attributes.ts';
import { toJsonText } from '../entente-json/to-json-text.ts';
import { toActorFields, toDrawing } from '../fields/actor-fields.ts';
import { FieldChanges } from '../fields/field-changes.ts';
import { toRecord, type Field } from '../fields/field.ts';
import { toHeaderFields } from '../fields/header-fields.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';
import { declareAttributes, unifyTypes } from './declare-attributes.ts';
import { OWN_ID } from './decode-cx2.ts';

const NODE_NAMES: ReadonlySet<string> = new Set(['represents', OWN_ID]);
const EDGE_NAMES: ReadonlySet<string> = new Set(['name', 'interaction', 'directed', OWN_ID]);

interface Item {
	readonly head: Readonly<Record<string, number>>;
	readonly fields: readonly Field[];
}

export function encodeCx2(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const changes = new FieldChanges();
	const nodes = toNodes(input, changes);
	const edges = toEdges(input, changes);
	const network: readonly Field[] = [...toHeaderFields(dataset), ['generator', stamp.generator]];
	const count = (name: string, elementCount: number) => ({ name, elementCount });
	const document = [
		{ CXVersion: '2.0', hasFragments: false },
		{
			metaData: [
				count('attributeDeclarations', 1),
				count('networkAttributes', 1),
				count('nodes', nodes.length),
				count('edges', edges.length)
			]
		},
		{
			attributeDeclarations: [
				{
					networkAttributes: declareAttributes([network]),
					nodes: declareAttributes(nodes.map(({ fields }) => fields)),
					edges: declareAttributes(edges.map(({ fields }) => fields))
				}
			]
		},
		{ networkAttributes: [toRecord(network)] },
		{ nodes: nodes.map(toRecordWithValues) },
		{ edges: edges.map(toRecordWithValues) },
		{ status: [{ success: true }] }
	];
	return {
		extension: '.cx2',
		mediaType: 'application/json',
		content: toJsonText(document),
		notices: changes.toNotices()
	};
}

const toRecordWithValues = ({
	head,
	fields
}: Item): Readonly<Record<string, number | Readonly<Record<string, AttributeValue>>>> => ({
	...head,
	v: toRecord(fields)
});

function toNodes(input: EncodeInput, changes: FieldChanges): readonly Item[] {
	const items = input.dataset.actors.map((actor, index): Item => {
		const { x, y, z } = toDrawing(actor, input);
		const hasPlace = x !== undefined && y !== undefined;
		const without = hasPlace ? (['places'] as const) : [];
		return {
			head: { id: index, ...(hasPlace ? { x, y, ...(z === undefined ? {} : { z }) } : {}) },
			fields: [
				[OWN_ID, actor.id],
				['name', actor.name],
				...toActorFields(actor, input, { taken: NODE_NAMES, changes, without })
			]
		};
	});
	return unify(items, changes);
}

function toEdges({ dataset }: EncodeInput, changes: FieldChanges): readonly Item[] {
	const nodeById = new Map<string, number>(dataset.actors.map(({ id }, index) => [id, index]));
	const undirected = new Set(dataset.relationTypes.filter(({ directed }) => !directed).map(({ id }) => id));
	const items = dataset.relations.map((relation, index): Item => ({
		head: { id: index, s: nodeById.get(relation.from) ?? 0, t: nodeById.get(relation.to) ?? 0 },
		fields: [
			[OWN_ID, relation.id],
			['interaction', relation.type],
			...(relation.strength === 1 ? [] : ([['weight', relation.strength]] as const)),
			...(undirected.has(relation.type) ? ([['directed', false]] as const) : []),
			...toRelationFields(relation, dataset, { taken: EDGE_NAMES, changes })
		]
	}));
	return unify(items, changes);
}

function unify(items: readonly Item[], changes: FieldChanges): readonly Item[] {
	const unified = unifyTypes(
		items.map(({ fields }) => fields),
		changes
	);
	return items.map(({ head }, index) => ({ head, fields: unified[index] ?? [] }));
}
