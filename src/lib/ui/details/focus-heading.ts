/**
 * Keeps the keyboard's place when a button takes itself away: the focus goes to the heading of the details. In: the
 * button that was pressed. Out: nothing; where the button is still there the focus stays.
 */
import { tick } from 'svelte';

export async function focusHeading(pressed: HTMLElement): Promise<void> {
	const panel = pressed.closest('.details');
	await tick();
	if (!pressed.isConnected) panel?.querySelector('h2')?.focus();
}
