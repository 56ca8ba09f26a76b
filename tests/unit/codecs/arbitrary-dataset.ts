/** Arbitrary datasets for property tests: odd ids, all scripts, parallel relations, loops, every optional field. */
import fc from 'fast-check';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

const isPlain = (text: string): boolean =>
	text.trim() !== '' && !/[^\P{Cc}\t\n\r]/u.test(text) && text.isWellFormed();
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isPlain);
const id = fc.oneof(
	text,
	fc
		.constantFrom(
			'__proto__',
			'constructor',
			'toString',
			'0',
			'-1',
			' ',
			'"',
			'\\',
			'#:~:text=',
			'ئێران',
			'伊朗',
			'‏'
		)
		.filter(isPlain)
);
const optional = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
	fc.record(fields, { requiredKeys: [] });
const date = fc.record({ 'date-parts': fc.constantFrom([[2020]], [[2020, 2, 29]], [[1999, 12], [2001]]) });

const header = optional({
	title: text,
	description: text,
	asOf: fc.constantFrom('2020-06-30', '1999-01-01'),
	licence: text,
	authors: fc.array(text, { maxLength: 2 })
});
const typeFields = fc.record(
	{
		sign: fc.constantFrom(1, 0, -1),
		label: text,
		directed: fc.boolean(),
		definition: fc
			.string({ unit: 'grapheme', maxLength: 5 })
			.filter((value) => value === '' || isPlain(value)),
		line: fc.record(
			{
				pattern: fc.constantFrom('solid', 'dotted'),
				colour: fc.constantFrom('#000000', '#AbCdEf'),
				darkColour: fc.constant('#ffffff'),
				arrowhead: fc.constantFrom('tee', 'circle')
			},
			{ requiredKeys: ['pattern', 'colour', 'arrowhead'] }
		)
	},
	{ requiredKeys: ['sign'] }
);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const attributes = fc.dictionary(
	text.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
	fc.oneof(text, finite, fc.boolean(), fc.array(text, { minLength: 1, maxLength: 2 })),
	{ minKeys: 1, maxKeys: 3, noNullPrototype: true }
);
const vizColour = fc.constantFrom('#0072b2', '#d55e0080');
const someOf = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
	optional(fields).filter((record) => Object.keys(record).length > 0);
const actorFields = optional({
	attributes,
	viz: someOf({ x: finite, y: finite, z: finite, size: finite, colour: vizColour, shape: text }),
	names: fc.dictionary(fc.constantFrom('ar', 'ckb', 'zh-Hans'), text),
	aliases: fc.array(text, { maxLength: 2 }),
	kind: text,
	description: text,
	core: fc.boolean()
});
const relationFields = optional({
	attributes,
	viz: someOf({ colour: vizColour, thickness: finite, shape: text }),
	claim: text,
	status: fc.constantFrom('happened', 'ongoing', 'potential', 'denied'),
	period: fc.constantFrom('2019-11', '2020-01/2020-05', '2019-10~', '201X', '2020-03/..', '2020-22'),
	confidence: fc.constantFrom('high', 'medium', 'low'),
	strength: fc.double({ min: 0.001, max: 1e9, noNaN: true })
});
const citationFields = optional({
	locator: optional({
		section: text,
		paragraph: fc.integer({ min: 1, max: 99 }),
		page: text,
		row: fc.integer({ min: 1 })
	}),
	anchor: fc.record(
		{ prefix: fc.constant('a-b'), start: fc.constantFrom('x, y & z', 'في') },
		{ requiredKeys: ['start'] }
	),
	stance: fc.constantFrom('supports', 'disputes'),
	note: text
});
const sourceFields = optional({
	type: fc.constantFrom('document', 'interview', 'report'),
	title: text,
	author: fc.array(optional({ family: text, given: text, literal: text, suffix: text }), { maxLength: 2 }),
	publisher: text,
	'container-title': text,
	issued: date,
	accessed: date,
	URL: fc.constantFrom('https://example.org/a?b#c', 'http://example.org'),
	archive: fc.constant('https://archive.org/x'),
	reliability: fc.constantFrom('A', 'F'),
	imported: fc.constant(true),
	language: fc.constantFrom('en', 'ar'),
	note: text,
	ISSN: text,
	custom: fc
		.jsonValue({ maxDepth: 2 })
		.filter((value) => !JSON.stringify(value).includes('null') && isPlain(JSON.stringify(value)))
		// JSON knows no -0.
		.map((value): unknown => JSON.parse(JSON.stringify(value)))
});

const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

/** Unchecked parts of datasets that are right. */
const arbitraryParts = fc
	.record({ actors: ids(1, 5), sources: ids(1, 3), types: ids(0, 3), relations: ids(0, 8) })
	.chain(({ actors, sources, types, relations }) => {
		const list = (names: string[], fields: fc.Arbitrary<object>) =>
			fc.tuple(...names.map((name) => fields.map((more) => ({ id: name, ...more }))));
		const one = (names: string[]) => fc.constantFrom(...names);
		const citation = fc.tuple(one(sources), citationFields).map(([source, more]) => ({ source, ...more }));
		const relation = fc
			.record({
				from: one(actors),
				to: one(actors),
				type: one(types.length === 0 ? ['pressure', 'support', 'conflict'] : types),
				citations: fc.array(citation, { minLength: 1, maxLength: 3 })
			})
			.chain((ends) => relationFields.map((more) => ({ ...ends, ...more })));
		const actor = fc.tuple(actorFields, fc.constant(text)).map(([fields]) => ({ name: 'نام', ...fields }));
		return fc.record({
			header: fc.tuple(id, header, list(types, typeFields)),
			actors: list(actors, actor),
			sources: list(sources, sourceFields),
			relations: list(relations, relation)
		});
	})
	.map(({ header: [name, fields, relationTypes], actors, sources, relations }) => ({
		dataset: { id: name, ...fields, ...(relationTypes.length === 0 ? {} : { relationTypes }) },
		actors,
		sources,
		relations
	}));

export const arbitraryDataset: fc.Arbitrary<Dataset> = arbitraryParts.map(
	({ dataset, actors, relations, sources }) => {
		const part = (value: unknown, file: string) => ({ value, file });
		const parsed = parseDataset({
			dataset: part(dataset, 'dataset'),
			actors: part(actors, 'actors'),
			relations: part(relations, 'relations'),
			sources: part(sources, 'sources')
		});
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
		return parsed.value;
	}
);
