/** Whole W with the parts p and q, and X. p supports q (within W), q presses X, X supports p on the source s2 alone. */
import { describe, expect, test } from 'vitest';
import { toActorId, toSourceId } from '#lib/core/model/ids.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import { isWithinWhole } from '#lib/core/reading/is-within-whole.ts';
import { partsWithin, supposeAway } from '#lib/core/reading/suppose-away.ts';
import { tieAsCoded } from '#lib/core/reading/tie-as-coded.ts';
import { deriveWhyGone } from '#lib/core/reading/why-gone.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';
import { makeRelation, TYPES } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';

const part = (id: string) => makeActor(id, { core: false, partOf: toActorId('w') });
const dataset = makeDataset(
	['w', part('p'), part('q'), 'x'],
	[
		makeRelation('p', 'q'),
		makeRelation('q', 'x', 'pressure'),
		makeRelation('x', 'p', 'support', { citations: [{ source: toSourceId('s2'), stance: 'supports' }] })
	]
);
const read = (suppositions: readonly Supposition[], folded: readonly string[] = []) =>
	deriveReading(dataset, { suppositions, folded });
const { foldedInto } = read([], ['w']);
const nameOf = (id: string): string => id.toUpperCase();

describe('what was folded', () => {
	test('a whole leaves with the parts that it stands for', () => {
		expect(partsWithin('w', foldedInto)).toEqual(['p', 'q']);
		expect(supposeAway('w', foldedInto).map((one) => 'id' in one && one.id)).toEqual(['w', 'p', 'q']);
		expect(supposeAway('x', foldedInto)).toEqual([{ what: 'without-actor', id: 'x' }]);
	});

	test('a relation keeps its own ends, and says into what they went', () => {
		const say = (index: number) =>
			tieAsCoded(dataset.relations[index]!, TYPES[index === 1 ? 0 : 1], foldedInto, nameOf);
		expect(say(0)).toBe('P (folded into W) supports Q (folded into W)');
		expect(say(1)).toBe('Q (folded into W) presses X');
		expect(tieAsCoded(dataset.relations[1]!, TYPES[0], new Map(), nameOf)).toBeUndefined();
	});

	test('a relation runs within a whole only when folding made it so', () => {
		const { relations } = read([], ['w']).dataset;
		expect(relations.map((one, index) => isWithinWhole(one, dataset.relations[index]))).toEqual([
			true,
			false,
			false
		]);
		const loop = makeRelation('x', 'x');
		expect(isWithinWhole(loop, loop)).toBe(false);
		expect(isWithinWhole(loop, undefined)).toBe(false);
	});
});

describe('why something is gone', () => {
	const away: Supposition = { what: 'without-actor', id: 'x' };
	const unsourced: Supposition = { what: 'without-source', id: 's2' };

	test('an actor and a source, by their own supposition', () => {
		expect(deriveWhyGone(read([away, unsourced]), 'actor', 'x')).toEqual([away]);
		expect(deriveWhyGone(read([away, unsourced]), 'source', 's2')).toEqual([unsourced]);
		expect(deriveWhyGone(read([unsourced]), 'actor', 'x')).toEqual([]);
	});

	test('a relation, by all that took it away together', () => {
		expect(deriveWhyGone(read([away, unsourced]), 'relation', 'x-support-p')).toEqual([away, unsourced]);
		const not: Supposition = { what: 'without-relation', id: 'p-support-q' };
		expect(deriveWhyGone(read([not]), 'relation', 'p-support-q')).toEqual([not]);
	});

	test('nothing, when it is there or was never coded', () => {
		expect(deriveWhyGone(read([away]), 'relation', 'p-support-q')).toEqual([]);
		expect(deriveWhyGone(read([away]), 'relation', 'no such')).toEqual([]);
	});
});
