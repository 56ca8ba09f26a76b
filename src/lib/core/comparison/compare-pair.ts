/**
 * The shortest ways from one actor to another, before and after. In: two networks and two actor ids. Out: the ways of
 * either side by actor ids, or why there is none. Looks at one direction only: from the first to the second.
 */
import type { Network } from '../graph/network.ts';
import { listShortestWays } from './list-shortest-ways.ts';

export interface Ways {
	/** Number of ties. */
	readonly length: number;
	/** How many shortest ways there are, listed or not. */
	readonly total: number;
	/** Each from the first actor to the second, both included. */
	readonly ways: readonly (readonly string[])[];
}

export interface PairComparison {
	readonly from: string;
	readonly to: string;
	/** Absent: there is no way. */
	readonly before?: Ways;
	readonly after?: Ways;
	/** Which of the two is not there at all. */
	readonly missingBefore: readonly string[];
	readonly missingAfter: readonly string[];
}

export function comparePair(
	before: Network,
	after: Network,
	[from, to]: readonly [string, string]
): PairComparison {
	const find = (network: Network) => {
		const indexOf = (id: string): number => network.actors.findIndex((actor) => actor === id);
		const missing = [from, to].filter((id) => indexOf(id) < 0);
		const found =
			missing.length > 0 ? undefined : listShortestWays(network.unweightedArcs, indexOf(from), indexOf(to));
		const ways: Ways | undefined = found && {
			length: found.length,
			total: found.total,
			ways: found.ways.map((way) => way.map((actor) => network.actors[actor] ?? ''))
		};
		return { missing, ways };
	};
	const [was, is] = [find(before), find(after)];
	return {
		from,
		to,
		...(was.ways === undefined ? {} : { before: was.ways }),
		...(is.ways === undefined ? {} : { after: is.ways }),
		missingBefore: was.missing,
		missingAfter: is.missing
	};
}
