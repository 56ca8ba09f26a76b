/** Commands on what is chosen. */
import { selectActors, selectedActors } from '#lib/core/view/select-actors.ts';
import type { Command } from './command.ts';

export const deselect: Command = {
	id: 'deselect',
	label: 'Choose nothing',
	group: 'Selection',
	keys: ['Escape'],
	isPossible: ({ explorer }) => explorer.view.selection.what !== 'nothing',
	run: ({ explorer }) => explorer.deselect()
};

/** All actors of the picture; where it is bounded, those that pass the filters without being drawn are not meant. */
export const selectShown: Command = {
	id: 'select-shown',
	label: 'Select every actor shown',
	group: 'Selection',
	isPossible: ({ explorer }) =>
		explorer.drawn.actors.length > 0 &&
		selectedActors(explorer.view.selection).length !== explorer.drawn.actors.length,
	run: ({ explorer }) => explorer.select(selectActors(explorer.drawn.actors.map(({ id }) => id)))
};

export const unpin: Command = {
	id: 'unpin',
	label: 'Put every moved actor back',
	group: 'View',
	isPossible: ({ explorer }) => Object.keys(explorer.view.positions).length > 0,
	run: ({ explorer }) => explorer.change({ positions: {}, pinned: [] })
};
