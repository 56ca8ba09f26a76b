/**
 * One file that a person opened: told apart by its content, never by its name.
 *
 * In: a named text. Out: the checked dataset of a portable file, of a snapshot, or of a bare JSON object that holds
 * all parts at its top level. Anything else is refused by the name of what it looks like.
 */
import { decodePortable } from './decode-portable.ts';
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { parseDataset, type ParseOptions } from '#lib/core/dataset/parse-dataset.ts';
import { parseJson } from '#lib/core/dataset/parse-json.ts';
import { recogniseJson, recogniseText } from '../recognise-file.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { NamedText } from '../named-file.ts';
import type { OpenedDataset } from './portable-file.ts';

export function decodeDatasetFile(
	{ name: file, text }: NamedText,
	options: ParseOptions = {}
): Checked<OpenedDataset> {
	const start = text.trimStart().charAt(0);
	const looksLikeJson = start !== '' && '[{"'.includes(start);
	const words = looksLikeJson ? undefined : recogniseText(text);
	if (words !== undefined) return refuse(file, words);
	const parsed = parseJson(text, file);
	if (!parsed.ok) return parsed;
	const { value } = parsed;
	if (fieldOf(value, 'meta') !== undefined) return decodePortable(value, file, options);
	if (fieldOf(value, 'actors') === undefined || fieldOf(value, 'relations') === undefined) {
		return refuse(file, recogniseJson(value) ?? 'some other JSON');
	}
	const checked = parseDataset(
		{
			dataset:
				fieldOf(value, 'dataset') === undefined
					? { value: withoutLists(value), file }
					: { value: fieldOf(value, 'dataset'), file, path: 'dataset' },
			actors: { value: fieldOf(value, 'actors'), file, path: 'actors' },
			relations: { value: fieldOf(value, 'relations'), file, path: 'relations' },
			sources: { value: fieldOf(value, 'sources'), file, path: 'sources' }
		},
		options
	);
	return checked.ok ? { ok: true, value: { dataset: checked.value }, issues: checked.issues } : checked;
}

const LISTS: ReadonlySet<string> = new Set(['actors', 'relations', 'sources']);

const withoutLists = (value: unknown): unknown =>
	typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).filter(([key]) => !LISTS.has(key)))
		: value;

const refuse = (file: string, words: string): Checked<never> => ({
	ok: false,
	issues: [
		{
			code: 'not-a-dataset',
			severity: 'error',
			file,
			message: `The file looks like ${words}; it is not a dataset of Entente and cannot be read yet.`,
			remedy: 'Open a folder with the four files, an .entente.json file, or a snapshot.'
		}
	]
});
