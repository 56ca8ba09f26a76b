/**
 * The gate: the only way from outside data to a `Dataset`.
 *
 * In: the four parts as unknown JSON values with the names of their files. Out: a deeply frozen dataset with every
 * default filled in and the notices, or all issues that refuse it: code, file, JSON path, sentence and remedy. It
 * never throws on data, never merges or normalises records, and never keeps half a file.
 */
import { cleanValue } from './clean-value.ts';
import { deepFreeze } from './deep-freeze.ts';
import { IssueList } from './issue-list.ts';
import { KnownIds } from './known-ids.ts';
import { LIMITS } from './limits.ts';
import { parseActors } from './parse-actors.ts';
import { parseHeader } from './parse-header.ts';
import { parseRelations } from './parse-relations.ts';
import { parseSources } from './parse-sources.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import type { DatasetPart, DatasetParts, PartName } from './dataset-parts.ts';

export interface ParseOptions {
	/** Asks for what a shipped dataset must have: claims, locators, anchors, kebab-case ids, Arabic names. */
	readonly strict?: boolean;
	/** Reads more actors and relations than `LIMITS` allow, after a person said yes. */
	readonly allowLarge?: boolean;
}

export function parseDataset(parts: DatasetParts, options: ParseOptions = {}): Checked<Dataset> {
	const { strict = false, allowLarge = false } = options;
	const issues = new IssueList();
	const reportOf = (name: PartName) => issues.reportFor(parts[name].file);
	if (!allowLarge && refuseLarge(parts, issues)) return { ok: false, issues: issues.toIssues() };

	const cleaned = (name: PartName): DatasetPart => {
		const part = parts[name];
		return { ...part, value: cleanValue(part.value, part.path ?? '', reportOf(name)) };
	};
	const ids = {
		actors: new KnownIds('actor', parts.actors.file),
		relations: new KnownIds('relation', parts.relations.file),
		sources: new KnownIds('source', parts.sources.file),
		types: new KnownIds('relation type', parts.dataset.file)
	};
	const header = parseHeader(cleaned('dataset'), ids.types, strict, reportOf('dataset'));
	const actors = parseActors(cleaned('actors'), ids.actors, strict, reportOf('actors'));
	const sources = parseSources(cleaned('sources'), ids.sources, strict, reportOf('sources'));
	const relations = parseRelations(cleaned('relations'), ids, strict, reportOf('relations'));

	if (header === undefined || issues.hasErrors) return { ok: false, issues: issues.toIssues() };
	return {
		ok: true,
		value: deepFreeze({ ...header, actors, relations, sources }),
		issues: issues.toIssues()
	};
}

/** Counts before anything is read, so that a huge file costs nothing. */
function refuseLarge(parts: DatasetParts, issues: IssueList): boolean {
	for (const name of ['actors', 'relations'] as const) {
		const { value, file, path = '' } = parts[name];
		const count = countRecords(value, name);
		if (count <= LIMITS[name]) continue;
		const [found, most] = [count, LIMITS[name]].map((number) => number.toLocaleString('en'));
		issues
			.reportFor(file)
			.error(
				`too-many-${name}`,
				path,
				`The file has ${found} ${name}; at most ${most} are read.`,
				'Split the dataset.'
			);
	}
	return issues.hasErrors;
}

function countRecords(value: unknown, name: PartName): number {
	if (Array.isArray(value)) return value.length;
	if (typeof value !== 'object' || value === null) return 0;
	const list: unknown = new Map<string, unknown>(Object.entries(value)).get(name);
	return Array.isArray(list) ? list.length : 0;
}
