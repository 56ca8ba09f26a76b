/**
 * A file that our own writer made says what its attributes are: their names are ours, and an attribute of an imported
 * file never has one of these (`fields/actor-fields.ts` renames it). In: both tables. Out: roles, so that nothing needs
 * to be guessed when the file is read again.
 */
import type { ColumnRole } from '#lib/core/import/roles.ts';
import type { GraphGatherer } from './graph-gatherer.ts';

const ACTOR_ROLES: ReadonlyMap<string, ColumnRole> = new Map([
	['label', 'name'],
	['kind', 'kind'],
	['description', 'description'],
	['aliases', 'aliases'],
	['part of', 'part-of'],
	['core', 'core'],
	['x', 'x'],
	['y', 'y'],
	['z', 'z'],
	['size', 'size'],
	['shape', 'shape']
]);
const RELATION_ROLES: ReadonlyMap<string, ColumnRole> = new Map([
	['type', 'type'],
	['weight', 'strength'],
	['sign', 'sign'],
	['claim', 'claim'],
	['status', 'status'],
	['period', 'period'],
	['confidence', 'confidence'],
	['thickness', 'thickness'],
	['shape', 'shape']
]);

export const isOwn = (flavour: string): boolean => /^Entente\b/.test(flavour);

export function giveOwnRoles({ actors, relations }: GraphGatherer): void {
	const ofActor = (name: string): ColumnRole | undefined =>
		name.startsWith('name:') ? `name:${name.slice('name:'.length)}` : ACTOR_ROLES.get(name);
	actors.giveRoles((name) => ofActor(name) ?? 'attribute');
	relations.giveRoles((name) => RELATION_ROLES.get(name) ?? 'attribute');
}
