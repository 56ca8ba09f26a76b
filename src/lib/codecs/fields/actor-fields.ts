/**
 * An actor as attributes of a node, by the names that our own reading of tables knows.
 *
 * In: an actor, with places and looks where the export carries them. Out: fields without id and name, which each format
 * puts where it has them; then what an imported file said besides, under its own names unless one is taken.
 */
import type { Actor } from '#lib/core/model/actor.ts';
import type { Attributes } from '#lib/core/model/attributes.ts';
import type { EncodeInput } from '../format.ts';
import type { Field } from './field.ts';
import { RENAMED, type FieldChanges } from './field-changes.ts';

export interface FieldRules {
	/** Names that mean something in the format itself. */
	readonly taken: ReadonlySet<string>;
	readonly changes: FieldChanges;
}

export interface ActorFieldRules extends FieldRules {
	/** Whether y grows upwards in the format. */
	readonly yUp?: boolean;
	/** Present when the format has places, looks or the whole of a part in fields of its own. */
	readonly without?: readonly ('places' | 'looks' | 'part of')[];
}

export interface Drawing {
	readonly x?: number;
	readonly y?: number;
	readonly z?: number;
	readonly size?: number;
	readonly colour?: string;
	readonly shape?: string;
}

const OWN: ReadonlySet<string> = new Set([
	'id',
	'name',
	'kind',
	'description',
	'aliases',
	'part of',
	'core',
	'x',
	'y',
	'z',
	'size',
	'color',
	'shape'
]);

/** Where an actor stands and how it looks: the page's word first, then that of the file it came from. */
export function toDrawing(
	{ id, viz = {} }: Actor,
	{ positions, looks }: Pick<EncodeInput, 'positions' | 'looks'>,
	yUp = false
): Drawing {
	const position = positions?.get(id);
	const look = looks?.get(id);
	// 0 - y, so that 0 stays 0 and never becomes −0.
	const toFile = (y: number): number => (yUp ? 0 - y : y);
	if (position === undefined)
		return { ...viz, ...(viz.y === undefined ? {} : { y: toFile(viz.y) }), ...look };
	const [x, y] = position;
	const { z: _height, ...rest } = viz;
	return { ...rest, x, y: toFile(y), ...look };
}

export function toActorFields(actor: Actor, input: EncodeInput, rules: ActorFieldRules): readonly Field[] {
	const { without = [], yUp = false } = rules;
	const { x, y, z, size, colour, shape } = toDrawing(actor, input, yUp);
	const fields: Field[] = [];
	const add = (name: string, value: Field[1] | undefined): void => {
		if (value !== undefined && value !== '') fields.push([name, value]);
	};
	add('kind', actor.kind);
	add('description', actor.description);
	for (const [tag, name] of Object.entries(actor.names)) add(`name:${tag}`, name);
	if (actor.aliases.length > 0) add('aliases', actor.aliases);
	if (!without.includes('part of')) add('part of', actor.partOf);
	if (actor.core) add('core', true);
	if (!without.includes('places')) {
		add('x', x);
		add('y', y);
		add('z', z);
	}
	if (!without.includes('looks')) {
		add('size', size);
		add('color', colour);
		add('shape', shape);
	}
	return [...fields, ...toForeignFields(actor.attributes, OWN, rules)];
}

/** What an imported file said besides; a name that has a meaning already is followed by “(attribute)”. */
export function toForeignFields(
	attributes: Attributes = {},
	own: ReadonlySet<string>,
	{ taken, changes }: FieldRules
): readonly Field[] {
	return Object.entries(attributes).map(([name, value]) => {
		if (!own.has(name) && !taken.has(name) && !name.startsWith('name:')) return [name, value];
		changes.add(RENAMED, name);
		return [`${name} (attribute)`, value];
	});
}
