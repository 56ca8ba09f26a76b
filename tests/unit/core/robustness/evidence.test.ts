import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRelation } from '../graph/make-relation.ts';
import { toSourceId } from '#lib/core/model/ids.ts';
import type { Citation } from '#lib/core/model/citation.ts';
import type { Source } from '#lib/core/model/source.ts';
import { DEFAULT_PROBABILITIES, deriveProbabilities } from '#lib/core/robustness/derive-probabilities.ts';
import { deriveSingleSource } from '#lib/core/robustness/derive-single-source.ts';
import { deriveEvidence, originsOf } from '#lib/core/robustness/evidence.ts';
import { makeEvidence } from './make-question.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
	id: toSourceId(id),
	type: 'article',
	title: id,
	author: [],
	language: 'en',
	more: {},
	...more
});

const cite = (id: string, stance: Citation['stance'] = 'supports'): Citation => ({
	source: toSourceId(id),
	stance
});

const relation = (...citations: Citation[]) => makeRelation('A', 'B', 'support', { citations });

describe('deriveEvidence', () => {
	const sources = [source('x', { reliability: 'C' }), source('y'), source('z')];

	it('lists each supporting source once and counts all citations', () => {
		const { relations } = deriveEvidence(
			[relation(cite('y'), cite('x'), cite('y'), cite('z', 'disputes'))],
			sources
		);
		expect(relations).toEqual([
			{ sources: [1, 0], citations: 4, confidence: 'high', status: 'happened', disputed: true }
		]);
	});

	it('keeps a relation that nobody supports, and the grade of a source', () => {
		const evidence = deriveEvidence([relation(cite('z', 'disputes'))], sources);
		expect(evidence.relations[0]).toMatchObject({ sources: [], citations: 1, disputed: true });
		expect(evidence.sources[0]).toEqual({ id: 'x', reliability: 'C', origin: 0 });
		expect('reliability' in evidence.sources[1]!).toBe(false);
	});

	it('takes copies of one original publisher for one origin, and the original with them', () => {
		// b and d copy the wire; c is the wire itself; e is printed by the paper of a, which nobody copies.
		const { sources: found } = deriveEvidence(
			[],
			[
				source('a', { publisher: 'Daily' }),
				source('b', { publisher: 'Daily', more: { 'original-publisher': 'The Wire' } }),
				source('c', { publisher: ' the wire ' }),
				source('d', { more: { 'original-publisher': 'THE WIRE' } }),
				source('e', { publisher: 'Daily' }),
				source('f', { more: { 'original-publisher': ' ' } }),
				source('g', { more: { 'original-publisher': 7 } })
			]
		);
		expect(found.map(({ origin }) => origin)).toEqual([0, 1, 1, 1, 4, 5, 6]);
	});
});

describe('deriveProbabilities', () => {
	const sources = [source('x'), source('d', { reliability: 'D' }), source('f', { reliability: 'F' })];
	const probabilityOf = (
		citations: Citation[],
		settings = DEFAULT_PROBABILITIES,
		confidence = 'medium' as const
	) =>
		deriveProbabilities(
			deriveEvidence([makeRelation('A', 'B', 'support', { citations, confidence })], sources),
			settings
		)[0];

	it('is what one source is worth', () => {
		expect(probabilityOf([cite('x')])).toBeCloseTo(0.75, 12);
		// D: 0.75 × 0.6.
		expect(probabilityOf([cite('d')])).toBeCloseTo(0.45, 12);
		// F cannot be judged, which says nothing against it.
		expect(probabilityOf([cite('f')])).toBeCloseTo(0.75, 12);
	});

	it('grows with every independent source, not with every citation', () => {
		// 1 − 0.25 × 0.55
		expect(probabilityOf([cite('x'), cite('d')])).toBeCloseTo(0.8625, 12);
		expect(probabilityOf([cite('x'), cite('x'), cite('x')])).toBeCloseTo(0.75, 12);
	});

	it('is never above 0.99 unless a source is certain', () => {
		const worth = (medium: number) => ({ ...DEFAULT_PROBABILITIES, confidence: { high: 1, medium, low: 0 } });
		// 1 − 0.05 × 0.43 × 0.05 = 0.998925
		expect(probabilityOf([cite('x'), cite('d'), cite('f')], worth(0.95))).toBe(0.99);
		expect(probabilityOf([cite('x')], worth(1))).toBe(1);
		expect(probabilityOf([cite('d')], worth(1))).toBeCloseTo(0.6, 12);
	});

	it('is 0 for a relation that no source supports', () => {
		expect(probabilityOf([cite('x', 'disputes')])).toBe(0);
		expect(probabilityOf([])).toBe(0);
	});

	it('counts copies once, by the best of them', () => {
		const evidence = deriveEvidence(
			[relation(cite('a'), cite('b'))],
			[
				source('a', { reliability: 'E', more: { 'original-publisher': 'Wire' } }),
				source('b', { reliability: 'C', more: { 'original-publisher': 'Wire' } })
			]
		);
		// 0.95 × 0.85
		expect(deriveProbabilities(evidence)[0]).toBeCloseTo(0.8075, 12);
	});

	it.each([-0.1, 1.1, NaN])('refuses a worth of %d', (value) => {
		const settings = { ...DEFAULT_PROBABILITIES, confidence: { high: value, medium: 0.5, low: 0.5 } };
		expect(() => deriveProbabilities(makeEvidence([[0]]), settings)).toThrow(RangeError);
	});

	it('lies between 0 and 1, and one more source never lowers it', () => {
		const worth = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.nat(6), worth, (count, high) => {
				const settings = { ...DEFAULT_PROBABILITIES, confidence: { high, medium: 0, low: 0 } };
				const list = Array.from({ length: count }, (_, index) => index);
				const [before = NaN, after = NaN] = deriveProbabilities(
					makeEvidence([list, [...list, count]]),
					settings
				);
				expect(before).toBeGreaterThanOrEqual(0);
				expect(after).toBeLessThanOrEqual(1);
				expect(after).toBeGreaterThanOrEqual(before);
			})
		);
	});
});

describe('deriveSingleSource', () => {
	it('counts relations of one independent source and who carries them', () => {
		// Sources 1 and 2 are copies: relation 2 rests on one origin. Relation 3 has two, relation 4 none.
		const evidence = makeEvidence([[0], [1], [1, 2], [0, 1], []], [0, 1, 1]);
		expect(deriveSingleSource(evidence)).toEqual({
			relations: 5,
			single: [0, 1, 2],
			unsupported: [4],
			carriers: [
				{ source: 1, relations: 2 },
				{ source: 0, relations: 1 }
			]
		});
		expect(originsOf(evidence.relations[2]!, evidence)).toEqual([1]);
	});
});
