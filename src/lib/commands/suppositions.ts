/** Commands that suppose something of what is selected, and that take suppositions back. */
import { listOtherTypes } from '#lib/core/reading/list-other-types.ts';
import { supposeAway } from '#lib/core/reading/suppose-away.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Command } from './command.ts';
import { showWhatIf, suppose, takeBack } from './suppose.ts';

/** What would make the selected thing go; none when nothing is selected that was coded and is still there. */
function absenceOfSelection({
	view,
	reading,
	directory,
	originalDirectory
}: Explorer): readonly Supposition[] {
	const { selection } = view;
	if (selection.what === 'actor' && directory.actors.has(selection.id))
		return supposeAway(selection.id, reading.foldedInto);
	if (selection.what === 'relation') {
		const { id } = selection;
		const added = reading.supposed.get(id)?.what === 'added';
		if (!added && directory.relations.has(id) && originalDirectory.relations.has(id))
			return [{ what: 'without-relation', id }];
	}
	if (selection.what === 'source' && directory.sources.has(selection.id))
		return [{ what: 'without-source', id: selection.id }];
	return [];
}

/** The relation were of the first type of the opposite sign; none where there is no such type. */
function oppositeOfSelection({ view, directory, originalDirectory, ties }: Explorer): readonly Supposition[] {
	const { selection } = view;
	if (selection.what !== 'relation' || !directory.relations.has(selection.id)) return [];
	const coded = originalDirectory.relations.get(selection.id);
	if (coded === undefined) return [];
	const opposite = listOtherTypes(ties.types, coded.type).find(({ isOpposite }) => isOpposite);
	return opposite === undefined ? [] : [{ what: 'instead', id: coded.id, type: opposite.type.id }];
}

export const supposeGone: Command = {
	id: 'suppose-gone',
	label: 'What if the selection were not there?',
	group: 'Selection',
	isPossible: ({ explorer }) => absenceOfSelection(explorer).length > 0,
	run: (desk) => suppose(desk, absenceOfSelection(desk.explorer))
};

export const supposeOpposite: Command = {
	id: 'suppose-opposite',
	label: 'Suppose the opposite of the selected relation',
	group: 'Selection',
	isPossible: ({ explorer }) => oppositeOfSelection(explorer).length > 0,
	run: (desk) => suppose(desk, oppositeOfSelection(desk.explorer))
};

export const supposeMore: Command = {
	id: 'suppose-more',
	label: 'What if … (suppose something, see what changes)',
	group: 'View',
	isPossible: ({ explorer }) => explorer.view.tab !== 'analysis' || explorer.view.analysis !== 'what-if',
	run: showWhatIf
};

export const takeBackLast: Command = {
	id: 'take-back-last',
	label: 'Take the last supposition back',
	group: 'View',
	isPossible: ({ explorer }) => explorer.view.suppositions.length > 0,
	run: (desk) => takeBack(desk, desk.explorer.view.suppositions.slice(-1))
};

export const takeBackAll: Command = {
	id: 'take-back-all',
	label: 'Take all suppositions back',
	group: 'View',
	isPossible: ({ explorer }) => explorer.view.suppositions.length > 0,
	run: ({ explorer }) => explorer.change({ suppositions: [] })
};
