/**
 * The shipped dataset as it stands in its files, read without the program, so that tests have their own idea of what
 * must be on the page. In: nothing. Out: its records; only the fields that tests look at are typed.
 */
import { readFileSync } from 'node:fs';

interface Anchor {
	readonly start: string;
	readonly end?: string;
}

export interface ShippedRelation {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly type: 'pressure' | 'support' | 'conflict';
	readonly claim: string;
	readonly status?: string;
	readonly confidence?: string;
	readonly period?: string;
	readonly citations: readonly {
		readonly source: string;
		readonly locator: { readonly paragraph: number };
		readonly anchor: Anchor;
	}[];
}

export interface ShippedActor {
	readonly id: string;
	readonly name: string;
	readonly names: Readonly<Record<string, string>>;
	readonly aliases?: readonly string[];
	readonly kind: string;
	readonly description: string;
	readonly core?: boolean;
}

const read = <Records>(part: string): Records =>
	JSON.parse(readFileSync(`graph-data/iraq-2020/${part}.json`, 'utf8')) as Records;

export const HEADER = read<{ title: string; licence: string }>('dataset');
export const ACTORS = read<{ actors: readonly ShippedActor[] }>('actors').actors;
export const RELATIONS = read<{ relations: readonly ShippedRelation[] }>('relations').relations;
export const SOURCES = read<{ sources: readonly { id: string; title: string; URL: string }[] }>(
	'sources'
).sources;

export const CORE_ACTORS = ACTORS.filter(({ core }) => core === true);
const coreIds = new Set(CORE_ACTORS.map(({ id }) => id));
export const CORE_RELATIONS = RELATIONS.filter(({ from, to }) => coreIds.has(from) && coreIds.has(to));

export const actorNamed = (id: string): ShippedActor => {
	const actor = ACTORS.find((one) => one.id === id);
	if (actor === undefined) throw new Error(`The shipped dataset has no actor ${id}.`);
	return actor;
};

/** “10 of 39 actors, 54 of 89 relations”, as the status line says it. */
export const shownOfShipped = (actors: number, relations: number): string =>
	`${actors} of ${ACTORS.length} actors, ${relations} of ${RELATIONS.length} relations`;

/** How many relations of the main cast a test keeps. */
export const countCore = (keeps: (relation: ShippedRelation) => boolean): number =>
	CORE_RELATIONS.filter(keeps).length;
