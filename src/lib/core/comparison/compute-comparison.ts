/**
 * What if: every headline figure before and after, side by side.
 *
 * In: the ties of two readings of one dataset, which measures, how to read balance, and perhaps a pair of actors. Out:
 * plain values that a structured clone keeps whole: ranks, balance and camps, reach, shortest ways; undefined when the
 * caller stopped it. What means nothing says so. Names nobody: ids only. SCIENCE: ΔM = M(G) − M(G′) for each figure,
 * fragmentation after Borgatti 2006 (10.1007/s10588-006-7084-x).
 */
import { buildNetwork, type Network } from '../graph/network.ts';
import type { Ties } from '../graph/ties.ts';
import { findMeasure } from '../measures/index.ts';
import type { Measure, MeasureParameters, Unscored } from '../measures/measure.ts';
import { createStepper, type Watch } from '../robustness/watch.ts';
import { alignActors, listGoneAndNew, type Alignment } from './align-actors.ts';
import { compareBalance, type BalanceComparison } from './compare-balance.ts';
import { comparePair, type PairComparison } from './compare-pair.ts';
import { compareRanks, type RankComparison } from './compare-ranks.ts';
import { compareReach, type ReachComparison } from './compare-reach.ts';
import {
	DEFAULT_STEPS,
	measureBalance,
	toBalanceReading,
	type ComparisonBalance
} from './measure-balance.ts';

export interface ComparisonQuestion {
	readonly before: Ties;
	readonly after: Ties;
	/** Unknown ones are named in `unknownMeasures`. */
	readonly measureIds: readonly string[];
	readonly balance?: ComparisonBalance;
	readonly pair?: readonly [string, string];
	readonly parameters?: MeasureParameters;
}

export interface Comparison {
	readonly actors: { readonly before: number; readonly after: number; readonly common: number };
	readonly relations: { readonly before: number; readonly after: number };
	/** Actors that are only before, and only after. */
	readonly gone: readonly string[];
	readonly come: readonly string[];
	/** In the order asked for. */
	readonly measures: readonly RankComparison[];
	readonly unknownMeasures: readonly string[];
	readonly balance: BalanceComparison;
	readonly reach: ReachComparison | Unscored;
	readonly pair?: PairComparison;
}

export function computeComparison(question: ComparisonQuestion, watch: Watch = {}): Comparison | undefined {
	const { measureIds, pair, balance: asked = {} } = question;
	const before = buildNetwork(question.before);
	const after = buildNetwork(question.after);
	const scored = readAlike(before, after);
	const alignment = alignActors(before.actors, after.actors);
	const measures = measureIds.map((id) => findMeasure(id, question.before.types));
	const steps = 2 * measures.length + 2 + alignment.ids.length;
	const step = createStepper(watch, steps);

	const ranks: RankComparison[] = [];
	for (const measure of measures) {
		if (measure === undefined) continue;
		const compared = compareOne(alignment, measure, scored, question.parameters ?? {}, step);
		if (compared === undefined) return undefined;
		ranks.push(compared);
	}

	const reading = toBalanceReading(asked, before);
	const { steps: limit = DEFAULT_STEPS, seed = 1 } = asked;
	const limits = {
		steps: limit,
		seed,
		...(watch.shouldStop === undefined ? {} : { shouldStop: watch.shouldStop })
	};
	const balanceBefore = measureBalance(before, reading, limits);
	if (!step()) return undefined;
	const balanceAfter = measureBalance(after, reading, limits);
	if (!step()) return undefined;
	const reach = compareReach(alignment, before, after, step);
	if (reach === undefined) return undefined;
	watch.onProgress?.(steps, steps);

	return {
		actors: { before: before.order, after: after.order, common: alignment.common },
		relations: { before: question.before.from.length, after: question.after.from.length },
		...listGoneAndNew(alignment),
		measures: ranks,
		unknownMeasures: measureIds.filter((_, place) => measures[place] === undefined),
		balance: compareBalance(
			alignment,
			{ before: before.actors, after: after.actors },
			balanceBefore,
			balanceAfter
		),
		reach,
		...(pair === undefined ? {} : { pair: comparePair(before, after, pair) })
	};
}

/**
 * Both sides as measures are to read them. Betweenness counts unordered pairs, and degree neighbours, only where no
 * relation has a direction: when the last directed one goes or the first comes, scores would halve or double for that
 * alone. One side with a direction therefore makes both be read with it; a side without ties says nothing.
 */
function readAlike(before: Network, after: Network): readonly [Network, Network] {
	const undirected = [before, after].every((network) => network.undirected || network.arcs.size === 0);
	const read = (network: Network): Network =>
		network.undirected === undirected ? network : Object.assign(buildNetwork(network.ties), { undirected });
	return [read(before), read(after)];
}

function compareOne(
	alignment: Alignment,
	measure: Measure,
	[before, after]: readonly [Network, Network],
	parameters: MeasureParameters,
	step: () => boolean
): RankComparison | undefined {
	if (!step()) return undefined;
	const was = measure.compute(before, parameters);
	if (!step()) return undefined;
	return compareRanks(alignment, measure, was, measure.compute(after, parameters));
}
