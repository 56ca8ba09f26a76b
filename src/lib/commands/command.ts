/**
 * What a command is: one thing that a user can do, with its name, its keys and when it is possible. Buttons, the
 * palette and the keyboard all run the same command; a command works without a screen.
 */
import type { Desk } from '#lib/state/desk.svelte.ts';

export interface Command {
	readonly id: string;
	readonly label: string;
	/** Groups the palette: what the command is about. */
	readonly group: 'File' | 'Edit' | 'View' | 'Filters' | 'Selection' | 'Help';
	/** Keys in the form `Mod+Shift+z`: `Mod` is Ctrl, or ⌘ on a Mac. A single letter works only outside of text fields. */
	readonly keys?: readonly string[];
	isPossible(desk: Desk): boolean;
	run(desk: Desk): void;
}

export const always = (): boolean => true;
