/**
 * A first understanding of a file of another program, which a person may correct.
 *
 * In: a draft. Out: a plan: what each table holds, what each column is, which values are which relation types with which
 * sign. The same draft gives the same plan. It reads names and cells, and changes nothing.
 */
import { inferTable, isNamedRelations } from './infer-table.ts';
import { inferTypes } from './infer-types.ts';
import { isTableFormat } from './table-formats.ts';
import type { Draft, DraftTable } from './draft.ts';
import type { ImportPlan, TablePlan } from './plan.ts';

export function inferPlan(draft: Draft): ImportPlan {
	const hasRelations = draft.tables.some(isNamedRelations);
	const tables = draft.tables.map((table) => inferTable(table, hasRelations));
	const used = draft.tables.flatMap((table, index): (readonly [DraftTable, TablePlan])[] => {
		const plan = tables[index];
		return plan === undefined ? [] : [[table, plan]];
	});
	const listsActors = used.some(([, { use }]) => use === 'actors');
	return {
		title: toTitle(draft),
		tables,
		...inferTypes(
			draft,
			used.filter(([, { use }]) => use === 'relations')
		),
		missingActors: isTableFormat(draft) || !listsActors ? 'add' : 'reject',
		repeatedActors: 'reject',
		equalRelations: 'keep'
	};
}

/** The file's own title, else its name without folder and ending. */
export function toTitle({ title, file }: Pick<Draft, 'title' | 'file'>): string {
	if (title.trim() !== '') return title;
	const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	// Several tables are named with a comma between them.
	const stem = name
		.replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '')
		.replaceAll(/\.(?:csv|tsv|tab|txt|json)(?=, )/gi, '');
	return stem.trim() === '' ? 'Imported graph' : stem;
}
