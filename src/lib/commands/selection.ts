/** Commands on what is chosen. */
import type { Command } from './command.ts';

export const deselect: Command = {
	id: 'deselect',
	label: 'Choose nothing',
	group: 'Selection',
	keys: ['Escape'],
	isPossible: ({ explorer }) => explorer.view.selection.what !== 'nothing',
	run: ({ explorer }) => explorer.deselect()
};

export const unpin: Command = {
	id: 'unpin',
	label: 'Put every moved actor back',
	group: 'View',
	isPossible: ({ explorer }) => Object.keys(explorer.view.positions).length > 0,
	run: ({ explorer }) => explorer.change({ positions: {}, pinned: [] })
};
