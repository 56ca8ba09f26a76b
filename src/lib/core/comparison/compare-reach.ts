/**
 * Who reaches whom before and after: pairs that lose or gain all ways, and ways that grow longer or shorter.
 *
 * In: the actors side by side and the two networks. Out: sums of either side, and pairs counted and the most telling of
 * them listed. Ways follow the direction of the relations; every tie has length 1. O(n·m), refused beyond a bound.
 */
import { numberAt } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { prepareDistances } from '../measures/kernels/distances.ts';
import type { Unscored } from '../measures/measure.ts';
import type { Alignment } from './align-actors.ts';
import { toFragmentation } from './measure-reach.ts';

export interface ReachSide {
	/** Ordered pairs of actors of which the first reaches the second. */
	readonly pairs: number;
	/** Among these pairs; absent when there is none. */
	readonly meanDistance?: number;
	/** 0 to 1, by all actors of either side; absent for fewer than two actors. */
	readonly fragmentation?: number;
}

export interface ChangedPair {
	readonly from: string;
	readonly to: string;
	/** Number of ties of the shortest way; absent when there is none. */
	readonly before?: number;
	readonly after?: number;
}

export interface PairList {
	readonly count: number;
	/** At most `MOST_LISTED`. */
	readonly listed: readonly ChangedPair[];
}

export interface ReachComparison {
	readonly ok: true;
	readonly before: ReachSide;
	readonly after: ReachSide;
	/** Pairs of actors present on both sides. Cut and joined: those that were or are nearest first. */
	readonly cut: PairList;
	readonly joined: PairList;
	/** By how much, most first. */
	readonly longer: PairList;
	readonly shorter: PairList;
}

export const MOST_LISTED = 100;
/** Actors × (actors + ties): some ten seconds. */
const MOST_WORK = 1.5e9;

export const toReachWork = ({ order, arcs }: Network): number => order * (order + arcs.size);

/** Undefined when `goOn`, asked before each actor, says no. */
export function compareReach(
	alignment: Alignment,
	before: Network,
	after: Network,
	goOn: () => boolean
): ReachComparison | Unscored | undefined {
	if (toReachWork(before) + toReachWork(after) > MOST_WORK) return { ok: false, reason: TOO_LARGE_FOR_REACH };
	const { ids } = alignment;
	const fromBefore = prepareDistances(before.order, before.unweightedArcs.out, false);
	const fromAfter = prepareDistances(after.order, after.unweightedArcs.out, false);
	const [sumsBefore, sumsAfter] = [createSums(ids.length), createSums(ids.length)];
	const lists = { cut: createList(), joined: createList(), longer: createList(), shorter: createList() };
	for (const [source, from] of ids.entries()) {
		if (!goOn()) return undefined;
		const [b, a] = [alignment.before[source] ?? -1, alignment.after[source] ?? -1];
		const was = b < 0 ? undefined : fromBefore(b).distance;
		const is = a < 0 ? undefined : fromAfter(a).distance;
		for (const [target, to] of ids.entries()) {
			if (target === source) continue;
			const [tb, ta] = [alignment.before[target] ?? -1, alignment.after[target] ?? -1];
			const old = was === undefined || tb < 0 ? Infinity : numberAt(was, tb);
			const now = is === undefined || ta < 0 ? Infinity : numberAt(is, ta);
			sumsBefore.add(old);
			sumsAfter.add(now);
			if (old === now || b < 0 || a < 0 || tb < 0 || ta < 0) continue;
			if (now === Infinity) lists.cut.add(-old, { from, to, before: old });
			else if (old === Infinity) lists.joined.add(-now, { from, to, after: now });
			else
				(now > old ? lists.longer : lists.shorter).add(Math.abs(now - old), {
					from,
					to,
					before: old,
					after: now
				});
		}
	}
	return {
		ok: true,
		before: sumsBefore.toSide(),
		after: sumsAfter.toSide(),
		cut: lists.cut.toList(),
		joined: lists.joined.toList(),
		longer: lists.longer.toList(),
		shorter: lists.shorter.toList()
	};
}

export const TOO_LARGE_FOR_REACH =
	'Distances between all pairs would take too long on so many actors and ties. Filter first.';

function createSums(actors: number) {
	let [pairs, total, nearness] = [0, 0, 0];
	return {
		add(distance: number): void {
			if (distance === Infinity) return;
			pairs++;
			total += distance;
			nearness += 1 / distance;
		},
		toSide(): ReachSide {
			const fragmentation = toFragmentation(nearness, actors);
			return {
				pairs,
				...(pairs === 0 ? {} : { meanDistance: total / pairs }),
				...(fragmentation === undefined ? {} : { fragmentation })
			};
		}
	};
}

/** Counts pairs and keeps those with the greatest keys, in the order in which they came: few keys, many pairs. */
function createList() {
	let count = 0;
	const byKey = new Map<number, ChangedPair[]>();
	return {
		add(key: number, pair: ChangedPair): void {
			count++;
			const list = byKey.get(key);
			if (list === undefined) byKey.set(key, [pair]);
			else if (list.length < MOST_LISTED) list.push(pair);
		},
		toList: (): PairList => ({
			count,
			listed: [...byKey]
				.sort(([a], [b]) => b - a)
				.flatMap(([, pairs]) => pairs)
				.slice(0, MOST_LISTED)
		})
	};
}
