/**
 * Ties for tests: from short lines such as `['A', 'B', 'support', 0.9]`, or from a network file of `tests/fixtures`.
 */
import { readFileSync } from 'node:fs';
import { toActorId, toRelationTypeId } from '#lib/core/model/ids.ts';
import type { TieType, Ties } from '#lib/core/graph/ties.ts';

const toType = (id: string, sign: number, directed = true): TieType => ({
	id: toRelationTypeId(id),
	label: id,
	sign,
	directed
});

export const TYPES: readonly TieType[] = [
	toType('support', 1),
	toType('conflict', -1),
	toType('pressure', -1),
	toType('alliance', 1, false),
	toType('rivalry', -1, false),
	toType('contact', 0)
];

export type Line = readonly [from: string, to: string, type?: string, strength?: number];

/** Actors in the given order; a line without a type is support of strength 1. */
export function makeTies(actors: readonly string[], lines: readonly Line[]): Ties {
	const indexOf = new Map(actors.map((actor, index) => [actor, index]));
	const actor = (id: string) => {
		const index = indexOf.get(id);
		if (index === undefined) throw new Error(`The test names an unknown actor: ${id}`);
		return index;
	};
	return {
		actors: actors.map(toActorId),
		kinds: actors.map(() => 'state'),
		types: TYPES,
		from: Uint32Array.from(lines, ([from]) => actor(from)),
		to: Uint32Array.from(lines, ([, to]) => actor(to)),
		type: Uint16Array.from(lines, ([, , type = 'support']) => TYPES.findIndex(({ id }) => id === type)),
		weight: Float64Array.from(lines, ([, , , strength = 1]) => strength)
	};
}

export interface Expected {
	readonly origin: string;
	readonly scores: Readonly<Record<string, readonly number[]>>;
	readonly undefined: Readonly<Record<string, string | readonly string[]>>;
}

const readJson = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../../fixtures/networks/${name}.json`, import.meta.url), 'utf8'));

interface NetworkFile {
	readonly directed: boolean;
	readonly nodes: readonly string[];
	readonly edges: readonly (readonly [string, string, number?])[];
}

/** A negative third entry makes a hostile relation; its size is the strength. */
export function readTies(name: string): Ties {
	const { directed, nodes, edges } = readJson(name) as NetworkFile;
	return makeTies(
		nodes,
		edges.map(([from, to, weight = 1]): Line => {
			const type = directed ? (weight < 0 ? 'conflict' : 'support') : weight < 0 ? 'rivalry' : 'alliance';
			return [from, to, type, Math.abs(weight)];
		})
	);
}

export const readExpected = (name: string): Expected => readJson(`${name}.expected`) as Expected;
