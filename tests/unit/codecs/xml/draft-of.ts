/** Opens a text with a reader and shows its draft as plain rows, so that expectations can be counted by hand. */
import { readFileSync } from 'node:fs';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '#lib/codecs/format.ts';
import type { Draft } from '#lib/core/import/draft.ts';

type Decode = (file: DecodeFile, options: DecodeOptions) => Checked<Decoded>;

const fileOf = (text: string, name: string): DecodeFile => ({ name, bytes: new Uint8Array(), text });

export const readFixture = (path: string): string =>
	readFileSync(new URL(`../../../fixtures/files/${path}`, import.meta.url), 'utf8');

export function draftOf(decode: Decode, text: string, options: DecodeOptions = {}): Draft {
	const decoded = decode(fileOf(text, 'graph.xml'), options);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	if (decoded.value.what !== 'draft') throw new Error('A foreign file is a draft.');
	return decoded.value.draft;
}

export function refusalOf(decode: Decode, text: string, options: DecodeOptions = {}): Issue | undefined {
	const decoded = decode(fileOf(text, 'graph.xml'), options);
	return decoded.ok ? undefined : decoded.issues[0];
}

/** Rows of one of the two tables, without the cells that are absent. A column of a role is named “name/role”. */
export function rowsOf(draft: Draft, holds: 'actors' | 'relations'): readonly Record<string, unknown>[] {
	const table = draft.tables.find((one) => one.holds === holds);
	return Array.from({ length: table?.rowCount ?? 0 }, (_, row) => {
		const cells = (table?.columns ?? []).map(({ name, role, values }) => [
			role === undefined ? name : `${name}/${role}`,
			values[row]
		]);
		return Object.fromEntries(cells.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
	});
}

export const linesOf = (draft: Draft, holds: 'actors' | 'relations'): readonly number[] => [
	...(draft.tables.find((one) => one.holds === holds)?.lines ?? [])
];

/** “code line”, in the order in which they are told. */
export const noticesOf = ({ issues }: Draft): readonly string[] =>
	issues.map(({ code, line = 0 }) => `${code} ${line}`);

export const messageOf = ({ issues }: Draft, code: string): string =>
	issues.find((issue) => issue.code === code)?.message ?? '';
