/** Takes the last change of the view back; a file that was opened counts as one change. */
import type { Command } from './command.ts';

export const undo: Command = {
	id: 'undo',
	label: 'Undo',
	group: 'View',
	keys: ['Mod+z'],
	isPossible: ({ explorer }) => explorer.canUndo,
	run: ({ explorer }) => explorer.undo()
};
