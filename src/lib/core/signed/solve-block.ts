/**
 * The least that one block pays with a given number of groups: local search, exact search, and bounds where it ends.
 *
 * In: a pair graph, one of its blocks, how many groups, a seed and a budget. Out: least and greatest possible cost (equal
 * when proven), the best divisions, and whether these are all. Places in a division are places in `block.actors`.
 */
import { createSeededRandom } from '../layout/seeded-random.ts';
import type { Block } from './blocks.ts';
import { improvePartition } from './improve-partition.ts';
import { computePackingBound } from './packing-bound.ts';
import type { PairGraph } from './pair-graph.ts';
import { costOf, toPartitionProblem, type GroupCount } from './partition-problem.ts';
import { searchPartitions, toCanonical, type SearchResult } from './search-partitions.ts';
import type { SearchBudget } from './search-budget.ts';

/** No more optima than this are collected. */
export const MOST_OPTIMA = 1000;
/** The search goes as deep as the block has members. */
const LARGEST_BLOCK = 600;

export function solveBlock(
	graph: PairGraph,
	block: Block,
	count: GroupCount,
	seed: number,
	budget: SearchBudget
): SearchResult {
	const problem = toPartitionProblem(graph, block.actors, block.pairs);
	const start = improvePartition(problem, count, createSeededRandom(seed), budget.portion(budget.left / 2));
	const upper = costOf(problem, start);
	const searched =
		problem.order <= LARGEST_BLOCK
			? searchPartitions(problem, count, start, budget, MOST_OPTIMA)
			: { upper, lower: 0, best: start, optima: [toCanonical(start)], complete: false };
	if (searched.lower >= searched.upper - problem.tolerance) return { ...searched, lower: searched.upper };
	const bound = computePackingBound(problem, count.atMost, searched.best);
	return { ...searched, lower: Math.min(searched.upper, Math.max(searched.lower, bound)) };
}
