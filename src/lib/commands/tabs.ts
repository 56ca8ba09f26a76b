/** Commands that change between the views of one selection. */
import type { Tab } from '#lib/core/view/view.ts';
import type { Command } from './command.ts';

const toTabCommand = (tab: Tab, label: string, key: string): Command => ({
	id: `show-${tab}`,
	label,
	group: 'View',
	keys: [key],
	isPossible: ({ explorer }) => explorer.view.tab !== tab,
	run: ({ explorer }) => explorer.change({ tab })
});

export const showGraph = toTabCommand('graph', 'Show the graph', 'g');
export const showTable = toTabCommand('table', 'Show the table', 't');
export const showAnalysis = toTabCommand('analysis', 'Show the analyses', 'a');
