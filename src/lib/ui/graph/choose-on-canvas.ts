/** What a click on the canvas chooses: an actor, a relation, with a modifier key a pair of actors, or nothing. */
import type { Explorer } from '#lib/state/explorer.svelte.ts';

export interface Clicked {
	readonly what: 'actor' | 'relation';
	readonly id: string;
}

export function chooseOnCanvas(explorer: Explorer, clicked: Clicked | undefined, more: boolean): void {
	if (clicked === undefined) return explorer.deselect();
	const { selection } = explorer.view;
	if (more && clicked.what === 'actor' && selection.what === 'actor' && selection.id !== clicked.id) {
		return explorer.select({ what: 'pair', ids: [selection.id, clicked.id] });
	}
	const isSame = selection.what === clicked.what && selection.id === clicked.id;
	if (!isSame) explorer.select({ what: clicked.what, id: clicked.id });
}
