/**
 * Adds up the distances between actors, every tie one step long.
 *
 * In: a simple directed graph and the run of actors, from ≤ s < to, *from* which distances are measured. Out: added to
 * the sums of the actors that they reach. 128 breadth-first searches at once, each a bit of four whole numbers that
 * stand together for each actor (Then et al. 2014, 10.14778/2735496.2735507). A level with much to do is done from the
 * far side, actor by actor, which leaves out whoever all have reached (Beamer et al. 2012, 10.1109/SC.2012.50).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import { countBits } from './count-bits.ts';
import type { DistanceSums } from './distance-sums.ts';

const WORDS = 4;
const SEARCHES = 32 * WORDS;
/** From this share of all arcs on, it is cheaper to ask each actor who comes than each that goes. */
const MUCH = 0.3;

/** The bits of all searches, by actor. */
interface Searches {
	/** Who has been reached on any level. */
	readonly met: Int32Array;
	/** Who was reached on the last level. */
	now: Int32Array;
	/** Who is being reached; 0 everywhere between levels. */
	next: Int32Array;
	/** The actors with a bit in `now`, the first `count` entries. */
	actors: Uint32Array;
	count: number;
	/** The actors with a bit in `next`. */
	nextActors: Uint32Array;
	readonly isListed: Uint8Array;
}

export function addUnweightedDistances(graph: Arcs, from: number, to: number, sums: DistanceSums): void {
	const { order, size, out } = graph;
	const sources: number[] = [];
	for (let actor = from; actor < to; actor++)
		if ((out.start[actor + 1] as number) > (out.start[actor] as number)) sources.push(actor);
	const searches: Searches = {
		met: new Int32Array(order * WORDS),
		now: new Int32Array(order * WORDS),
		next: new Int32Array(order * WORDS),
		actors: new Uint32Array(order),
		count: 0,
		nextActors: new Uint32Array(order),
		isListed: new Uint8Array(order)
	};
	for (let first = 0; first < sources.length; first += SEARCHES) {
		begin(searches, sources.slice(first, first + SEARCHES));
		for (let distance = 1; searches.count > 0; distance++) {
			let work = 0;
			for (let index = 0; index < searches.count; index++) {
				const actor = searches.actors[index] as number;
				work += (out.start[actor + 1] as number) - (out.start[actor] as number);
			}
			const count = work > MUCH * size ? receive(graph, searches) : send(graph, searches);
			endLevel(searches, count, distance, sums);
		}
	}
}

function begin(searches: Searches, sources: readonly number[]): void {
	searches.met.fill(0);
	searches.now.fill(0);
	for (const [search, source] of sources.entries()) {
		const place = source * WORDS + (search >>> 5);
		searches.met[place] = searches.now[place] = 1 << (search & 31);
		searches.actors[search] = source;
	}
	searches.count = sources.length;
}

/** Each actor of the last level passes its searches on. Gives the number of actors reached. */
function send({ out: { start, end } }: Arcs, searches: Searches): number {
	const { met, now, next, actors, nextActors, isListed } = searches;
	let count = 0;
	for (let index = 0; index < searches.count; index++) {
		const near = actors[index] as number;
		const base = near * WORDS;
		const a = now[base] as number;
		const b = now[base + 1] as number;
		const c = now[base + 2] as number;
		const d = now[base + 3] as number;
		const stop = start[near + 1] as number;
		for (let arc = start[near] as number; arc < stop; arc++) {
			const far = end[arc] as number;
			const place = far * WORDS;
			const freshA = a & ~(met[place] as number);
			const freshB = b & ~(met[place + 1] as number);
			const freshC = c & ~(met[place + 2] as number);
			const freshD = d & ~(met[place + 3] as number);
			if ((freshA | freshB | freshC | freshD) === 0) continue;
			next[place] = (next[place] as number) | freshA;
			next[place + 1] = (next[place + 1] as number) | freshB;
			next[place + 2] = (next[place + 2] as number) | freshC;
			next[place + 3] = (next[place + 3] as number) | freshD;
			if (isListed[far] === 1) continue;
			isListed[far] = 1;
			nextActors[count++] = far;
		}
	}
	for (let index = 0; index < count; index++) isListed[nextActors[index] as number] = 0;
	return count;
}

/** Each actor that some search has not reached asks who acts on it. Gives the number of actors reached. */
function receive({ order, in: { start, end } }: Arcs, searches: Searches): number {
	const { met, now, next, nextActors } = searches;
	let count = 0;
	for (let far = 0; far < order; far++) {
		const place = far * WORDS;
		const openA = ~(met[place] as number);
		const openB = ~(met[place + 1] as number);
		const openC = ~(met[place + 2] as number);
		const openD = ~(met[place + 3] as number);
		if ((openA | openB | openC | openD) === 0) continue;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		const stop = start[far + 1] as number;
		for (let arc = start[far] as number; arc < stop; arc++) {
			const base = (end[arc] as number) * WORDS;
			a |= now[base] as number;
			b |= now[base + 1] as number;
			c |= now[base + 2] as number;
			d |= now[base + 3] as number;
		}
		a &= openA;
		b &= openB;
		c &= openC;
		d &= openD;
		if ((a | b | c | d) === 0) continue;
		next[place] = a;
		next[place + 1] = b;
		next[place + 2] = c;
		next[place + 3] = d;
		nextActors[count++] = far;
	}
	return count;
}

function endLevel(searches: Searches, count: number, distance: number, sums: DistanceSums): void {
	const { met, now, next, actors, nextActors } = searches;
	const { reached, total, inverse } = sums;
	for (let index = 0; index < searches.count; index++) {
		const place = (actors[index] as number) * WORDS;
		now[place] = now[place + 1] = now[place + 2] = now[place + 3] = 0;
	}
	for (let index = 0; index < count; index++) {
		const actor = nextActors[index] as number;
		let arrived = 0;
		for (let place = actor * WORDS; place < (actor + 1) * WORDS; place++) {
			const fresh = next[place] as number;
			if (fresh === 0) continue;
			met[place] = (met[place] as number) | fresh;
			arrived += countBits(fresh);
		}
		reached[actor] = (reached[actor] as number) + arrived;
		total[actor] = (total[actor] as number) + arrived * distance;
		inverse[actor] = (inverse[actor] as number) + arrived / distance;
	}
	searches.now = next;
	searches.next = now;
	searches.actors = nextActors;
	searches.nextActors = actors;
	searches.count = count;
}
