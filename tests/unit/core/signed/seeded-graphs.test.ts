/**
 * Denser seeded graphs against every split and every partition: here the bounds of the search have room to be wrong, which
 * on the very small graphs of the property tests they have not.
 */
import { describe, expect, it } from 'vitest';
import { createSeededRandom, type Random } from '#lib/core/layout/seeded-random.ts';
import { computeFrustration } from '#lib/core/signed/frustration.ts';
import { computeKBalance } from '#lib/core/signed/k-balance.ts';
import { computePackingBound } from '#lib/core/signed/packing-bound.ts';
import { toPairGraph } from '#lib/core/signed/pair-graph.ts';
import { toPartitionProblem } from '#lib/core/signed/partition-problem.ts';
import { createBudget } from '#lib/core/signed/search-budget.ts';
import type { SignedTies } from '#lib/core/signed/signed-ties.ts';
import {
	errorsOf,
	makeTies,
	numberOfGroups,
	partitions,
	plenty,
	signedTies,
	type Line
} from './balance-of.ts';

/** From sparse to dense; in every second graph ties weigh a multiple of ¼. */
function randomTies(
	random: Random,
	order: number,
	size = order + Math.floor(random() * 3 * order)
): SignedTies {
	const whole = (below: number) => Math.floor(random() * below);
	const actors = Array.from({ length: order }, (_, index) => `a${index}`);
	const weighted = random() < 0.5;
	const actor = () => actors[whole(order)] ?? 'a0';
	const lines = Array.from({ length: size }, (): Line => {
		const type = random() < 0.5 ? 'support' : 'conflict';
		return [actor(), actor(), type, weighted ? (1 + whole(8)) / 4 : 1];
	});
	return signedTies(makeTies(actors, lines), { weighted });
}

function tryAllSplits(ties: SignedTies) {
	const place = new Map(ties.tied.map((actor, index) => [actor, index]));
	const ends = [...ties.value].map((value, tie) => ({
		value,
		a: place.get(ties.from[tie]!)!,
		b: place.get(ties.to[tie]!)!
	}));
	let least = Infinity;
	let count = 0;
	for (let bits = 0; bits < 2 ** (ties.tied.length - 1); bits++) {
		let cost = 0;
		for (const { value, a, b } of ends)
			if (((((bits >> a) ^ (bits >> b)) & 1) === 0) === value < 0) cost += Math.abs(value);
		if (cost < least) count = 0;
		least = Math.min(least, cost);
		if (cost === least) count++;
	}
	return { least, count };
}

describe('two camps', () => {
	const random = createSeededRandom(7);
	const graphs = Array.from({ length: 100 }, (_, index) => randomTies(random, 6 + (index % 8)));

	it('are the best of all splits, and counted', () => {
		for (const ties of graphs) {
			const { least, count } = tryAllSplits(ties);
			const found = computeFrustration(ties, 1, plenty());
			expect([found.value, found.proven, found.optima]).toEqual([least, true, Math.min(1000, count)]);
		}
	});

	it('lie in the interval of a search that was ended, and above the packing bound', () => {
		for (const [index, ties] of graphs.entries()) {
			const { least } = tryAllSplits(ties);
			const ended = computeFrustration(ties, index, createBudget({ steps: 200 * index }));
			expect(ended.lower).toBeLessThanOrEqual(least);
			expect(ended.upper).toBeGreaterThanOrEqual(least);
			const graph = toPairGraph(ties);
			const everybody = Array.from({ length: ties.order }, (_, actor) => actor);
			const problem = toPartitionProblem(graph, everybody, [...graph.value.keys()]);
			const guide = ended.camp.map((camp) => Math.max(0, camp));
			expect(computePackingBound(problem, 2, guide) + graph.unavoidable).toBeLessThanOrEqual(least);
		}
	});
});

describe('k camps', () => {
	it('are the best of all partitions, and counted, for every k', () => {
		const random = createSeededRandom(9);
		for (let run = 0; run < 80; run++) {
			const ties = randomTies(random, 4 + (run % 5));
			const least = new Map<number, { errors: number; optima: number }>();
			for (const groups of partitions(ties.order)) {
				const k = numberOfGroups(groups);
				const errors = errorsOf(ties, groups);
				const known = least.get(k);
				if (known === undefined || errors < known.errors) least.set(k, { errors, optima: 1 });
				else if (errors === known.errors) known.optima++;
			}
			const { curve, best } = computeKBalance(ties, { maxGroups: ties.order, seed: 1 }, plenty());
			for (const { k, errors, optima, proven } of curve)
				expect({ k, errors, optima, proven }).toEqual({ k, ...least.get(k), proven: true });
			expect(best.errors).toBe(Math.min(...[...least.values()].map(({ errors }) => errors)));
		}
	});
});

describe('a search', () => {
	const ties = randomTies(createSeededRandom(3), 60, 500);

	it('gives the same answer for the same seed', () => {
		const budget = () => createBudget({ steps: 1e6 });
		expect(computeFrustration(ties, 5, budget())).toEqual(computeFrustration(ties, 5, budget()));
	});

	it('ends when the caller says so, with an interval', () => {
		let questions = 0;
		const shouldStop = () => ++questions >= 1;
		const found = computeFrustration(ties, 1, createBudget({ steps: 1e12, shouldStop }));
		expect(questions).toBeGreaterThan(0);
		expect(found.lower).toBeLessThanOrEqual(found.upper);
		expect(errorsOf(ties, found.camp)).toBeCloseTo(found.upper, 9);
	});
});
