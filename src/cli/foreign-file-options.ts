/** How files of other programs are to be read. In: the options of a call. Out: the options of the reader. */
import { parseJson } from '#lib/core/dataset/parse-json.ts';
import { parsePlan } from '#lib/core/import/parse-plan.ts';
import { readText } from '#lib/io/node/read-text.ts';
import { WrongCall } from './cli-io.ts';
import { textOption } from './option-values.ts';
import type { ReadOptions } from '#lib/io/node/read-graph.ts';
import type { CommandCall } from './command.ts';

export const READING_OPTIONS = {
	plan: { type: 'string' },
	encoding: { type: 'string' },
	delimiter: { type: 'string' }
} as const;

export async function readingOptionsOf({
	values,
	io
}: Pick<CommandCall, 'values' | 'io'>): Promise<ReadOptions> {
	const encoding = textOption(values, 'encoding');
	const delimiter = textOption(values, 'delimiter');
	const planPath = textOption(values, 'plan');
	if (encoding !== undefined && !isEncoding(encoding))
		throw new WrongCall(
			`--encoding ${encoding} is no encoding that is known here; try utf-8 or windows-1252`
		);
	const options: ReadOptions = {
		allowLarge: true,
		...(encoding === undefined ? {} : { encoding }),
		...(delimiter === undefined ? {} : { delimiter: delimiter === '\\t' ? '\t' : delimiter })
	};
	if (planPath === undefined) return options;
	const file = await readText(planPath, io.files);
	const parsed = file.ok ? parseJson(file.value.text, planPath) : file;
	return {
		...options,
		planFor: (draft) => (parsed.ok ? parsePlan(parsed.value, draft, planPath) : parsed)
	};
}

function isEncoding(name: string): boolean {
	try {
		return new TextDecoder(name).encoding !== '';
	} catch {
		return false;
	}
}
