/**
 * What is drawn is bounded, what is held is not: picks the part of a large visible graph that a reader can take in.
 *
 * In: the visible graph, scores in its order (or none), actors that must be there (selected, pinned, expanded). Out:
 * at most `MOST_ACTORS` actors with the highest scores, and at most `MOST_RELATIONS` relations among them, in the
 * order of the dataset, with a count of what was left out. Small graphs come back whole and unchanged.
 */
import type { Visible } from '../filters/derive-visible.ts';
import { indexAt, numberAt } from '../graph/arcs.ts';
import { NOBODY } from '../graph/relation-index.ts';
import { relationPartOf } from '../graph/relation-part.ts';
import { MOST_PARALLEL } from './fan-relations.ts';

export const MOST_ACTORS = 300;
export const MOST_RELATIONS = 1500;

export interface Drawn extends Visible {
	readonly leftOut: { readonly actors: number; readonly relations: number };
}

export function deriveDrawn(
	visible: Visible,
	scoreOf: (id: string) => number,
	wanted: ReadonlySet<string>
): Drawn {
	if (visible.actors.length <= MOST_ACTORS && visible.relations.length <= MOST_RELATIONS) {
		return { ...visible, leftOut: { actors: 0, relations: 0 } };
	}
	const place = rankHighest(visible.actors, scoreOf, wanted);
	const actors = visible.actors.filter((actor) => place.has(actor.id));
	const relations = relationsAmong(visible.relations, place);
	return {
		actors,
		relations,
		leftOut: {
			actors: visible.actors.length - actors.length,
			relations: visible.relations.length - relations.length
		}
	};
}

/** The highest actors by id, with their rank from 0; those of equal score in their order. */
function rankHighest(
	actors: Visible['actors'],
	scoreOf: (id: string) => number,
	wanted: ReadonlySet<string>
): ReadonlyMap<string, number> {
	const relevance = Float64Array.from(actors, ({ id }) => {
		const score = scoreOf(id);
		return wanted.has(id) ? Infinity : Number.isNaN(score) ? -Infinity : score;
	});
	// The score of the last that is drawn: sorting all actors with all that belongs to them would take much longer.
	const least = numberAt(relevance.toSorted(), Math.max(0, actors.length - MOST_ACTORS));
	const ranked: { readonly id: string; readonly index: number }[] = [];
	actors.forEach(({ id }, index) => {
		if (numberAt(relevance, index) >= least) ranked.push({ id, index });
	});
	ranked.sort(
		(a, b) => compareDown(numberAt(relevance, a.index), numberAt(relevance, b.index)) || a.index - b.index
	);
	return new Map(ranked.slice(0, MOST_ACTORS).map(({ id }, rank) => [id, rank]));
}

/** Also for two that are infinite, whose difference is not a number. */
const compareDown = (a: number, b: number): number => (a === b ? 0 : b > a ? 1 : -1);

/** The rank of either end of the relation at an index; `NOBODY` for an end that is not drawn. */
interface EndRanks {
	from(index: number): number;
	to(index: number): number;
}

function toEndRanks(relations: Visible['relations'], place: ReadonlyMap<string, number>): EndRanks {
	const part = relationPartOf(relations);
	const rankOf = (id: string | undefined): number => place.get(id ?? '') ?? NOBODY;
	if (part === undefined)
		return { from: (index) => rankOf(relations[index]?.from), to: (index) => rankOf(relations[index]?.to) };
	const { actors, from, to } = part.index;
	const { rows } = part;
	const rowAt = (index: number): number => (rows === undefined ? index : indexAt(rows, index));
	const ranks = Uint32Array.from(actors, ({ id }) => rankOf(id));
	return {
		from: (index) => indexAt(ranks, indexAt(from, rowAt(index))),
		to: (index) => indexAt(ranks, indexAt(to, rowAt(index)))
	};
}

/**
 * Of the relations among the drawn those whose less relevant end ranks highest, in their old order. Of a pair with very
 * many, the first twenty come before any more of them: otherwise one pair alone could fill the picture.
 */
function relationsAmong(
	relations: Visible['relations'],
	place: ReadonlyMap<string, number>
): Visible['relations'] {
	const ranks = toEndRanks(relations, place);
	/** Where a relation stands in line: the rank of its lower end, behind all others when its pair has had its twenty. */
	const turns = new Uint16Array(relations.length).fill(NOT_DRAWN);
	const waiting = new Uint32Array(2 * MOST_ACTORS);
	const seen = new Uint32Array(MOST_ACTORS * MOST_ACTORS);
	for (let index = 0; index < relations.length; index++) {
		const a = ranks.from(index);
		const b = ranks.to(index);
		if (a === NOBODY || b === NOBODY) continue;
		const lower = Math.max(a, b);
		const pair = Math.min(a, b) * MOST_ACTORS + lower;
		const before = indexAt(seen, pair);
		seen[pair] = before + 1;
		const turn = before < MOST_PARALLEL ? lower : MOST_ACTORS + lower;
		turns[index] = turn;
		waiting[turn] = indexAt(waiting, turn) + 1;
	}
	let left = MOST_RELATIONS;
	const admitted = waiting.map((count) => {
		const taken = Math.min(count, left);
		left -= taken;
		return taken;
	});
	return relations.filter((_, index) => {
		const turn = turns[index] ?? NOT_DRAWN;
		const free = turn === NOT_DRAWN ? 0 : indexAt(admitted, turn);
		if (free === 0) return false;
		admitted[turn] = free - 1;
		return true;
	});
}

const NOT_DRAWN = 2 ** 16 - 1;
