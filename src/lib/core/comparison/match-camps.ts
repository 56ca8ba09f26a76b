/**
 * Who changes camp between two divisions into two camps, whose numbers mean nothing by themselves.
 *
 * In: the actors side by side and the measured balance of either side. Out: the actors that stand on the other side than
 * most of those they are compared with, and whether that is proven; how far the divisions agree. Camps of parts that no
 * tie connects are independent, so actors are compared only with those of their own part before and after.
 */
import { computeAdjustedRand } from '../groups/adjusted-rand.ts';
import { computeTiedComponents } from '../signed/tied-components.ts';
import type { Alignment } from './align-actors.ts';
import { isSettled, type MeasuredBalance } from './measure-balance.ts';

export interface CampComparison {
	/** Actors with a camp on both sides. */
	readonly compared: number;
	readonly movers: readonly {
		readonly id: string;
		/** True when it holds in every optimal split before and after; otherwise the change may be arbitrary. */
		readonly certain: boolean;
	}[];
	/** True when a side has more than one optimal split, or not all are known. */
	readonly several: boolean;
	/**
	 * Adjusted Rand index of the two divisions. Actors that do not hang together on both sides count as of different
	 * camps on both, so that falling apart is no change of camp.
	 */
	readonly agreement?: number;
	readonly noAgreementBecause?: string;
}

interface Placed {
	readonly camp: number;
	readonly part: number;
	readonly fixed: boolean;
}

interface Shared {
	readonly id: string;
	readonly was: Placed;
	readonly is: Placed;
}

export function matchCamps(
	alignment: Alignment,
	before: MeasuredBalance,
	after: MeasuredBalance
): CampComparison {
	const [placedBefore, placedAfter] = [placeActors(before), placeActors(after)];
	const shared: Shared[] = [];
	for (const [place, id] of alignment.ids.entries()) {
		const was = placedBefore.get(alignment.before[place] ?? -1);
		const is = placedAfter.get(alignment.after[place] ?? -1);
		if (was !== undefined && is !== undefined) shared.push({ id, was, is });
	}
	const groups = new Map<string, Shared[]>();
	for (const actor of shared) {
		const key = `${actor.was.part} ${actor.is.part}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [actor]);
		else group.push(actor);
	}
	const movers = [...groups.values()].flatMap(findMovers);
	const members = [...groups.values()].flatMap((group, index) =>
		group.map(({ was, is }) => [2 * index + was.camp, 2 * index + is.camp] as const)
	);
	const agreement = computeAdjustedRand(
		members.map(([was]) => was),
		members.map(([, is]) => is)
	);
	const isOne = ({ frustration }: MeasuredBalance): boolean =>
		frustration.allOptima && frustration.optima <= 1;
	const order = new Map(alignment.ids.map((id, place) => [id, place]));
	return {
		compared: shared.length,
		movers: movers.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
		several: !isOne(before) || !isOne(after),
		...(agreement.ok ? { agreement: agreement.value } : { noAgreementBecause: agreement.reason })
	};
}

/** By actor index; actors without a tie have no camp. */
function placeActors({ ties, frustration }: MeasuredBalance): ReadonlyMap<number, Placed> {
	const settled = isSettled(frustration);
	const placed = new Map<number, Placed>();
	for (const [part, actors] of computeTiedComponents(ties.order, ties.from, ties.to).entries())
		for (const actor of actors)
			placed.set(actor, {
				part,
				camp: frustration.camp[actor] ?? 0,
				fixed: settled && frustration.isFixed[actor] === true
			});
	return placed;
}

/** The camps of one side may be turned around; they are turned so that as few as possible have moved. */
function findMovers(group: readonly Shared[]): CampComparison['movers'] {
	const isFirm = ({ was, is }: Shared): boolean => was.fixed && is.fixed;
	const firm = group.filter(isFirm);
	const turns = countTurned(firm);
	// Those who are fixed on both sides decide, because only among them is there something that can be known.
	const isDecided = turns * 2 !== firm.length;
	const all = countTurned(group);
	const turned = isDecided ? turns * 2 > firm.length : all * 2 > group.length;
	return group
		.filter(({ was, is }) => (was.camp !== is.camp) !== turned)
		.map((actor) => ({ id: actor.id, certain: isDecided && isFirm(actor) }));
}

const countTurned = (group: readonly Shared[]): number =>
	group.filter(({ was, is }) => was.camp !== is.camp).length;
