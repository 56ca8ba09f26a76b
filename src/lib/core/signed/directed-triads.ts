/**
 * Balance of directed triads: do those whom an actor acts on through another also meet the same attitude directly?
 *
 * In: signed ties with direction. Out: the triads in which every choice of one tie for each two actors has an order
 * (types 030T, 120D, 120U, 300 of the triad census), counted as balanced when all their transitive semicycles have a
 * positive product. Other triads say nothing here. Aref, Dinh, Rezapour & Diesner 2020 (10.1038/s41598-020-71838-6).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { SignedTies } from './signed-ties.ts';

export const DIRECTED_TRIAD_TYPES = ['030T', '120D', '120U', '300'] as const;
export type DirectedTriadType = (typeof DIRECTED_TRIAD_TYPES)[number];

export interface DirectedTriad {
	readonly type: DirectedTriadType;
	readonly actors: readonly [number, number, number];
	/** The ties of the semicycles with a negative product, without repetition. */
	readonly ties: readonly number[];
}

export interface DirectedTriads {
	readonly total: number;
	readonly balanced: number;
	/** Undefined without such triads. */
	readonly balancedShare?: number;
	readonly byType: Readonly<
		Record<DirectedTriadType, { readonly balanced: number; readonly unbalanced: number }>
	>;
	/** At most `LISTED`. */
	readonly unbalanced: readonly DirectedTriad[];
}

const LISTED = 10_000;
type Ends = readonly [from: number, to: number, tie: number];

export function computeDirectedTriads(ties: SignedTies): DirectedTriads {
	const tieOf = new Map<number, number>();
	const neighbours = Array.from({ length: ties.order }, () => new Set<number>());
	for (let tie = 0; tie < ties.from.length; tie++) {
		const from = indexAt(ties.from, tie);
		const to = indexAt(ties.to, tie);
		tieOf.set(from * ties.order + to, tie);
		neighbours[from]?.add(to);
		neighbours[to]?.add(from);
	}
	const byType = {
		'030T': { balanced: 0, unbalanced: 0 },
		'120D': { balanced: 0, unbalanced: 0 },
		'120U': { balanced: 0, unbalanced: 0 },
		'300': { balanced: 0, unbalanced: 0 }
	};
	const unbalanced: DirectedTriad[] = [];

	const between = (a: number, b: number): Ends[] =>
		(
			[
				[a, b],
				[b, a]
			] as const
		).flatMap(([from, to]) => {
			const tie = tieOf.get(from * ties.order + to);
			return tie === undefined ? [] : [[from, to, tie] as const];
		});
	const judge = (a: number, b: number, c: number): void => {
		const sides = [between(a, b), between(b, c), between(a, c)] as const;
		const type = typeOf(sides);
		if (type === undefined) return;
		const broken = new Set<number>();
		for (const one of sides[0])
			for (const two of sides[1])
				for (const three of sides[2]) {
					if (isCircle([one, two, three])) continue;
					const product = [one, two, three].reduce(
						(sign, [, , tie]) => sign * Math.sign(numberAt(ties.value, tie)),
						1
					);
					if (product < 0) for (const [, , tie] of [one, two, three]) broken.add(tie);
				}
		if (broken.size === 0) {
			byType[type].balanced++;
			return;
		}
		byType[type].unbalanced++;
		if (unbalanced.length < LISTED)
			unbalanced.push({ type, actors: [a, b, c], ties: [...broken].sort((x, y) => x - y) });
	};

	for (let a = 0; a < ties.order; a++) {
		const later = [...(neighbours[a] ?? [])].filter((other) => other > a).sort((x, y) => x - y);
		for (const b of later) for (const c of later) if (c > b && neighbours[b]?.has(c) === true) judge(a, b, c);
	}
	const balanced = DIRECTED_TRIAD_TYPES.reduce((sum, type) => sum + byType[type].balanced, 0);
	const total = DIRECTED_TRIAD_TYPES.reduce((sum, type) => sum + byType[type].unbalanced, balanced);
	return { total, balanced, ...(total === 0 ? {} : { balancedShare: balanced / total }), byType, unbalanced };
}

const isCircle = (choice: readonly Ends[]): boolean => new Set(choice.map(([, to]) => to)).size === 3;

/** Undefined when there is no such type: in 120C, 210 and a circle some choice of single ties has no order. */
function typeOf(sides: readonly (readonly Ends[])[]): DirectedTriadType | undefined {
	const mutual = sides.filter((side) => side.length === 2);
	const single = sides.filter((side) => side.length === 1).flat();
	if (mutual.length === 3) return '300';
	if (mutual.length === 0) return isCircle(single) ? undefined : '030T';
	if (mutual.length === 2) return undefined;
	// The third actor either sends to both of the mutual side (down) or receives from both (up).
	const [one, two] = single;
	if (one?.[0] === two?.[0]) return '120D';
	return one?.[1] === two?.[1] ? '120U' : undefined;
}
