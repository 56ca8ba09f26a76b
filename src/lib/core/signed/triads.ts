/**
 * The signed triad census: how many triangles are of one mind, and which are not.
 *
 * In: signed ties without direction. Out: triangles by their number of negative ties, the shares that balance theory
 * speaks of, and the unbalanced ones as a list. Without a triangle the shares are undefined, never 0.
 * Balanced: an even number of negative ties (Cartwright & Harary 1956, 10.1037/h0046049); weakly balanced: −−− too
 * (Davis 1967, 10.1177/001872676702000206). O(m^1.5).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { SignedTies } from './signed-ties.ts';

export const TRIAD_TYPES = ['+++', '++-', '+--', '---'] as const;
export type TriadType = (typeof TRIAD_TYPES)[number];

export interface Triad {
	readonly type: TriadType;
	/** Actor indices, ascending. */
	readonly actors: readonly [number, number, number];
	/** Tie indices. */
	readonly ties: readonly [number, number, number];
}

export interface TriadCensus {
	readonly counts: Readonly<Record<TriadType, number>>;
	readonly total: number;
	/** 0 to 1; undefined without triangles. */
	readonly balancedShare?: number;
	readonly weaklyBalancedShare?: number;
	/** Triads ++− and −−−, at most `LISTED`. */
	readonly unbalanced: readonly Triad[];
}

/** More unbalanced triads than this are counted, not listed. */
export const LISTED = 10_000;

/** @param ties without direction: each two actors have at most one tie. */
export function computeTriads(ties: SignedTies): TriadCensus {
	const neighbours = listLaterNeighbours(ties);
	const counts: Record<TriadType, number> = { '+++': 0, '++-': 0, '+--': 0, '---': 0 };
	const unbalanced: Triad[] = [];
	for (let a = 0; a < ties.order; a++) {
		const ofA = neighbours[a];
		if (ofA === undefined || ofA.size < 2) continue;
		for (const [b, ab] of ofA) {
			for (const [c, bc] of neighbours[b] ?? []) {
				const ac = ofA.get(c);
				if (ac === undefined) continue;
				const negative = [ab, ac, bc].filter((tie) => numberAt(ties.value, tie) < 0).length;
				const type = TRIAD_TYPES[negative] ?? '+++';
				counts[type]++;
				if (negative % 2 === 1 && unbalanced.length < LISTED) {
					const [first = a, second = b, third = c] = [a, b, c].sort((x, y) => x - y);
					unbalanced.push({ type, actors: [first, second, third], ties: [ab, bc, ac] });
				}
			}
		}
	}
	const total = counts['+++'] + counts['++-'] + counts['+--'] + counts['---'];
	const balanced = counts['+++'] + counts['+--'];
	return {
		counts,
		total,
		...(total === 0
			? {}
			: { balancedShare: balanced / total, weaklyBalancedShare: (balanced + counts['---']) / total }),
		unbalanced: unbalanced.sort((x, y) => compare(x.actors, y.actors))
	};
}

/** Each tie stands with the actor that has fewer of them, so that no list of neighbours is longer than √(2m). */
function listLaterNeighbours(ties: SignedTies): readonly ReadonlyMap<number, number>[] {
	const degree = new Uint32Array(ties.order);
	for (const end of [...ties.from, ...ties.to]) degree[end] = indexAt(degree, end) + 1;
	const neighbours = Array.from({ length: ties.order }, () => new Map<number, number>());
	for (let tie = 0; tie < ties.from.length; tie++) {
		const a = indexAt(ties.from, tie);
		const b = indexAt(ties.to, tie);
		const difference = indexAt(degree, a) - indexAt(degree, b);
		if (difference < 0 || (difference === 0 && a < b)) neighbours[a]?.set(b, tie);
		else neighbours[b]?.set(a, tie);
	}
	return neighbours;
}

const compare = (a: readonly number[], b: readonly number[]): number => {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};
