/** docs/data-format.md: every example is run, and schemas and parser agree on each. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitsSchema } from './check-against-schema.ts';
import { decodeDatasetFile } from '#lib/codecs/entente-json/decode-dataset-file.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import * as schemas from '#lib/core/dataset/record-schemas.ts';

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const document = read('docs/data-format.md');

interface Example {
	section: string;
	field: string;
	verdict: 'valid' | 'invalid';
	code: string;
	json: Record<string, unknown>;
}

const examples: Example[] = [...document.matchAll(/```json (valid|invalid) ?(\S*)\n([\s\S]*?)```/g)].map(
	(match) => {
		const before = document.slice(0, match.index);
		return {
			section: before.slice(before.lastIndexOf('\n## ') + 4).split('\n')[0]!,
			field: /.*\n### `([^`]+)`/s.exec(before)?.[1] ?? '',
			verdict: match[1] === 'valid' ? 'valid' : 'invalid',
			code: match[2]!,
			json: JSON.parse(match[3]!)
		};
	}
);

/** The example's field in a dataset that is otherwise right, as the four files. */
function toFiles({ section, json }: Example) {
	const merged = (name: string, record: object) => (section === name ? { ...record, ...json } : record);
	const citation = merged('Citation', { source: 'article' });
	const relation = { id: 'r', from: 'whole', to: 'part', type: 'pressure', citations: [citation] };
	const type =
		section === 'Relation type'
			? { relationTypes: [{ id: 'pressure', sign: 0 }, merged(section, { id: 't', sign: 0 })] }
			: {};
	return {
		dataset: merged('Dataset', { id: 'd', ...type }),
		actors: {
			actors: [{ id: 'whole', name: 'W' }, { id: 'part', name: 'P' }, merged('Actor', { id: 'a', name: 'A' })]
		},
		relations: { relations: [merged('Relation', relation)] },
		sources: { sources: [{ id: 'article' }, merged('Source', { id: 's' })] }
	};
}

const parse = (files: ReturnType<typeof toFiles>) =>
	parseDataset({
		dataset: { value: files.dataset, file: 'dataset.json' },
		actors: { value: files.actors, file: 'actors.json' },
		relations: { value: files.relations, file: 'relations.json' },
		sources: { value: files.sources, file: 'sources.json' }
	});

const fieldExamples = examples.filter(({ section }) => section !== 'Portable file');
const name = ({ section, field, verdict }: Example): string => `${section} ${field}, ${verdict}`;

describe('the examples of the documentation', () => {
	it.each(fieldExamples.map((example) => [name(example), example] as const))('%s', (_, example) => {
		const parsed = parse(toFiles(example));
		expect(parsed.ok).toBe(example.verdict === 'valid');
		const codes = parsed.issues.map(({ code }) => code);
		if (example.verdict === 'valid') expect(codes).toEqual([]);
		else expect(codes).toContain(example.code);
	});

	it.each(examples.filter(({ section }) => section === 'Portable file'))(
		'Portable file $verdict $code',
		({ verdict, code, json }) => {
			const decoded = decodeDatasetFile({ name: 'x', text: JSON.stringify(json) });
			expect([decoded.ok, decoded.issues.map((issue) => issue.code)]).toEqual([
				verdict === 'valid',
				verdict === 'valid' ? [] : [code]
			]);
		}
	);

	const entries: Record<string, object> = {
		Dataset: schemas.DatasetSchema.entries,
		'Relation type': schemas.RelationTypeSchema.entries,
		Actor: schemas.ActorSchema.entries,
		Relation: schemas.RelationSchema.entries,
		Citation: schemas.RelationSchema.entries.citations.pipe[0].item.entries,
		Source: schemas.SourceSchema.entries
	};
	it.each(Object.keys(entries))('of %s show every field, valid and invalid', (section) => {
		const known = Object.keys(entries[section]!).filter((field) => field !== '$schema');
		for (const verdict of ['valid', 'invalid']) {
			const shown = fieldExamples.filter(
				(example) => example.section === section && example.verdict === verdict
			);
			expect(shown.map(({ field }) => field).toSorted()).toEqual(known.toSorted());
			for (const { field, json } of shown) expect(Object.keys(json)).toEqual([field]);
		}
	});
});

describe('the JSON Schemas', () => {
	const parts = ['dataset', 'actors', 'relations', 'sources'] as const;
	const schemaOf = (part: string) => JSON.parse(read(`graph-data/schema/${part}.schema.json`));
	/** What no schema can know: whether ids are known and days exist. */
	const beyondSchemas = new Set([
		'unknown-actor',
		'unknown-relation-type',
		'unknown-source',
		'invalid-period',
		'invalid-date',
		'invalid-date-parts'
	]);

	it.each(fieldExamples.map((example) => [name(example), example] as const))(
		'agree with the parser on %s',
		(_, example) => {
			const files = toFiles(example);
			const fits = parts.every((part) => fitsSchema(schemaOf(part), files[part]));
			expect(fits).toBe(example.verdict === 'valid' || beyondSchemas.has(example.code));
		}
	);

	it('take a bare list, and refuse an unknown field as the parser tells it', () => {
		expect(fitsSchema(schemaOf('actors'), [{ id: 'a', name: 'A' }])).toBe(true);
		expect(fitsSchema(schemaOf('actors'), [{ id: 'a', name: 'A', nmae: 'B' }])).toBe(false);
	});

	it.each(parts)('fit the fixture: %s', (part) => {
		expect(fitsSchema(schemaOf(part), JSON.parse(read(`tests/fixtures/datasets/harbour/${part}.json`)))).toBe(
			true
		);
	});
});
