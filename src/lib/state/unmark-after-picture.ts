/**
 * Takes back the mark of a document that begins to open, once its first picture stands. In: the explorer, and how the mark
 * is taken back. The mark stays when the page breaks or hangs before.
 */
import type { Explorer } from './explorer.svelte.ts';

/** Milliseconds in which what is new is drawn, or is not. */
const DRAWING = 400;

export async function unmarkAfterPicture(explorer: Explorer, unmark: () => Promise<unknown>): Promise<void> {
	const isThere = (): boolean => explorer.camera !== undefined || explorer.view.tab !== 'graph';
	do await new Promise((resolve) => setTimeout(resolve, DRAWING));
	while (!isThere());
	await unmark();
}
