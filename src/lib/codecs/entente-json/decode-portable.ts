/**
 * A portable file from a JSON value.
 *
 * In: a parsed value with a `meta`, and the file's name. Out: the checked dataset, with view, positions and picture
 * when it is a snapshot. A newer version or an unknown kind is refused with one sentence: nothing in such a file can
 * be relied upon.
 */
import { decodePositions } from './decode-positions.ts';
import { fieldOf, textField } from '#lib/core/dataset/text-field.ts';
import { IssueList } from '#lib/core/dataset/issue-list.ts';
import { parseDataset, type ParseOptions } from '#lib/core/dataset/parse-dataset.ts';
import { showValue } from '#lib/core/dataset/show-value.ts';
import {
	DATASET_KIND,
	SNAPSHOT_KIND,
	VERSION,
	type JsonObject,
	type Meta,
	type OpenedDataset
} from './portable-file.ts';
import type { PartName } from '#lib/core/dataset/dataset-parts.ts';
import type { Checked } from '#lib/core/model/issue.ts';

export function decodePortable(
	value: unknown,
	file: string,
	options: ParseOptions = {}
): Checked<OpenedDataset> {
	const issues = new IssueList();
	const report = issues.reportFor(file);
	const meta = decodeMeta(fieldOf(value, 'meta'), report.error);
	const data = fieldOf(value, 'data');
	if (meta !== undefined && (typeof data !== 'object' || data === null)) {
		report.error(
			'missing-part',
			'data',
			'The file has no data.',
			'Write the file again with the program that made it.'
		);
	}
	if (meta === undefined || issues.hasErrors) return { ok: false, issues: issues.toIssues() };

	const part = (name: PartName) => ({ value: fieldOf(data, name), file, path: `data.${name}` });
	const parsed = parseDataset(
		{
			dataset: part('dataset'),
			actors: part('actors'),
			relations: part('relations'),
			sources: part('sources')
		},
		options
	);
	if (!parsed.ok) return parsed;
	const dataset = parsed.value;
	if (meta.kind === DATASET_KIND) return { ok: true, value: { dataset, meta }, issues: parsed.issues };

	const positions = decodePositions(data, new Set(dataset.actors.map(({ id }) => id)), report);
	const snapshot = { view: objectOf(data, 'view'), positions, picture: objectOf(data, 'picture') };
	return { ok: true, value: { dataset, meta, snapshot }, issues: [...parsed.issues, ...issues.toIssues()] };
}

type Refuse = (code: string, path: string, message: string, remedy: string) => void;

function decodeMeta(value: unknown, refuse: Refuse): Meta | undefined {
	const kind = fieldOf(value, 'kind');
	const version = fieldOf(value, 'version');
	if (kind !== DATASET_KIND && kind !== SNAPSHOT_KIND) {
		const message = `The file calls itself ${showValue(kind)}, which is no kind of file that can be opened here.`;
		refuse(
			'unknown-kind',
			'meta.kind',
			message,
			`Files to open are of kind "${DATASET_KIND}" or "${SNAPSHOT_KIND}".`
		);
		return undefined;
	}
	if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
		const message = `The version of the file is ${showValue(version)}, not a whole number from 1.`;
		refuse('invalid-version', 'meta.version', message, 'Write the file again with the program that made it.');
		return undefined;
	}
	if (version > VERSION) {
		const message = `The file was written by a newer Entente (file version ${version}; this one reads up to ${VERSION}).`;
		refuse('newer-version', 'meta.version', message, 'Open it with the newer program; the file is unharmed.');
		return undefined;
	}
	return {
		kind,
		version,
		created: textField(value, 'created') ?? '',
		generator: textField(value, 'generator') ?? ''
	};
}

function objectOf(data: unknown, name: string): JsonObject {
	const value = fieldOf(data, name);
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value))
		: {};
}
