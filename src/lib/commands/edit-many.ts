/** One change to many actors or relations at once, as one step of undo. In: the desk, ids, the change. Out: a notice. */
import {
	changeActors,
	changeRelations,
	type ActorsChange,
	type RelationsChange
} from '#lib/core/editing/change-many.ts';
import { countOf } from '#lib/core/scene/speak.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import { applyEdit } from './edit-dataset.ts';

export async function changeManyActors(
	desk: Desk,
	ids: readonly string[],
	change: ActorsChange
): Promise<void> {
	await apply(
		desk,
		changeActors(desk.explorer.original, ids, change),
		`${countOf(ids.length, 'actor')} changed.`
	);
}

export async function changeManyRelations(
	desk: Desk,
	ids: readonly string[],
	change: RelationsChange
): Promise<void> {
	const edit = changeRelations(desk.explorer.original, ids, change);
	await apply(desk, edit, `${countOf(ids.length, 'relation')} changed.`);
}

async function apply(desk: Desk, edit: Checked<Dataset>, told: string): Promise<void> {
	const faults = await applyEdit(desk, edit, { told });
	if (faults.length > 0) desk.notices.tell('Nothing was changed.', 'bad', faults);
}
