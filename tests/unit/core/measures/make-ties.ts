/**
 * Ties for tests: from short lines such as `['A', 'B', 'support', 0.9]`, or from a network file of `tests/fixtures`.
 */
import { readdirSync, readFileSync } from 'node:fs';
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
	/** Program with version, and the measures whose figures are from it. */
	readonly programs: Readonly<Record<string, string>>;
	readonly scores: Readonly<Record<string, readonly number[]>>;
	/** A reason where nobody has a score, or the actors that have none. */
	readonly undefined: Readonly<Record<string, string | readonly string[]>>;
	/** Hubs and authorities of which there are several. */
	readonly notUnique?: readonly string[];
	readonly published?: readonly {
		readonly measure: string;
		readonly actor: string;
		readonly value: number;
		readonly source: string;
	}[];
	/** Signed networks only. */
	readonly balance?: ExpectedBalance;
}

export interface ExpectedBalance {
	readonly programs: string;
	readonly triads: Readonly<Record<string, number>>;
	readonly readings: readonly {
		readonly directed: boolean;
		readonly weighted: boolean;
		readonly frustration: number;
		readonly optima?: number;
		/** Over any number of camps. */
		readonly fewestErrors: number;
	}[];
	readonly directedTriads?: Readonly<Record<string, { balanced: number; unbalanced: number }>>;
	readonly walkBalance: number;
	readonly algebraicConflict: number;
	readonly published?: readonly {
		readonly camps: number;
		readonly directed: boolean;
		readonly weighted: boolean;
		readonly errors: number;
		readonly source: string;
	}[];
}

const FOLDER = new URL('../../../fixtures/networks/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

/** Every classic network of the fixtures. */
export const NETWORK_NAMES: readonly string[] = readdirSync(FOLDER)
	.filter((file) => !file.endsWith('.expected.json'))
	.map((file) => file.replace(/\.json$/, ''))
	.sort();

interface NetworkFile {
	readonly directed: boolean;
	readonly nodes: readonly string[];
	readonly edges: readonly (readonly [string, string, (number | string)?, number?])[];
	/** A group for each node, which becomes its kind. */
	readonly groups?: Readonly<Record<string, string>>;
}

/**
 * A negative third entry makes a hostile relation; its size is the strength. A text is a type; one that a chart calls
 * unclear counts as contact, sign 0.
 */
export function readTies(name: string): Ties {
	const { directed, nodes, edges, groups } = readJson(name) as NetworkFile;
	const ties = makeTies(
		nodes,
		edges.map(([from, to, third = 1]): Line => {
			if (typeof third === 'string') return [from, to, third === 'unclear' ? 'contact' : third];
			const type = directed ? (third < 0 ? 'conflict' : 'support') : third < 0 ? 'rivalry' : 'alliance';
			return [from, to, type, Math.abs(third)];
		})
	);
	return groups === undefined ? ties : { ...ties, kinds: nodes.map((node) => groups[node] ?? '') };
}

/** Figures of the measures; those of the uncertain network stand beside its figures by worlds. */
export const readExpected = (name: string): Expected =>
	readJson(`${name === 'uncertain-5' ? 'uncertain-5.measures' : name}.expected`) as Expected;
