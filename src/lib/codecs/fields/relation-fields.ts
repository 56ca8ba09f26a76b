/**
 * A relation as attributes of an edge, by the names that our own reading of tables knows.
 *
 * In: a relation and its dataset. Out: fields without id, ends, type and strength, which each format puts where it has
 * them; then what an imported file said besides. Citations become texts with the link to the passage.
 */
import { shortCitation } from '#lib/core/citation/short-citation.ts';
import { textFragmentLink } from '#lib/core/citation/text-fragment-link.ts';
import type { Citation } from '#lib/core/model/citation.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { Sign } from '#lib/core/model/relation-type.ts';
import type { Source } from '#lib/core/model/source.ts';
import { toForeignFields, type FieldRules } from './actor-fields.ts';
import type { Field } from './field.ts';

const OWN: ReadonlySet<string> = new Set([
	'id',
	'from',
	'to',
	'type',
	'claim',
	'status',
	'period',
	'confidence',
	'sign',
	'strength',
	'weight',
	'citations',
	'color',
	'thickness',
	'shape'
]);

export function toRelationFields(relation: Relation, dataset: Dataset, rules: FieldRules): readonly Field[] {
	const { claim, status, period, confidence, citations, attributes, viz = {} } = relation;
	const fields: Field[] = [];
	const add = (name: string, value: Field[1] | undefined): void => {
		if (value !== undefined && value !== '') fields.push([name, value]);
	};
	const { sources, signs } = lookUp(dataset);
	const sign = signs.get(relation.type) ?? 0;
	if (sign !== 0) add('sign', sign);
	add('claim', claim);
	if (status !== 'happened') add('status', status);
	add('period', period?.text);
	if (confidence !== 'high') add('confidence', confidence);
	const cited = toCitationTexts(citations, sources);
	if (cited.length > 0) add('citations', cited);
	add('color', viz.colour);
	add('thickness', viz.thickness);
	add('shape', viz.shape);
	// A word of ours that came back as an attribute is not said twice.
	const others = Object.entries(attributes ?? {}).filter(
		([name, value]) => !fields.some(([own, said]) => own === name && said === value)
	);
	return [...fields, ...toForeignFields(Object.fromEntries(others), OWN, rules)];
}

/** Each as “Hamasaeed 2020, ¶ 14 https://…”; the file that a relation was imported from is no citation. */
function toCitationTexts(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): string[] {
	return citations.flatMap(({ source: id, locator, anchor, stance, note }) => {
		const source = sources.get(id);
		if (source === undefined || source.imported === true) return [];
		const link = textFragmentLink(source.url, anchor);
		const parts = [
			`${shortCitation(source, locator)}${stance === 'disputes' ? ' (disputes)' : ''}`,
			link,
			note === undefined ? undefined : `(${note})`
		];
		return [parts.filter((part) => part !== undefined && part !== '').join(' ')];
	});
}

interface Lookup {
	readonly sources: ReadonlyMap<string, Source>;
	readonly signs: ReadonlyMap<string, Sign>;
}

const lookups = new WeakMap<Dataset, Lookup>();

/** Made once for each dataset, not once for each relation. */
function lookUp(dataset: Dataset): Lookup {
	const known = lookups.get(dataset);
	if (known !== undefined) return known;
	const lookup = {
		sources: new Map<string, Source>(dataset.sources.map((source) => [source.id, source])),
		signs: new Map<string, Sign>(dataset.relationTypes.map(({ id, sign }) => [id, sign]))
	};
	lookups.set(dataset, lookup);
	return lookup;
}
