/** Reads texts through a codec, for tests: a draft with rows as plain objects, or the refusal. */
import type { Codec, DecodeFile } from '#lib/codecs/format.ts';
import { applyPlan, type AppliedPlan } from '#lib/core/import/apply-plan.ts';
import type { Draft, DraftCell } from '#lib/core/import/draft.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Issue } from '#lib/core/model/issue.ts';

export function toFile(text: string, name = 'test.file'): DecodeFile {
	const isJson = /^\s*[[{]/.test(text);
	const json: unknown = isJson ? JSON.parse(text) : undefined;
	return { name, bytes: new TextEncoder().encode(text), text, ...(isJson ? { json } : {}) };
}

export async function openDraft(codec: Codec, text: string, name?: string): Promise<Draft> {
	const decoded = await codec.decode?.(toFile(text, name), {});
	if (decoded?.ok !== true || decoded.value.what !== 'draft') throw new Error(JSON.stringify(decoded));
	return decoded.value.draft;
}

export async function openRefused(codec: Codec, text: string): Promise<readonly Issue[]> {
	const decoded = await codec.decode?.(toFile(text), {});
	if (decoded?.ok !== false) throw new Error('This should have been refused.');
	return decoded.issues;
}

/** Each row with its filled cells, by role where the reader gave one, else by name. */
export function rowsOf(draft: Draft, holds: 'actors' | 'relations'): Record<string, DraftCell>[] {
	return draft.tables
		.filter((table) => table.holds === holds)
		.flatMap(({ rowCount, columns }) =>
			Array.from({ length: rowCount }, (_, row) =>
				Object.fromEntries(
					columns.flatMap(({ name, role, values }) =>
						values[row] === undefined ? [] : [[role === undefined ? name : `@${role}`, values[row]]]
					)
				)
			)
		);
}

export const codesOf = (draft: Draft): string[] => draft.issues.map(({ code }) => code);

export const importDraft = (draft: Draft): AppliedPlan => applyPlan(draft, inferPlan(draft));
