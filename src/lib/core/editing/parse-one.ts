/**
 * One record through the gate: an edited or new actor, relation, source, relation type or header, judged by the same schemas,
 * checks and messages as those of a file.
 *
 * In: the dataset, the record as plain values (a form's or a program's), and the id that it takes the place of. Out: the
 * frozen typed record, or every fault with a path from the record's root, such as `citations[0].anchor.start`. Nothing
 * else of the dataset is read again.
 */
import { cleanValue } from '../dataset/clean-value.ts';
import type { DatasetPart } from '../dataset/dataset-parts.ts';
import { deepFreeze } from '../dataset/deep-freeze.ts';
import { IssueList, type Report } from '../dataset/issue-list.ts';
import { KnownIds } from '../dataset/known-ids.ts';
import { parseActors } from '../dataset/parse-actors.ts';
import { parseHeader, parseRelationTypes, type Header } from '../dataset/parse-header.ts';
import { parseRelations } from '../dataset/parse-relations.ts';
import { parseSources } from '../dataset/parse-sources.ts';
import { reportPartOfCycles, type Member } from '../dataset/report-part-of-cycles.ts';
import { fieldOf, textField } from '../dataset/text-field.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';
import type { Source } from '../model/source.ts';
import { knownIdsOf } from './known-ids-of.ts';
import { THE_DATASET } from './refuse-edit.ts';

export function parseOneActor(dataset: Dataset, record: unknown, replaced?: string): Checked<Actor> {
	return parseOne(record, (part, report) => {
		const [id, partOf] = [textField(record, 'id'), textField(record, 'partOf')];
		const others = dataset.actors.filter((actor) => actor.id !== replaced);
		const isTaken = others.some((actor) => actor.id === id);
		// The record declares its own id, so that being part of itself is a circle and not an unknown actor.
		const named = [...(isTaken ? [id] : []), ...(partOf === id ? [] : [partOf])];
		const known = knownIdsOf('actor', 'actors', others, named);
		const actors = parseActors(part, known, false, report);
		if (id !== undefined && partOf !== undefined && partOf !== id)
			reportPartOfCycles(chainAbove(others, id, partOf), report);
		return actors;
	});
}

/** The actor and everyone above it, each with what it is part of. */
function chainAbove(others: readonly Actor[], id: string, partOf: string): readonly Member[] {
	const wholeOf = new Map<string, string | undefined>(others.map((actor) => [actor.id, actor.partOf]));
	const chain: Member[] = [{ id, partOf, path: '' }];
	const seen = new Set([id]);
	for (let at: string | undefined = partOf; at !== undefined && !seen.has(at); at = wholeOf.get(at)) {
		seen.add(at);
		const whole = wholeOf.get(at);
		if (whole !== undefined) chain.push({ id: at, partOf: whole, path: '' });
	}
	return chain;
}

export function parseOneRelation(dataset: Dataset, record: unknown, replaced?: string): Checked<Relation> {
	return parseOne(record, (part, report) => {
		const field = (name: string): string | undefined => textField(record, name);
		const citations = fieldOf(record, 'citations');
		const cited = Array.isArray(citations) ? citations.map((one: unknown) => textField(one, 'source')) : [];
		const id = field('id');
		const isTaken = id !== replaced && dataset.relations.some((relation) => relation.id === id);
		const ids = {
			actors: knownIdsOf('actor', 'actors', dataset.actors, [field('from'), field('to')]),
			types: knownIdsOf('relation type', 'relationTypes', dataset.relationTypes, [field('type')]),
			sources: knownIdsOf('source', 'sources', dataset.sources, cited),
			relations: knownIdsOf('relation', 'relations', isTaken ? dataset.relations : [], isTaken ? [id] : [])
		};
		return parseRelations(part, ids, false, report);
	});
}

export function parseOneSource(dataset: Dataset, record: unknown, replaced?: string): Checked<Source> {
	return parseOne(record, (part, report) => {
		const others = dataset.sources.filter((source) => source.id !== replaced);
		return parseSources(part, declareAll('source', 'sources', others), false, report);
	});
}

/** The header of a dataset; of relation types it has the default ones, which mean nothing here. */
export function parseOneHeader(record: unknown): Checked<Header> {
	return parseOne(record, ({ value, file }, report) => {
		const [one] = Array.isArray(value) ? (value as readonly unknown[]) : [];
		const part = { value: one, file, path: '[0]' };
		const header = parseHeader(part, new KnownIds('relation type', THE_DATASET), false, report);
		return header === undefined ? [] : [header];
	});
}

/** @param line the line of a type that declares none */
export function parseOneType(
	dataset: Dataset,
	record: unknown,
	line: RelationType['line'],
	replaced?: string
): Checked<RelationType> {
	return parseOne(record, ({ value }, report) => {
		const others = dataset.relationTypes.filter((type) => type.id !== replaced);
		const known = declareAll('relation type', 'relationTypes', others);
		return parseRelationTypes(Array.isArray(value) ? value : [], [line], '', known, report);
	});
}

const declareAll = (noun: string, list: string, items: readonly { readonly id: string }[]): KnownIds =>
	knownIdsOf(
		noun,
		list,
		items,
		items.map(({ id }) => id)
	);

/** The record as a list of one, which is what the gate reads; its place `[0]` is taken off every path again. */
function parseOne<Value>(
	record: unknown,
	parse: (part: DatasetPart, report: Report) => readonly Value[]
): Checked<Value> {
	const list = new IssueList();
	const report = list.reportFor(THE_DATASET);
	const [value] = parse({ value: cleanValue([record], '', report), file: THE_DATASET }, report);
	const issues = list.toIssues().map(({ path, ...issue }) => {
		const own = path?.replace(/^\[0\]\.?/, '') ?? '';
		return own === '' ? issue : { ...issue, path: own };
	});
	return value === undefined || list.hasErrors
		? { ok: false, issues }
		: { ok: true, value: deepFreeze(value), issues };
}
