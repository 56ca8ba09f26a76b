/** A dataset in columns and back: nothing is lost, whatever it holds, and what is large is read as what is small. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packDataset } from '#lib/core/dataset/pack-dataset.ts';
import { findText, packRareTexts, packTexts, textAt } from '#lib/core/dataset/pack-texts.ts';
import { readRelation, toColumns, toPlainRelation } from '#lib/core/dataset/packed-relation.ts';
import { MOST_PLAIN, unpackDataset, unpackInSlices } from '#lib/core/dataset/unpack-dataset.ts';
import type { Attributes, AttributeValue } from '#lib/core/model/attributes.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';

const text = fc.string({ unit: 'binary', maxLength: 8 });
const value: fc.Arbitrary<AttributeValue> = fc.oneof(
	text,
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.array(text, { maxLength: 3 })
);
const name = fc.oneof(text, fc.constantFrom('toString', 'weight', '', ' '));
const attributes: fc.Arbitrary<Attributes> = fc.dictionary(name, value, {
	minKeys: 1,
	maxKeys: 4,
	noNullPrototype: true
});
const viz = fc.record(
	{ colour: fc.constant('#00ff00'), thickness: fc.double({ min: 0.1, max: 9, noNaN: true }), shape: text },
	{ requiredKeys: ['colour'], noNullPrototype: true }
);

/** Datasets whose relations also hold what other programs say. */
const foreignDataset: fc.Arbitrary<Dataset> = arbitraryDataset.chain((dataset) =>
	fc
		.tuple(
			...dataset.relations.map((relation) =>
				fc
					.record({ attributes, viz }, { requiredKeys: [], noNullPrototype: true })
					.map((more): Relation => ({ ...relation, ...more }))
			)
		)
		.map((relations): Dataset => ({ ...dataset, relations }))
);

/** The same dataset with relations that are read from the columns, as a large one has them. */
function readFromColumns(dataset: Dataset): Dataset {
	const { header, actors, relations: packed } = packDataset(dataset);
	const columns = toColumns(packed, actors, header);
	return { ...header, actors, relations: dataset.relations.map((_, index) => readRelation(columns, index)) };
}

const plain = (dataset: Dataset): Dataset => ({
	...dataset,
	relations: dataset.relations.map(toPlainRelation)
});

describe('a packed dataset', () => {
	test('unpacks to an equal one, also after a structured clone', () => {
		fc.assert(
			fc.property(foreignDataset, (dataset) => {
				const packed = packDataset(dataset);
				expect(unpackDataset(packed)).toStrictEqual(dataset);
				expect(unpackDataset(structuredClone(packed))).toStrictEqual(dataset);
			}),
			{ numRuns: 100 }
		);
	});

	test('is read from its columns field by field as it was', () => {
		fc.assert(
			fc.property(foreignDataset, (dataset) => {
				const read = readFromColumns(dataset);
				expect(plain(read)).toStrictEqual(dataset);
				for (const [index, relation] of dataset.relations.entries()) {
					const { id, from, to, type, claim, status, period, confidence, strength, citations } =
						read.relations[index]!;
					expect({ id, from, to, type, claim, status, confidence, strength, citations }).toStrictEqual({
						id: relation.id,
						from: relation.from,
						to: relation.to,
						type: relation.type,
						claim: relation.claim,
						status: relation.status,
						confidence: relation.confidence,
						strength: relation.strength,
						citations: relation.citations
					});
					expect(period).toStrictEqual(relation.period);
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('that was never changed is packed again at no cost, and anew after a change', () => {
		fc.assert(
			fc.property(foreignDataset, (dataset) => {
				const read = readFromColumns(dataset);
				const again = packDataset(read);
				if (read.relations.length > 0)
					expect(again.relations).toBe(packDataset({ ...read, title: 'x' }).relations);
				const turned = { ...read, relations: read.relations.toReversed() };
				expect(unpackDataset(packDataset(turned))).toStrictEqual({
					...dataset,
					relations: dataset.relations.toReversed()
				});
			}),
			{ numRuns: 50 }
		);
	});
});

describe('relations that are read from columns', () => {
	const many = (): Dataset => {
		const [first] = fc.sample(
			foreignDataset.filter(({ relations }) => relations.length > 0),
			{ numRuns: 1, seed: 1 }
		);
		const [relation] = first!.relations;
		const relations = Array.from({ length: MOST_PLAIN + 1 }, (_, index) => ({
			...relation!,
			id: `r${index}` as Relation['id']
		}));
		return { ...first!, relations };
	};

	test('come only with large datasets; small ones are plain and frozen', () => {
		const large = many();
		const small = { ...large, relations: large.relations.slice(1) };
		const smallRead = unpackDataset(packDataset(small));
		expect(smallRead.relations).toStrictEqual(small.relations);
		expect(smallRead.relations.every(Object.isFrozen)).toBe(true);
		const read = unpackDataset(packDataset(large));
		expect(Array.isArray(read.relations)).toBe(true);
		expect(Object.keys(read.relations[7]!)).not.toContain('id');
		expect(read.relations[7]!.id).toBe('r7');
		expect(toPlainRelation(read.relations[7]!)).toStrictEqual(large.relations[7]);
	});

	test('are written to JSON whole, and refuse a structured clone instead of losing their fields', () => {
		const relation = unpackDataset(packDataset(many())).relations[3]!;
		expect(JSON.parse(JSON.stringify(relation))).toEqual(
			JSON.parse(JSON.stringify(toPlainRelation(relation)))
		);
		expect(() => structuredClone(relation)).toThrow();
	});

	test('are made in slices that say how far they are', () => {
		const slices = unpackInSlices(packDataset(many()));
		const shares: number[] = [];
		for (let step = slices.next(); step.done !== true; step = slices.next()) shares.push(step.value);
		expect(shares).toEqual([20_000 / 20_001, 1]);
	});
});

describe('packed texts', () => {
	test('are each found again, and nothing else is', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 }),
				text,
				(texts, other) => {
					const packed = packTexts(texts.length, (index) => texts[index]!);
					expect(texts.map((_, index) => textAt(packed, index))).toEqual(texts);
					for (const [index, one] of texts.entries()) expect(findText(packed, one)).toBe(index);
					expect(findText(packed, other)).toBe(texts.indexOf(other));
				}
			)
		);
	});

	test('that are all empty have no ends where that is rare', () => {
		expect(packRareTexts(3, () => '').ends).toHaveLength(0);
		expect(packTexts(3, () => '').ends).toEqual(Uint32Array.of(0, 0, 0));
	});
});
