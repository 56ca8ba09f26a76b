/** What the gate says of changes to a tiny dataset that is right, for the tests of the gate. */
import { parseDataset, type ParseOptions } from '#lib/core/dataset/parse-dataset.ts';
import { toParts, type TinyParts } from './tiny-parts.ts';

export const issuesOf = (changes: Partial<TinyParts>, options?: ParseOptions) =>
	parseDataset(toParts(changes), options).issues.map(({ code, severity, file, path }) => ({
		code,
		severity,
		file,
		path
	}));
export const codesOf = (changes: Partial<TinyParts>, options?: ParseOptions) =>
	issuesOf(changes, options).map(({ code }) => code);

export const value = (changes: Partial<TinyParts> = {}, options?: ParseOptions) => {
	const parsed = parseDataset(toParts(changes), options);
	if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
	return parsed.value;
};
