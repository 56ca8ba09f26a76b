/**
 * The board on which actors, or whole groups as if they were actors, are moved to gain modularity.
 *
 * In: ties and a group for each actor. Out: what is needed to know the gain of a move at once: ties by neighbour, what
 * every actor gives and receives, what every group does. The gain is the true one of Gómez, Jensen & Arenas 2009
 * (10.1103/PhysRevE.80.016114), times the weight of all ties. It decides nothing.
 */
import { buildArcs, indexAt, numberAt, type Adjacency } from '../graph/arcs.ts';
import { deriveFlows, type Flow, type SignedFlows, type ValuedTies } from './modularity.ts';

export interface MovingBoard {
	readonly order: number;
	/** a_ij + a_ji to every tied actor; a tie without direction counts both ways. Ties within one are left out. */
	readonly links: Adjacency;
	readonly flows: SignedFlows;
	/** Weight of all ties, each without direction twice. */
	readonly total: number;
}

/** @param group of each actor, below `order`; with every actor a group of its own, the actors themselves are moved. */
export function buildMovingBoard(ties: ValuedTies, group: ArrayLike<number>, order: number): MovingBoard {
	const sums = new Map<number, number>();
	const add = (pair: number, value: number) => sums.set(pair, (sums.get(pair) ?? 0) + value);
	for (let tie = 0; tie < ties.value.length; tie++) {
		const from = group[indexAt(ties.from, tie)] ?? 0;
		const to = group[indexAt(ties.to, tie)] ?? 0;
		if (from === to) continue;
		const value = numberAt(ties.value, tie) * (ties.directed ? 1 : 2);
		add(from * order + to, value);
		add(to * order + from, value);
	}
	const pairs = [...sums.keys()];
	const list = {
		from: Uint32Array.from(pairs, (pair) => Math.floor(pair / order)),
		to: Uint32Array.from(pairs, (pair) => pair % order),
		weight: Float64Array.from(sums.values())
	};
	const flows = deriveFlows(ties, group, order);
	const total = flows.positive.total + flows.negative.total;
	return { order, links: buildArcs(order, list).out, flows, total };
}

/** Who is where while actors are moved. An actor must be taken out before its gains are asked for. */
export interface Seats {
	sizeOf(group: number): number;
	put(actor: number, group: number): void;
	takeOut(actor: number, group: number): void;
	/** Looks at one actor's ties; the groups to which it has one. Gains are then of this actor. */
	look(actor: number): readonly number[];
	/** By how much Q, times the weight of all ties, is higher in this group than alone. */
	gainOf(group: number): number;
}

export function createSeats({ order, links, flows }: MovingBoard, group: Int32Array): Seats {
	const held = { positive: emptyFlow(flows.positive, order), negative: emptyFlow(flows.negative, order) };
	const sizes = new Int32Array(order);
	const linked = new Float64Array(order);
	const isNear = new Uint8Array(order);
	const near: number[] = [];
	let looked = 0;
	const shift = (actor: number, to: number, sign: number) => {
		sizes[to] = (sizes[to] ?? 0) + sign;
		shiftFlow(held.positive, flows.positive, actor, to, sign);
		shiftFlow(held.negative, flows.negative, actor, to, sign);
	};
	for (const [actor, own] of group.entries()) shift(actor, own, 1);
	return {
		sizeOf: (to) => sizes[to] ?? 0,
		put: (actor, to) => shift(actor, to, 1),
		takeOut: (actor, to) => shift(actor, to, -1),
		look(actor) {
			looked = actor;
			for (const to of near) linked[to] = isNear[to] = 0;
			near.length = 0;
			for (let link = indexAt(links.start, actor); link < indexAt(links.start, actor + 1); link++) {
				const to = group[indexAt(links.end, link)] ?? 0;
				linked[to] = numberAt(linked, to) + numberAt(links.weight, link);
				if (isNear[to] === 0) near.push(to);
				isNear[to] = 1;
			}
			return near;
		},
		gainOf: (to) =>
			numberAt(linked, to) -
			expectedLink(flows.positive, held.positive, looked, to) +
			expectedLink(flows.negative, held.negative, looked, to)
	};
}

const emptyFlow = ({ total }: Flow, order: number): Flow => ({
	out: new Float64Array(order),
	in: new Float64Array(order),
	total
});

/** What chance would put between an actor and a group, both ways. */
function expectedLink(flow: Flow, held: Flow, actor: number, to: number): number {
	if (flow.total === 0) return 0;
	return (
		(numberAt(flow.out, actor) * numberAt(held.in, to) + numberAt(flow.in, actor) * numberAt(held.out, to)) /
		flow.total
	);
}

function shiftFlow(held: Flow, flow: Flow, actor: number, to: number, sign: number): void {
	held.out[to] = numberAt(held.out, to) + sign * numberAt(flow.out, actor);
	held.in[to] = numberAt(held.in, to) + sign * numberAt(flow.in, actor);
}
