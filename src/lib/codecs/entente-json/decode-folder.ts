/**
 * A dataset from the four files of its folder.
 *
 * In: named texts, in any order; other files among them are passed over. Out: the checked dataset. Faults of JSON in
 * all four files are told together; only then is the content looked at.
 */
import { PART_NAMES, type DatasetPart, type PartName } from '#lib/core/dataset/dataset-parts.ts';
import { parseDataset, type ParseOptions } from '#lib/core/dataset/parse-dataset.ts';
import { parseJson } from '#lib/core/dataset/parse-json.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { NamedText } from '../named-file.ts';
import type { OpenedDataset } from './portable-file.ts';

/** `folder` is the name that messages use for a file that is not there. */
export function decodeFolder(
	files: readonly NamedText[],
	folder = '',
	options: ParseOptions = {}
): Checked<OpenedDataset> {
	const issues: Issue[] = [];
	const decodePart = (name: PartName): DatasetPart => {
		const fileName = `${name}.json`;
		const file = files.find((candidate) => candidate.name.split(/[/\\]/).at(-1) === fileName);
		if (file === undefined) {
			issues.push(missingFile(folder === '' ? fileName : `${folder}/${fileName}`));
			return { value: undefined, file: fileName };
		}
		const parsed = parseJson(file.text, file.name);
		issues.push(...parsed.issues);
		return { value: parsed.ok ? parsed.value : undefined, file: file.name };
	};
	const [dataset, actors, relations, sources] = [...PART_NAMES].map(decodePart);
	if (issues.length > 0 || !dataset || !actors || !relations || !sources) return { ok: false, issues };
	const parsed = parseDataset({ dataset, actors, relations, sources }, options);
	return parsed.ok ? { ok: true, value: { dataset: parsed.value }, issues: parsed.issues } : parsed;
}

const missingFile = (file: string): Issue => ({
	code: 'missing-file',
	severity: 'error',
	file,
	message: 'The file is missing; a dataset has dataset.json, actors.json, relations.json and sources.json.',
	remedy: 'Add the file, or choose the folder that holds all four.'
});
