/**
 * What the members that are not placed yet must cost at least, beyond what each would pay alone.
 *
 * In: who is placed, which group each other one likes best and by what margin. Out: a sum of costs that no division
 * escapes, packed from conflicts that share nothing: a friendly pair drawn to different groups (a hostile one drawn to
 * the same) pays with a margin or with the pair; a costly triangle pays with one of its pairs; with two groups, an actor
 * pulled both ways by its neighbours pays with one of the pulls. Packing of unbalanced cycles: cf. Aref, Mason & Wilson
 * 2018 (10.1007/978-3-319-94830-0_3), lower bounds. O(m + triangles).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import { createCirclePacker } from './circle-packing.ts';
import type { PartitionProblem } from './partition-problem.ts';

export interface Inclinations {
	/** −1 while not placed. */
	readonly group: Int32Array;
	/** The group each would pay least in; below 0, and like no other member's, when that is a new one. */
	readonly favourite: Int32Array;
	/** What any other group would cost it more. */
	readonly margin: Float64Array;
	/** A good division that agrees with who is placed. */
	readonly guide: Int32Array;
}

export interface Bound {
	readonly bound: number;
	/** Ties looked at beyond the usual. */
	readonly steps: number;
}

/** A bound that is used again and again; its arrays are made once. `enough`: it may stop when it has reached this. */
export function createPartitionBound(
	problem: PartitionProblem,
	triangles: Uint32Array,
	twoGroups: boolean
): (state: Inclinations, enough: number) => Bound {
	const { order, first, second, value, start, neighbour, pair } = problem;
	const sizes = value.map(Math.abs);
	const left = new Float64Array(sizes.length);
	const margin = new Float64Array(order);
	const packCircles = createCirclePacker(problem, twoGroups);

	const packConflicts = ({ group, favourite }: Inclinations): number => {
		let packed = 0;
		for (let one = 0; one < left.length; one++) {
			const a = indexAt(first, one);
			const b = indexAt(second, one);
			if ((group[a] ?? 0) >= 0 || (group[b] ?? 0) >= 0) {
				left[one] = 0;
				continue;
			}
			left[one] = numberAt(sizes, one);
			const [ofA, ofB] = [favourite[a] ?? 0, favourite[b] ?? 0];
			// Two who would each rather begin a new group: friends may begin the same one, foes two.
			if (ofA < 0 && ofB < 0) continue;
			if ((ofA === ofB) === numberAt(value, one) > 0) continue;
			const least = Math.min(numberAt(margin, a), numberAt(margin, b), numberAt(left, one));
			if (least <= 0) continue;
			packed += least;
			margin[a] = numberAt(margin, a) - least;
			margin[b] = numberAt(margin, b) - least;
			left[one] = numberAt(left, one) - least;
		}
		return packed;
	};

	const packTriangles = (): number => {
		let packed = 0;
		for (let at = 0; at < triangles.length; at += 3) {
			const [a, b, c] = [indexAt(triangles, at), indexAt(triangles, at + 1), indexAt(triangles, at + 2)];
			const least = Math.min(numberAt(left, a), numberAt(left, b), numberAt(left, c));
			if (least <= 0) continue;
			packed += least;
			left[a] = numberAt(left, a) - least;
			left[b] = numberAt(left, b) - least;
			left[c] = numberAt(left, c) - least;
		}
		return packed;
	};

	/** Draws on the pulls of one side at a member, up to `amount`; −1: only tells how much there is. */
	const pullOf = (
		member: number,
		side: number,
		{ group, favourite }: Inclinations,
		amount: number
	): number => {
		let sum = 0;
		for (let slot = indexAt(start, member); slot < indexAt(start, member + 1); slot++) {
			const other = indexAt(neighbour, slot);
			if ((group[other] ?? 0) >= 0) continue;
			const one = indexAt(pair, slot);
			const wanted = numberAt(value, one) > 0 ? favourite[other] : 1 - (favourite[other] ?? 0);
			if (wanted !== side) continue;
			let pull = Math.min(numberAt(margin, other), numberAt(left, one));
			if (amount >= 0) {
				pull = Math.min(pull, amount - sum);
				margin[other] = numberAt(margin, other) - pull;
				left[one] = numberAt(left, one) - pull;
			}
			sum += pull;
		}
		return sum;
	};

	const packPulls = (state: Inclinations): number => {
		let packed = 0;
		for (let member = 0; member < order; member++) {
			if ((state.group[member] ?? 0) >= 0) continue;
			const side = state.favourite[member] ?? 0;
			const against = pullOf(member, 1 - side, state, -1);
			if (against <= 0) continue;
			const own = numberAt(margin, member);
			const least = Math.min(against, own + pullOf(member, side, state, -1));
			if (least <= 0) continue;
			packed += least;
			margin[member] = own - Math.min(own, least);
			pullOf(member, 1 - side, state, least);
			if (least > own) pullOf(member, side, state, least - own);
		}
		return packed;
	};

	return (state, enough) => {
		margin.set(state.margin);
		let bound = packConflicts(state);
		if (bound < enough) bound += packTriangles();
		if (bound < enough && twoGroups) bound += packPulls(state);
		if (bound >= enough) return { bound, steps: 0 };
		const circles = packCircles({ ...state, left, margin }, enough - bound);
		return { bound: bound + circles.sum, steps: circles.steps };
	};
}
