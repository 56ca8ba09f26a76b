/**
 * Betweenness of actors and of ties at once, every tie one step long.
 *
 * In: a simple directed graph and the run of actors, from ≤ s < to, whose paths count. Out: the shares of all actors and
 * arcs in them; all `NaN` when there are more paths than can be counted. Brandes 2001 (10.1080/0022250X.2001.9990249),
 * arcs: Brandes 2008 (10.1016/j.socnet.2007.11.001). O(n·m) time, memory for about 130 numbers an actor.
 *
 * 32 searches run side by side, each a bit (a "lane") of a whole number (after Then et al. 2014,
 * 10.14778/2735496.2735507): most actors are met by many of them on the same level, so that one look at a tie serves all,
 * and what each search knows of an actor stands together in memory.
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import { MOST_PATHS, type PathShares } from './path-shares.ts';

/** Searches that go on at once: the bits of one number. */
const LANES = 32;

/** Entries of level d stand at `levels[d]` up to `levels[d + 1]`, exclusive: who is met there, by which searches. */
interface Searches {
	readonly actorOf: Uint32Array;
	readonly lanesOf: Int32Array;
	levels: number[];
	/** By actor: the searches that have met it on a level before. */
	readonly met: Int32Array;
	/** By actor: the searches that meet it on the level next to the one at work; 0 for all others. */
	readonly meeting: Int32Array;
	/** By actor and lane: number of shortest paths from the source. */
	readonly paths: Float64Array;
	/** By actor and lane: (1 + dependency) / paths, what a path to the actor is worth to those before it. */
	readonly worth: Float64Array;
}

export function computeUnweightedBetweenness(graph: Arcs, from = 0, to = graph.order): PathShares {
	const { order, size } = graph;
	const shares: PathShares = { actors: new Float64Array(order), arcs: new Float64Array(size) };
	const searches: Searches = {
		actorOf: new Uint32Array(order * LANES),
		lanesOf: new Int32Array(order * LANES),
		levels: [],
		met: new Int32Array(order),
		meeting: new Int32Array(order),
		paths: new Float64Array(order * LANES),
		worth: new Float64Array(order * LANES)
	};
	for (let first = from; first < to; first += LANES) {
		countPaths(graph, searches, first, Math.min(to, first + LANES));
		if (!addShares(graph, searches, shares))
			return { actors: shares.actors.fill(NaN), arcs: shares.arcs.fill(NaN) };
	}
	return shares;
}

/** Outwards, level by level: who is met by which searches, and along how many paths. */
function countPaths({ out: { start, end } }: Arcs, searches: Searches, first: number, last: number): void {
	const { actorOf, lanesOf, met, meeting, paths } = searches;
	met.fill(0);
	let count = 0;
	for (let source = first; source < last; source++) {
		actorOf[count] = source;
		met[source] = lanesOf[count] = 1 << count;
		paths[source * LANES + count] = 1;
		count++;
	}
	const levels = [0, count];
	for (let entry = 0; entry < count;) {
		const levelEnd = count;
		for (; entry < levelEnd; entry++) {
			const near = actorOf[entry] as number;
			const here = lanesOf[entry] as number;
			const stop = start[near + 1] as number;
			for (let arc = start[near] as number; arc < stop; arc++) {
				const far = end[arc] as number;
				const arriving = here & ~(met[far] as number);
				if (arriving === 0) continue;
				const known = meeting[far] as number;
				if (known === 0) actorOf[count++] = far;
				meeting[far] = known | arriving;
				for (let rest = arriving & ~known; rest !== 0; rest &= rest - 1) {
					const lane = 31 - Math.clz32(rest & -rest);
					paths[far * LANES + lane] = paths[near * LANES + lane] as number;
				}
				for (let rest = arriving & known; rest !== 0; rest &= rest - 1) {
					const lane = 31 - Math.clz32(rest & -rest);
					const place = far * LANES + lane;
					paths[place] = (paths[place] as number) + (paths[near * LANES + lane] as number);
				}
			}
		}
		for (let next = levelEnd; next < count; next++) {
			const far = actorOf[next] as number;
			const arriving = meeting[far] as number;
			lanesOf[next] = arriving;
			met[far] = (met[far] as number) | arriving;
			meeting[far] = 0;
		}
		if (count > levelEnd) levels.push(count);
	}
	searches.levels = levels;
}

/** Homewards, farthest level first: adds what passes through each actor and arc. False when paths were too many. */
function addShares({ out: { start, end } }: Arcs, searches: Searches, shares: PathShares): boolean {
	const { actorOf, lanesOf, levels, meeting, paths, worth } = searches;
	const { actors, arcs } = shares;
	for (let level = levels.length - 2; level >= 0; level--) {
		const levelEnd = levels[level + 1] ?? 0;
		const beyond = levels[level + 2] ?? levelEnd;
		for (let entry = levelEnd; entry < beyond; entry++)
			meeting[actorOf[entry] as number] = lanesOf[entry] as number;
		for (let entry = levels[level] ?? 0; entry < levelEnd; entry++) {
			const near = actorOf[entry] as number;
			const here = lanesOf[entry] as number;
			for (let rest = here; rest !== 0; rest &= rest - 1)
				worth[near * LANES + 31 - Math.clz32(rest & -rest)] = 0;
			const stop = start[near + 1] as number;
			for (let arc = start[near] as number; arc < stop; arc++) {
				const far = end[arc] as number;
				let rest = here & (meeting[far] as number);
				if (rest === 0) continue;
				let share = 0;
				for (; rest !== 0; rest &= rest - 1) {
					const lane = 31 - Math.clz32(rest & -rest);
					const place = near * LANES + lane;
					const value = worth[far * LANES + lane] as number;
					worth[place] = (worth[place] as number) + value;
					share += value * (paths[place] as number);
				}
				arcs[arc] = (arcs[arc] as number) + share;
			}
			let through = 0;
			for (let rest = here; rest !== 0; rest &= rest - 1) {
				const place = near * LANES + 31 - Math.clz32(rest & -rest);
				const ways = paths[place] as number;
				if (ways > MOST_PATHS) return false;
				const dependency = ways * (worth[place] as number);
				worth[place] = (1 + dependency) / ways;
				through += dependency;
			}
			if (level > 0) actors[near] = (actors[near] as number) + through;
		}
		for (let entry = levelEnd; entry < beyond; entry++) meeting[actorOf[entry] as number] = 0;
	}
	return true;
}
