/** The table of relations, written and read again: what the declared fates call kept comes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCodec } from '#lib/codecs/csv/csv-codec.ts';
import { encodeEdgeList } from '#lib/codecs/csv/encode-edge-list.ts';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { arbitraryDataset } from '../arbitrary-dataset.ts';
import { tiny } from '../../core/table/tiny-dataset.ts';

async function readAgain(dataset: Dataset): Promise<Dataset> {
	const text = encodeEdgeList(dataset);
	const decoded = await csvCodec.decode?.({ name: 'f.csv', text, bytes: new TextEncoder().encode(text) }, {});
	if (decoded?.ok !== true || decoded.value.what !== 'draft') throw new Error(JSON.stringify(decoded));
	const applied = applyPlan(decoded.value.draft, inferPlan(decoded.value.draft));
	if (applied.dataset === undefined) throw new Error(JSON.stringify(applied.issues));
	return applied.dataset;
}

/** The sign of a type is flattened: it stands in each row, and the plan of the import says what it means. */
const toKept = ({ relations, relationTypes }: Dataset) =>
	relations.map(({ id, from, to, type, claim, status, period, confidence, strength }) => {
		const directed = relationTypes.find((candidate) => candidate.id === type)?.directed;
		return { id, from, to, directed, claim, status, period: period?.text, confidence, strength };
	});

describe('the table of relations', () => {
	it('holds one row for each relation, the first citation in columns and all of them in words', () => {
		const [header, first] = encodeEdgeList(tiny).split('\r\n');
		expect(header).toBe(
			'id,from,to,from name,to name,type,sign,directed,claim,status,period,confidence,strength,source,url,section,paragraph,page,quote-start,citations'
		);
		expect(first).toMatch(/^r1,iran,us,Iran,United States,pressure,-1,yes,Iran asks the US to leave\.,/);
	});

	it('gives back of any dataset what it declares to keep', async () => {
		await fc.assert(
			fc.asyncProperty(
				arbitraryDataset.filter(({ relations }) => relations.length > 0),
				async (dataset) => {
					expect(toKept(await readAgain(dataset))).toEqual(toKept(dataset));
				}
			),
			{ numRuns: 40 }
		);
	});

	it('keeps attributes under their own names, but for those of our own columns', () => {
		const [relation] = tiny.relations;
		if (relation === undefined) throw new Error('no relation');
		const attributes = { Goldstein: -2.5, Type: 'x', tags: ['a', 'b'], yes: true };
		const dataset = { ...tiny, relations: [{ ...relation, attributes, viz: { thickness: 2 } }] };
		const [header = '', row = ''] = encodeEdgeList(dataset).split('\r\n');
		expect(header).toMatch(/,citations,thickness,Goldstein,Type \(attribute\),tags,yes$/);
		expect(row).toMatch(/,2,-2\.5,x,a; b,true$/);
	});
});
