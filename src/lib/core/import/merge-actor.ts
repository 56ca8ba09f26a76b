/**
 * Adds what a second row says of an actor to the first. In: both. Out: the words of the second that the first contradicts
 * and that are therefore not kept. Another name becomes an alias; nothing that is there is written over.
 */
import type { Actor } from '../model/actor.ts';
import type { Editable } from './actor-book.ts';

export function mergeActor(first: Editable<Actor>, second: Actor): readonly string[] {
	const lost: string[] = [];
	for (const field of ['kind', 'description'] as const) {
		if (first[field] === '') first[field] = second[field];
		else if (second[field] !== '' && second[field] !== first[field]) lost.push(second[field]);
	}
	const others = [second.name, ...second.aliases].filter((name) => name !== first.name);
	first.aliases = [...new Set([...first.aliases, ...others])];
	first.core ||= second.core;
	first.names = join(first.names, second.names, lost);
	const attributes = join(first.attributes ?? {}, second.attributes ?? {}, lost);
	if (Object.keys(attributes).length > 0) first.attributes = attributes;
	const viz = join(first.viz ?? {}, second.viz ?? {}, lost);
	if (Object.keys(viz).length > 0) first.viz = viz;
	return lost;
}

/** Fields of both; where they differ, the first one's. */
function join<Fields extends object>(first: Fields, second: Fields, lost: string[]): Fields {
	for (const [name, value] of Object.entries(second) as [string, unknown][]) {
		const own: unknown = Object.hasOwn(first, name)
			? Object.entries(first).find(([key]) => key === name)?.[1]
			: undefined;
		if (own !== undefined && JSON.stringify(own) !== JSON.stringify(value)) lost.push(String(value));
	}
	return { ...second, ...first };
}
