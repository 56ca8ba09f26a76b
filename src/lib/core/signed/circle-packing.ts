/**
 * Circles that cost something whatever the division, beyond triangles: found around the pairs that a good division pays for.
 *
 * In: what is left of pairs and margins after simpler conflicts were packed, and a division as a guide. Out: a sum of
 * costs, taken off what is left. A pair that the guide pays for closes an unbalanced circle with any path of pairs that
 * it does not pay for; with more than two groups the pair must be hostile and the path friendly (Davis 1967). With two
 * groups all placed members act as one: a path may lead through them. Any guide gives a true bound, a good one a better.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { PartitionProblem } from './partition-problem.ts';

export interface CircleState {
	/** −1 while not placed; pairs with a placed end have nothing left. */
	readonly group: Int32Array;
	/** With two groups: the better one of a member not placed. */
	readonly favourite: Int32Array;
	readonly guide: Int32Array;
	/** Changed: what is left of each pair and of each margin. */
	readonly left: Float64Array;
	readonly margin: Float64Array;
}

export interface CirclePacking {
	readonly sum: number;
	/** Ties looked at. */
	readonly steps: number;
}

export function createCirclePacker(
	problem: PartitionProblem,
	twoGroups: boolean
): (state: CircleState, enough: number, mostSteps?: number) => CirclePacking {
	const { order, first, second, value, start, neighbour, pair } = problem;
	/** The placed members, as one. */
	const placed = order;
	const cameFrom = new Int32Array(order + 1);
	const via = new Int32Array(order + 1);
	const queue = new Uint32Array(order + 1);
	const isPaid = new Uint8Array(value.length);

	return ({ group, favourite, guide, left, margin }, enough, mostSteps = Infinity) => {
		let sum = 0;
		let steps = 0;
		const isLoyal = (member: number) => favourite[member] === guide[member];
		const mayPassPlaced = (member: number) =>
			(group[member] ?? 0) < 0 && numberAt(margin, member) > 0 && isLoyal(member);
		for (let one = 0; one < value.length; one++) {
			const together = guide[indexAt(first, one)] === guide[indexAt(second, one)];
			isPaid[one] = twoGroups
				? together === numberAt(value, one) < 0
					? 1
					: 0
				: numberAt(value, one) < 0
					? 1
					: 0;
		}

		/** A shortest path that closes a circle; true when `to` was reached. */
		const reach = (from: number, to: number): boolean => {
			cameFrom.fill(-1);
			cameFrom[from] = from;
			queue[0] = from;
			let tail = 1;
			const step = (member: number, other: number, by: number): boolean => {
				cameFrom[other] = member;
				via[other] = by;
				queue[tail++] = other;
				return other === to;
			};
			for (let head = 0; head < tail; head++) {
				const member = indexAt(queue, head);
				if (member === placed) {
					steps += order;
					for (let other = 0; other < order; other++)
						if ((cameFrom[other] ?? 0) < 0 && mayPassPlaced(other) && step(member, other, -1)) return true;
					continue;
				}
				if (twoGroups && (cameFrom[placed] ?? 0) < 0 && mayPassPlaced(member) && step(member, placed, -1))
					return true;
				const end = indexAt(start, member + 1);
				for (let slot = indexAt(start, member); slot < end; slot++) {
					steps++;
					const one = indexAt(pair, slot);
					const other = indexAt(neighbour, slot);
					if (numberAt(left, one) <= 0 || isPaid[one] === 1 || (cameFrom[other] ?? 0) >= 0) continue;
					if (step(member, other, one)) return true;
				}
			}
			return false;
		};
		const room = (member: number): number => {
			const by = via[member] ?? -1;
			return by >= 0
				? numberAt(left, by)
				: numberAt(margin, member === placed ? (cameFrom[member] ?? 0) : member);
		};
		const take = (member: number, amount: number): void => {
			const by = via[member] ?? -1;
			const of = member === placed ? (cameFrom[member] ?? 0) : member;
			if (by >= 0) left[by] = numberAt(left, by) - amount;
			else margin[of] = numberAt(margin, of) - amount;
		};
		/** Packs circles through the way just found, closed by something of the given size; gives what was taken. */
		const packWay = (from: number, to: number, size: number): number => {
			let least = size;
			for (let at = to; at !== from; at = cameFrom[at] ?? from) least = Math.min(least, room(at));
			for (let at = to; at !== from; at = cameFrom[at] ?? from) take(at, least);
			sum += least;
			return least;
		};
		for (let one = 0; one < value.length && sum < enough && steps < mostSteps; one++) {
			if (isPaid[one] === 0) continue;
			const [a, b] = [indexAt(first, one), indexAt(second, one)];
			while (numberAt(left, one) > 0 && reach(a, b))
				left[one] = numberAt(left, one) - packWay(a, b, numberAt(left, one));
		}
		for (let member = 0; twoGroups && member < order && sum < enough && steps < mostSteps; member++) {
			if ((group[member] ?? 0) >= 0 || isLoyal(member)) continue;
			while (numberAt(margin, member) > 0 && reach(member, placed))
				margin[member] = numberAt(margin, member) - packWay(member, placed, numberAt(margin, member));
		}
		return { sum, steps };
	};
}
