import { describe, expect, it } from 'vitest';
import { findMeasure, MEASURES, measuresFor } from '#lib/core/measures/index.ts';
import { TYPES } from './make-ties.ts';

describe('the registry', () => {
	it('has every promised id once', () => {
		const promised =
			'degree in-degree out-degree in-positive in-negative out-positive out-negative betweenness closeness closeness-component harmonic eigenvector pagerank hub authority katz core constraint effective-size pn pn-in pn-out signed-eigenvector weighted-degree weighted-in-degree weighted-out-degree weighted-betweenness weighted-closeness weighted-closeness-component weighted-harmonic weighted-eigenvector weighted-pagerank weighted-hub weighted-authority weighted-katz weighted-constraint weighted-effective-size relations net-in-degree net-out-degree positive-share clustering directed-clustering reciprocity brokerage coordinator itinerant gatekeeper representative liaison modified-pagerank weighted-modified-pagerank pagerank-positive weighted-pagerank-positive pagerank-negative weighted-pagerank-negative signed-rank weighted-signed-rank net-influence-sent weighted-net-influence-sent net-influence-received weighted-net-influence-received';
		expect(MEASURES.map(({ id }) => id).sort()).toEqual(promised.split(' ').sort());
		expect(new Set(MEASURES.map(({ label }) => label)).size).toBe(MEASURES.length);
	});

	it.each(measuresFor(TYPES))('$id explains itself', ({ card, id, weight }) => {
		for (const text of [
			card.meaning,
			card.formula,
			card.counted,
			card.caveat,
			card.complexity,
			card.reference
		]) {
			expect(text.length).toBeGreaterThan(2);
			expect(text).not.toMatch(/\b(node|edge|vertex|undefined undefined)s?\b/i);
		}
		expect(weight !== 'none').toBe(id.startsWith('weighted-'));
	});

	it('makes two measures of a directed type and one of an undirected one, counted and weighted', () => {
		expect(findMeasure('weighted-in-degree:support', TYPES)?.direction).toBe('received');
		expect(findMeasure('weighted-out-degree:support', TYPES)?.direction).toBe('sent');
		expect(findMeasure('weighted-degree:alliance', TYPES)?.direction).toBe('both');
		expect(findMeasure('weighted-in-degree:alliance', TYPES)).toBeUndefined();
		expect(findMeasure('in-degree:support', TYPES)?.direction).toBe('received');
		expect(findMeasure('degree:alliance', TYPES)?.direction).toBe('both');
		expect(findMeasure('in-degree:alliance', TYPES)).toBeUndefined();
		expect(findMeasure('in-degree:support')).toBeUndefined();
	});
});
