/**
 * The frustration index: the least that any split into two camps leaves unexplained (the line index of balance).
 *
 * In: signed ties, a seed and a budget. Out: the exact value with all optimal splits, or an honest interval; what is
 * frustrated in all, some or no optimal split; who is fixed and who floats. Never a good guess as the value.
 * Harary 1959 (10.1002/bs.3830040405); exact models: Aref, Mason & Wilson 2018 (10.1007/978-3-319-94830-0_3), 2020
 * (10.1002/net.21907). Each tie counts 1, or its weight; with direction each tie of a mutual pair counts.
 */
import { indexAt } from '../graph/arcs.ts';
import { computeBlocks } from './blocks.ts';
import { joinCamps } from './join-camps.ts';
import { costOf } from './partition-problem.ts';
import { toPairGraph } from './pair-graph.ts';
import { deriveRigidClasses, type SolvedBlock } from './rigid-groups.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SignedTies } from './signed-ties.ts';
import { MOST_OPTIMA, solveBlock } from './solve-block.ts';
import { computeTiedComponents } from './tied-components.ts';

/** In which optimal splits a tie is frustrated; `unknown` when not all of them were found. */
export type Standing = 'all' | 'some' | 'none' | 'unknown';

export interface Frustration {
	/** What the camps below pay; the frustration index when `proven`. */
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	readonly proven: boolean;
	/** Part of it that every split pays: mutual pairs of both signs. */
	readonly unavoidable: number;
	/** Number of ties, or their weight: 1 − 2·value/total is 1 for balance. */
	readonly total: number;
	/** Number of optimal splits of the actors with ties; at most 1000 are counted. */
	readonly optima: number;
	/** False when there may be more: the count was capped, or the search ended first. */
	readonly allOptima: boolean;
	/** The same count within each connected component. */
	readonly components: readonly { readonly actors: readonly number[]; readonly optima: number }[];
	/** Parts whose camps do not depend on each other: which camp of one goes with which of another is open. */
	readonly parts: number;
	/** Camp of each actor in one optimal split, 0 or 1, or −1 without ties; the first actor of each part is in 0. */
	readonly camp: Int32Array;
	/** For each tie, whether it is frustrated in this split. */
	readonly isFrustrated: readonly boolean[];
	readonly standing: readonly Standing[];
	/** True for actors of the largest class of their component that is the same in all optimal splits. */
	readonly isFixed: readonly boolean[];
}

export function computeFrustration(ties: SignedTies, seed: number, budget: SearchBudget): Frustration {
	const graph = toPairGraph(ties);
	const blocks = computeBlocks(graph);
	// Small blocks first, so that a hard one does not take their share; then back in order.
	const solved = blocks
		.map((block, index) => ({ block, index }))
		.sort((a, b) => a.block.actors.length - b.block.actors.length)
		.map(({ block, index }) => ({
			index,
			...block,
			...solveBlock(graph, block, { atLeast: 1, atMost: 2 }, seed, budget.portion(budget.left))
		}))
		.sort((a, b) => a.index - b.index);
	const camp = joinCamps(ties.order, solved, ties.tied);
	const value = graph.unavoidable + costOf(graph, camp);
	const open = solved.reduce((sum, { upper, lower }) => sum + upper - lower, 0);
	const parts = countParts(ties.tied.length, solved);
	const optima = solved.reduce(
		(product, block) => product * block.optima.length,
		2 ** Math.max(0, parts - 1)
	);
	const tiedComponents = computeTiedComponents(ties.order, ties.from, ties.to);
	const components = tiedComponents.map((actors) => {
		const members = new Set(actors);
		const own = solved.filter((block) => members.has(block.actors[0] ?? -1));
		return { actors, optima: Math.min(MOST_OPTIMA, countOptima(actors.length, own)) };
	});
	const isComplete = solved.every(({ complete }) => complete);
	const classes = deriveRigidClasses(ties.order, solved);
	const isFrustrated = Array.from(ties.value, (sign, tie) => {
		const together = camp[indexAt(ties.from, tie)] === camp[indexAt(ties.to, tie)];
		return together === sign < 0;
	});
	return {
		value,
		lower: value - open,
		upper: value,
		proven: open === 0,
		unavoidable: graph.unavoidable,
		total: ties.value.reduce((sum, tie) => sum + Math.abs(tie), 0),
		optima: Math.min(MOST_OPTIMA, optima),
		allOptima: isComplete && optima <= MOST_OPTIMA,
		components,
		parts,
		camp,
		isFrustrated,
		standing: isFrustrated.map((frustrated, tie) => {
			if (classes[indexAt(ties.from, tie)] !== classes[indexAt(ties.to, tie)]) return 'some';
			if (!isComplete) return 'unknown';
			return frustrated ? 'all' : 'none';
		}),
		isFixed: deriveFixed(ties.order, tiedComponents, classes)
	};
}

/** Each block joins its actors into one part, sharing one actor with the part so far. */
const countParts = (actors: number, blocks: readonly SolvedBlock[]): number =>
	actors - blocks.reduce((sum, block) => sum + block.actors.length - 1, 0);

/** The optima of blocks combine freely, and each part after the first may be turned around. */
const countOptima = (actors: number, blocks: readonly SolvedBlock[]): number =>
	blocks.reduce(
		(product, { optima }) => product * optima.length,
		2 ** Math.max(0, countParts(actors, blocks) - 1)
	);

function deriveFixed(
	order: number,
	components: readonly (readonly number[])[],
	classes: Uint32Array
): readonly boolean[] {
	const isFixed = Array.from({ length: order }, () => false);
	for (const actors of components) {
		const sizes = new Map<number, number>();
		for (const actor of actors) {
			const own = indexAt(classes, actor);
			sizes.set(own, (sizes.get(own) ?? 0) + 1);
		}
		const [largest] = [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
		for (const actor of actors) isFixed[actor] = classes[actor] === largest;
	}
	return isFixed;
}

/** 1 − 2·value/total: 1 = balanced, 0 = as frustrated as chance; undefined without ties. */
export const toNormalizedBalance = ({ value, total }: Frustration): number | undefined =>
	total === 0 ? undefined : 1 - (2 * value) / total;
