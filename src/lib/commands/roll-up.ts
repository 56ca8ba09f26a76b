/**
 * Roll-up: folding the supporting cast into what it is part of, and unfolding it, as one step of undo each. Who is
 * selected and goes into a whole hands the selection on to it.
 */
import { deriveFoldedInto, listWholes } from '#lib/core/reading/fold-parts.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Command } from './command.ts';

/** Folds into these wholes and no others. */
export function rollUp(explorer: Explorer, wholes: readonly string[]): void {
	const { selection } = explorer.view;
	const into =
		selection.what === 'actor'
			? deriveFoldedInto(explorer.original.actors, wholes).get(selection.id)
			: undefined;
	explorer.change({
		folded: wholes,
		...(into === undefined ? {} : { selection: { what: 'actor', id: into } })
	});
}

/** Folds into one whole more, or unfolds it, in the order of the dataset. */
export function rollUpInto(explorer: Explorer, whole: string, isFolded: boolean): void {
	const { folded } = explorer.view;
	rollUp(
		explorer,
		wholesOf(explorer).filter((id) => (id === whole ? isFolded : folded.includes(id)))
	);
}

const wholesOf = ({ original }: Explorer): readonly string[] =>
	listWholes(original.actors).map(({ actor }) => actor.id);

export const foldAll: Command = {
	id: 'fold-all',
	label: 'Roll up: fold every part into its whole',
	group: 'Filters',
	isPossible: ({ explorer }) => wholesOf(explorer).some((id) => !explorer.view.folded.includes(id)),
	run: ({ explorer }) => rollUp(explorer, wholesOf(explorer))
};

export const unfoldAll: Command = {
	id: 'unfold-all',
	label: 'Unfold every whole into its parts',
	group: 'Filters',
	isPossible: ({ explorer }) => explorer.view.folded.length > 0,
	run: ({ explorer }) => rollUp(explorer, [])
};
