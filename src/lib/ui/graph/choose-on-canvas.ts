/**
 * What a click on the canvas chooses: an actor, a relation, or nothing; with a modifier key an actor more or one less. What
 * a box drawn with Shift holds is added to what is chosen.
 */
import { selectActors, selectedActors, toggleActor } from '#lib/core/view/select-actors.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

export interface Clicked {
	readonly what: 'actor' | 'relation';
	readonly id: string;
}

export function chooseOnCanvas(explorer: Explorer, clicked: Clicked | undefined, more: boolean): void {
	// A click beside everything, meant to add something, takes nothing away.
	if (clicked === undefined) return more ? undefined : explorer.deselect();
	const { selection } = explorer.view;
	if (more && clicked.what === 'actor') return explorer.select(toggleActor(selection, clicked.id));
	const isSame = selection.what === clicked.what && selection.id === clicked.id;
	if (!isSame) explorer.select({ what: clicked.what, id: clicked.id });
}

export function chooseInBox(explorer: Explorer, ids: readonly string[]): void {
	const before = selectedActors(explorer.view.selection);
	const all = [...new Set([...before, ...ids])];
	if (all.length > before.length) explorer.select(selectActors(all));
}
