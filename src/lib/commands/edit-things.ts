/** Commands that add and change actors, relations, sources and the header of the dataset. Each opens a form; the form makes the edit. */
import { selectedActors } from '#lib/core/view/select-actors.ts';
import type { EditTask } from '#lib/state/edit-task.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { always, type Command } from './command.ts';
import { startEditing } from './edit-dataset.ts';

/** What is selected, as a task for its form; nothing when it is no single thing, or was only supposed. */
function taskOfSelection({ view, originalDirectory }: Explorer): EditTask | undefined {
	const { selection } = view;
	if (selection.what === 'actor' && originalDirectory.actors.has(selection.id))
		return { what: 'actor', id: selection.id };
	if (selection.what === 'relation' && originalDirectory.relations.has(selection.id))
		return { what: 'relation', id: selection.id };
	if (selection.what === 'source' && originalDirectory.sources.has(selection.id))
		return { what: 'source', id: selection.id };
	return undefined;
}

export const addActor: Command = {
	id: 'add-actor',
	label: 'Add an actor…',
	group: 'Edit',
	keys: ['n'],
	isPossible: always,
	run: (desk) => void startEditing(desk, { what: 'actor' })
};

export const addRelation: Command = {
	id: 'add-relation',
	label: 'Add a relation…',
	group: 'Edit',
	keys: ['r'],
	isPossible: always,
	run(desk) {
		const [from, to] = selectedActors(desk.explorer.view.selection);
		startEditing(desk, {
			what: 'relation',
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to })
		});
	}
};

export const addSource: Command = {
	id: 'add-source',
	label: 'Add a source…',
	group: 'Edit',
	isPossible: always,
	run: (desk) => void startEditing(desk, { what: 'source' })
};

export const editSelection: Command = {
	id: 'edit-selection',
	label: 'Edit what is selected…',
	group: 'Edit',
	keys: ['e', 'F2'],
	isPossible: ({ explorer }) => taskOfSelection(explorer) !== undefined,
	run(desk) {
		const task = taskOfSelection(desk.explorer);
		if (task !== undefined) startEditing(desk, task);
	}
};

export const editHeader: Command = {
	id: 'edit-header',
	label: 'Edit the dataset’s title and description…',
	group: 'Edit',
	isPossible: always,
	run: (desk) => void startEditing(desk, { what: 'dataset' })
};

export const editTypes: Command = {
	id: 'edit-types',
	label: 'Edit the relation types…',
	group: 'Edit',
	isPossible: always,
	run: (desk) => void startEditing(desk, { what: 'types' })
};

export const mergeSelection: Command = {
	id: 'merge-selection',
	label: 'Merge the selected actors…',
	group: 'Edit',
	isPossible: ({ explorer }) => selectedActors(explorer.view.selection).length > 1,
	run: (desk) => void startEditing(desk, { what: 'merge', ids: selectedActors(desk.explorer.view.selection) })
};

export const findDuplicates: Command = {
	id: 'find-duplicates',
	label: 'Find duplicate actors…',
	group: 'Edit',
	isPossible: always,
	run: (desk) => void startEditing(desk, { what: 'duplicates' })
};
