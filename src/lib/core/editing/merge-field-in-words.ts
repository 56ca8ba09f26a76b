/** What a field is called where merged actors differ. In: the field, such as `names.ar`. Out: words for people. */
import { languageInWords } from '../scene/language-in-words.ts';
import type { MergeField } from './merge-fields.ts';

const WORDS: ReadonlyMap<MergeField, string> = new Map([
	['name', 'Name'],
	['kind', 'Kind'],
	['core', 'Cast'],
	['description', 'Description'],
	['partOf', 'Part of'],
	['viz', 'Place and looks in the program that the file came from']
]);

export function mergeFieldInWords(field: MergeField): string {
	const [what = '', ...rest] = field.split('.');
	const key = rest.join('.');
	if (what === 'names') return `Name in ${languageInWords(key)}`;
	if (what === 'attributes') return `Attribute “${key}”`;
	return WORDS.get(field) ?? field;
}
