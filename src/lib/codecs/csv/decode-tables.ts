/**
 * Delimited texts, one or several, to one draft: a table of actors and one of relations, or as many as there are.
 *
 * In: decoded files. Out: the draft, or the reason why a file is refused; a checked dataset where they are the set of tables
 * that we write ourselves. Which table holds what is for the plan.
 */
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { toError } from '../draft/refuse.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import type { DecodedTable } from './beginning.ts';
import { decodeCsvSet } from './csv-set.ts';
import { decodeTable } from './decode-table.ts';

export function decodeTables(files: readonly DecodeFile[], options: DecodeOptions = {}): Checked<Decoded> {
	const own = decodeCsvSet(files, options);
	if (own !== undefined) return own;
	const decoded: DecodedTable[] = [];
	const notices: Issue[] = [];
	const errors: Issue[] = [];
	files.forEach((file, index) => {
		const counts = new NoticeCounts();
		const onProgress = (share: number): void => options.onProgress?.((index + share) / files.length);
		const read = decodeTable(file, { ...options, onProgress }, counts);
		if ('fault' in read) errors.push(toError(file.name, read.fault));
		else decoded.push(read.value);
		notices.push(...counts.toIssues(file.name));
	});
	const [first] = decoded;
	if (errors.length > 0 || first === undefined) return { ok: false, issues: errors };
	const encoding = files.find((file) => file.encoding !== undefined)?.encoding;
	const draft = {
		format: 'csv',
		file: files.map(({ name }) => name).join(', '),
		flavour: '',
		title: '',
		description: '',
		directed: files.length === 1 ? first.directed : undefined,
		yUp: false,
		tables: decoded.flatMap(({ tables }) => tables),
		rejected: decoded.flatMap(({ rejected }) => rejected),
		issues: notices,
		...(encoding === undefined ? {} : { encoding }),
		delimiter: first.delimiter
	};
	return { ok: true, value: { what: 'draft', draft }, issues: [] };
}
