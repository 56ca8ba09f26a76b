/** The view as the dataset opens: filters, size, places and choice. One undo brings the other one back. */
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { Command } from './command.ts';

export const resetView: Command = {
	id: 'reset-view',
	label: 'Reset the whole view',
	group: 'View',
	isPossible: ({ explorer }) => encodeView(explorer.view, explorer.original) !== '',
	run({ explorer }) {
		explorer.change(defaultView(explorer.original));
		explorer.camera?.fit();
	}
};
