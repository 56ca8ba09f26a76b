/** Commands that move the eye over the picture and change nothing in the view. */
import type { Command } from './command.ts';

const STEP = 1.25;

export const fit: Command = {
	id: 'fit',
	label: 'Fit the picture to the screen',
	group: 'View',
	keys: ['0'],
	isPossible: ({ explorer }) => explorer.camera !== undefined,
	run: ({ explorer }) => explorer.camera?.fit()
};

export const zoomIn: Command = {
	id: 'zoom-in',
	label: 'Zoom in',
	group: 'View',
	keys: ['+', '='],
	isPossible: fit.isPossible,
	run: ({ explorer }) => explorer.camera?.zoomBy(STEP)
};

export const zoomOut: Command = {
	id: 'zoom-out',
	label: 'Zoom out',
	group: 'View',
	keys: ['-'],
	isPossible: fit.isPossible,
	run: ({ explorer }) => explorer.camera?.zoomBy(1 / STEP)
};
