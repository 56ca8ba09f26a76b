/**
 * Removing what is selected. One thing that nothing hangs on goes at once, and undo brings it back; whatever would take
 * other things along is asked about first, with what would go.
 */
import { deriveActorRemoval, removeActors } from '#lib/core/editing/remove-actors.ts';
import { removeRelations } from '#lib/core/editing/remove-relations.ts';
import { deriveSourceRemoval, removeSource } from '#lib/core/editing/remove-source.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { NOTHING } from '#lib/core/view/default-view.ts';
import { selectedActors } from '#lib/core/view/select-actors.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { EditTask } from '#lib/state/edit-task.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Command } from './command.ts';
import { applyEdit, startEditing, whyNotEditable } from './edit-dataset.ts';

type Removal = Extract<EditTask, { what: 'remove' }>;

function removalOfSelection({ view, originalDirectory }: Explorer): Removal | undefined {
	const { selection } = view;
	const actors = selectedActors(selection).filter((id) => originalDirectory.actors.has(id));
	if (actors.length > 0) return { what: 'remove', of: 'actors', ids: actors };
	if (selection.what === 'relation' && originalDirectory.relations.has(selection.id))
		return { what: 'remove', of: 'relations', ids: [selection.id] };
	if (selection.what === 'source' && originalDirectory.sources.has(selection.id))
		return { what: 'remove', of: 'sources', ids: [selection.id] };
	return undefined;
}

/** Whether more goes than the one thing that is selected. */
function takesMore(dataset: Dataset, { of, ids: [id = '', ...others] }: Removal): boolean {
	if (others.length > 0) return true;
	if (of === 'relations') return false;
	if (of === 'sources') return deriveSourceRemoval(dataset, id).citations > 0;
	const { relations, parts } = deriveActorRemoval(dataset, [id]);
	return relations.length + parts.length > 0;
}

export function remove(desk: Desk, removal: Removal): void {
	const isPlain = !takesMore(desk.explorer.original, removal);
	if (isPlain && whyNotEditable(desk.explorer) === undefined) void removeNow(desk, removal);
	else startEditing(desk, removal);
}

/** Removes it with all that goes along. */
export async function removeNow(desk: Desk, { of, ids }: Removal): Promise<void> {
	const { original, originalDirectory } = desk.explorer;
	const [id = '', ...others] = ids;
	const edits: Readonly<Record<Removal['of'], () => Checked<Dataset>>> = {
		actors: () => removeActors(original, ids),
		relations: () => removeRelations(original, ids),
		sources: () => removeSource(original, id, true)
	};
	const name = of === 'actors' && others.length === 0 ? originalDirectory.nameOf(id) : undefined;
	const told =
		name !== undefined
			? `${name} was removed.`
			: others.length > 0
				? `${ids.length} ${of} were removed.`
				: `The ${of === 'sources' ? 'source' : 'relation'} was removed.`;
	const faults = await applyEdit(desk, edits[of](), { told, selection: NOTHING });
	if (faults.length > 0) desk.notices.tell('Nothing was removed.', 'bad', faults);
}

export const removeSelection: Command = {
	id: 'remove-selection',
	label: 'Delete what is selected…',
	group: 'Edit',
	keys: ['Delete'],
	isPossible: ({ explorer }) => removalOfSelection(explorer) !== undefined,
	run(desk) {
		const removal = removalOfSelection(desk.explorer);
		if (removal !== undefined) remove(desk, removal);
	}
};
