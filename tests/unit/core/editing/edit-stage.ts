/**
 * A dataset small enough to count by hand. iran and us of the main cast, pmf (part of iran) and band (part of pmf) of the
 * supporting cast; four relations: iran presses us (r1, cites a and b), us presses iran (r2, cites a), pmf supports iran
 * (r3, cites b twice), iran supports pmf (r4, cites a and disputes it by b).
 */
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { toParts } from '../dataset/tiny-parts.ts';

const parsed = parseDataset(
	toParts({
		actors: [
			{ id: 'iran', name: 'Iran', names: { ar: 'إيران' }, kind: 'state', core: true },
			{ id: 'us', name: 'United States', aliases: ['US'], kind: 'state', core: true },
			{ id: 'pmf', name: 'Popular Mobilization Forces', kind: 'armed-group', partOf: 'iran' },
			{ id: 'band', name: 'A band', partOf: 'pmf' }
		],
		relations: [
			{
				id: 'r1',
				from: 'iran',
				to: 'us',
				type: 'pressure',
				claim: 'Iran wants the US to leave.',
				citations: [{ source: 'a' }, { source: 'b' }]
			},
			{ id: 'r2', from: 'us', to: 'iran', type: 'pressure', period: '2020-06', citations: [{ source: 'a' }] },
			{
				id: 'r3',
				from: 'pmf',
				to: 'iran',
				type: 'support',
				citations: [{ source: 'b' }, { source: 'b', locator: { page: '3' } }]
			},
			{
				id: 'r4',
				from: 'iran',
				to: 'pmf',
				type: 'support',
				strength: 2,
				citations: [{ source: 'a' }, { source: 'b', stance: 'disputes' }]
			}
		],
		sources: [
			{ id: 'a', title: 'A report' },
			{ id: 'b', title: 'Another', ISSN: '1234-5678' }
		]
	})
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
export const staged: Dataset = parsed.value;

/** The value of an edit that must succeed. */
export function done(edit: Checked<Dataset>): Dataset {
	if (!edit.ok) throw new Error(JSON.stringify(edit.issues));
	return edit.value;
}

/** The errors of an edit that must be refused, as `code path`. */
export function refused(edit: Checked<unknown>): readonly string[] {
	if (edit.ok) throw new Error('The edit was made.');
	return edit.issues
		.filter(({ severity }) => severity === 'error')
		.map(({ code, path = '' }) => `${code} ${path}`.trim());
}

export const idsIn = (items: readonly { readonly id: string }[]): readonly string[] =>
	items.map(({ id }) => id);
