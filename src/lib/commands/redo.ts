/** Makes the last change again that was taken back. */
import type { Command } from './command.ts';

export const redo: Command = {
	id: 'redo',
	label: 'Redo',
	group: 'View',
	keys: ['Mod+Shift+z', 'Mod+y'],
	isPossible: ({ explorer }) => explorer.canRedo,
	run: ({ explorer }) => explorer.redo()
};
