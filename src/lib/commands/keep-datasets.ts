/** Commands about what is kept in the browser: the list of datasets, and a safe copy of the present one. */
import { always, type Command } from './command.ts';
import { downloadWork } from './keep-download.ts';

export const myDatasets: Command = {
	id: 'my-datasets',
	label: 'My datasets in this browser…',
	group: 'File',
	isPossible: always,
	run: (desk) => desk.openDialog('datasets')
};

export const downloadNow: Command = {
	id: 'download-work',
	label: 'Download the work',
	group: 'File',
	isPossible: always,
	run: (desk) => void downloadWork(desk)
};
