/** Arbitrary datasets that also have what other programs say: attributes, places, looks, and wholes with parts. */
import fc from 'fast-check';
import type { Attributes } from '#lib/core/model/attributes.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { arbitraryDataset } from '../arbitrary-dataset.ts';

const value = fc.oneof(
	fc.constantFrom('plain', ' around ', '{"a": 1}', 'نان', '12', '<b>', '&amp;', '"', '\\n', 'a;b', '😀'),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
	fc.boolean(),
	fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 2, maxLength: 3 })
);
const attributes: fc.Arbitrary<Attributes> = fc.dictionary(
	fc.constantFrom('ribbon', 'a.b', 'ثروة', 'two words', 'Ü', '9 lives'),
	value,
	{ minKeys: 1, noNullPrototype: true }
);
const number = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 8);
const viz = fc.record({ x: number, y: number, size: number.map(Math.abs), colour: fc.constant('#aa00ff') });

/** Every actor has a place or none has one, so that what is written does not depend on chance twice. */
export const arbitraryImported: fc.Arbitrary<Dataset> = fc
	.tuple(
		arbitraryDataset,
		fc.array(attributes, { minLength: 8, maxLength: 8 }),
		fc.array(viz, { minLength: 5, maxLength: 5 }),
		fc.boolean()
	)
	.map(([dataset, extra, places, hasWhole]) => ({
		...dataset,
		actors: dataset.actors.map((actor, index) => {
			const attributesHere = extra[index];
			const place = places[index];
			const whole = dataset.actors[0]?.id;
			return {
				...actor,
				...(attributesHere === undefined ? {} : { attributes: attributesHere }),
				...(place === undefined ? {} : { viz: place }),
				...(hasWhole && index > 0 && whole !== undefined ? { partOf: whole } : {})
			};
		}),
		relations: dataset.relations.map((relation, index) => {
			const attributesHere = extra[7 - index];
			return { ...relation, ...(attributesHere === undefined ? {} : { attributes: attributesHere }) };
		})
	}));
