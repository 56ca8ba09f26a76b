/**
 * Scores of relations, as they stand in the report of `measure`: a list of ties, and a table with a row for each relation.
 *
 * In: a network, the relations behind its ties in the same order, ids of measures of relations. Out: the ties, each with
 * the relations that it is made of; rows; the settings; reasons where there is no score. Relations of an actor with
 * itself belong to no tie and have an empty cell.
 */
import { computeTieBetweenness, normalizeTieBetweenness } from '#lib/core/measures/tie-betweenness.ts';
import type { Cell } from '#lib/codecs/csv/to-csv-text.ts';
import type { Network } from '#lib/core/graph/network.ts';
import type { Relation } from '#lib/core/model/relation.ts';

/** Measures of relations, which give no score to an actor and are therefore not in the registry of measures. */
const WEIGHTED: ReadonlyMap<string, boolean> = new Map([
	['tie-betweenness', false],
	['weighted-tie-betweenness', true]
]);
export const TIE_MEASURES: readonly string[] = [...WEIGHTED.keys()];

/** One tie: by id of measure its score, beside what it is. */
export interface TieRow {
	readonly from: string;
	readonly to: string;
	/** False for relations of an undirected type, which go both ways. */
	readonly directed: boolean;
	readonly relations: readonly string[];
	readonly [measure: string]: unknown;
}

export interface TieScores {
	readonly ties: readonly TieRow[];
	readonly settings: Readonly<Record<string, unknown>>;
	/** By measure, why it means nothing on this graph. */
	readonly undefined: Readonly<Record<string, string>>;
	/** Header, then a row for each relation: id, ends, type, scores. */
	readonly rows: readonly (readonly Cell[])[];
}

export function computeTieScores(
	network: Network,
	relations: readonly Relation[],
	ids: readonly string[],
	normalized: boolean
): TieScores {
	const columns = new Map<string, Float64Array>();
	const settings: Record<string, unknown> = {};
	const unscored: Record<string, string> = {};
	for (const id of ids) {
		const weighted = WEIGHTED.get(id) ?? false;
		const result = computeTieBetweenness(network, { weighted });
		if (!result.ok) {
			unscored[id] = result.reason;
			columns.set(id, new Float64Array(relations.length).fill(NaN));
			continue;
		}
		columns.set(id, normalized ? normalizeTieBetweenness(result.values, network) : result.values);
		settings[id] = {
			direction: 'passing-through',
			weight: weighted ? 'cost' : 'none',
			normalized,
			...result.parameters,
			...(result.notices.length === 0 ? {} : { notices: result.notices })
		};
	}
	return {
		ties: groupTies(network, relations).map(({ first, ...tie }) => ({
			...tie,
			...Object.fromEntries(
				[...columns].flatMap(([id, values]) => (Number.isNaN(values[first]) ? [] : [[id, values[first]]]))
			)
		})),
		settings,
		undefined: unscored,
		rows: [
			['relation', 'from', 'to', 'type', ...columns.keys()],
			...relations.map(({ id, from, to, type }, index) => [
				id,
				from,
				to,
				type,
				...[...columns.values()].map((values) => values[index] ?? NaN)
			])
		]
	};
}

interface Tie {
	readonly from: string;
	readonly to: string;
	readonly directed: boolean;
	readonly relations: string[];
	/** Index of one of its relations, which all have the same score. */
	readonly first: number;
}

/** Relations by ends, in the order in which each tie is first met; without direction either order of the ends is one. */
function groupTies({ ties }: Network, relations: readonly Relation[]): readonly Tie[] {
	const found = new Map<string, Tie>();
	for (const [first, { id, from, to }] of relations.entries()) {
		if (from === to) continue;
		const directed = ties.types[ties.type[first] ?? 0]?.directed !== false;
		const ends = directed || from < to ? [from, to] : [to, from];
		const key = JSON.stringify([directed, ...ends]);
		const known = found.get(key);
		if (known === undefined) found.set(key, { from, to, directed, relations: [id], first });
		else known.relations.push(id);
	}
	return [...found.values()];
}
