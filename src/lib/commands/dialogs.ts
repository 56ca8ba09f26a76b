/** Commands that open a dialog. */
import { always, type Command } from './command.ts';

export const openFile: Command = {
	id: 'open',
	label: 'Open a dataset, snapshot or graph file…',
	group: 'File',
	keys: ['Mod+o'],
	isPossible: always,
	run: (desk) => desk.openDialog('open')
};

export const exportSnapshot: Command = {
	id: 'export',
	label: 'Export a snapshot or data…',
	group: 'File',
	keys: ['Mod+e'],
	isPossible: always,
	run: (desk) => desk.openDialog('export')
};

export const share: Command = {
	id: 'share',
	label: 'Share this view…',
	group: 'File',
	isPossible: always,
	run: (desk) => desk.openDialog('share')
};

export const showCommands: Command = {
	id: 'commands',
	label: 'All commands…',
	group: 'Help',
	keys: ['Mod+k', '?'],
	isPossible: always,
	run: (desk) => desk.openDialog('commands')
};

export const explainMeasure: Command = {
	id: 'explain',
	label: 'Explain the measure that sizes the actors…',
	group: 'Help',
	isPossible: ({ explorer }) => explorer.measure !== undefined,
	run: (desk) => desk.explain(desk.explorer.view.measure)
};
