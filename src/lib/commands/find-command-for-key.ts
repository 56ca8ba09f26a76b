/**
 * The command that a key press means. In: the press and whether the user is typing. Out: a command or nothing. While
 * typing, only combinations with Ctrl or ⌘ are ours, and undo stays the text field's own.
 */
import type { Command } from './command.ts';

export interface KeyPress {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
}

const TEXT_FIELDS_OWN = new Set(['Mod+z', 'Mod+Shift+z', 'Mod+y']);

export function findCommandForKey(
	commands: readonly Command[],
	press: KeyPress,
	typing: boolean
): Command | undefined {
	const name = toKeyName(press);
	if (name === undefined) return undefined;
	if (typing && (!name.startsWith('Mod+') || TEXT_FIELDS_OWN.has(name))) return undefined;
	return commands.find(({ keys }) => keys?.includes(name) ?? false);
}

function toKeyName({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string | undefined {
	if (altKey) return undefined;
	const mod = ctrlKey || metaKey;
	if (!mod) return key.length === 1 ? key.toLowerCase() : key;
	return `Mod+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
}

/** Keys as people read them on their own keyboard. */
export const toKeyLabel = (keys: string, isMac: boolean): string =>
	keys
		.replace('Mod+', isMac ? '⌘' : 'Ctrl+')
		.replace('Shift+', isMac ? '⇧' : 'Shift+')
		.replace(/\b\w$/, (letter) => letter.toUpperCase());
