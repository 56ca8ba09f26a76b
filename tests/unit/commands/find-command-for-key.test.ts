import { describe, expect, test } from 'vitest';
import type { Command } from '#lib/commands/command.ts';
import { findCommandForKey, toKeyLabel, type KeyPress } from '#lib/commands/find-command-for-key.ts';

const command = (id: string, ...keys: string[]): Command => ({
	id,
	label: id,
	group: 'View',
	...(keys.length === 0 ? {} : { keys }),
	isPossible: () => true,
	run: () => undefined
});
const commands = [
	command('keyless'),
	command('undo', 'Mod+z'),
	command('redo', 'Mod+Shift+z', 'Mod+y'),
	command('palette', 'Mod+k', '?'),
	command('graph', 'g'),
	command('zoom', '+', '='),
	command('deselect', 'Escape')
];
const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const found = (key: string, more: Partial<KeyPress> = {}, typing = false) =>
	findCommandForKey(commands, { key, ...NONE, ...more }, typing)?.id;

describe('a key', () => {
	test.each<[string, Partial<KeyPress>, string | undefined]>([
		['z', { ctrlKey: true }, 'undo'],
		['z', { metaKey: true }, 'undo'],
		['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
		['Z', { ctrlKey: true }, 'undo'],
		['y', { ctrlKey: true }, 'redo'],
		['k', { metaKey: true }, 'palette'],
		['?', { shiftKey: true }, 'palette'],
		['g', {}, 'graph'],
		['G', { shiftKey: true }, 'graph'],
		['+', { shiftKey: true }, 'zoom'],
		['Escape', {}, 'deselect'],
		['g', { ctrlKey: true }, undefined],
		['g', { altKey: true }, undefined],
		['z', { ctrlKey: true, altKey: true }, undefined],
		['z', {}, undefined],
		['Dead', {}, undefined],
		['x', {}, undefined]
	])('%s with %j means %s', (key, more, id) => {
		expect(found(key, more)).toBe(id);
	});
});

describe('while typing', () => {
	test('letters, signs and Escape belong to the text', () => {
		for (const key of ['g', '?', '+', 'Escape']) expect(found(key, {}, true)).toBeUndefined();
	});

	test('undo and redo belong to the text field, other combinations to us', () => {
		expect(found('z', { ctrlKey: true }, true)).toBeUndefined();
		expect(found('z', { metaKey: true, shiftKey: true }, true)).toBeUndefined();
		expect(found('y', { ctrlKey: true }, true)).toBeUndefined();
		expect(found('k', { ctrlKey: true }, true)).toBe('palette');
	});
});

test.each([
	['Mod+z', '⌘Z', 'Ctrl+Z'],
	['Mod+Shift+z', '⌘⇧Z', 'Ctrl+Shift+Z'],
	['g', 'G', 'G'],
	['?', '?', '?'],
	['0', '0', '0'],
	['Escape', 'Escape', 'Escape']
])('%s reads %s on a Mac and %s elsewhere', (keys, mac, other) => {
	expect(toKeyLabel(keys, true)).toBe(mac);
	expect(toKeyLabel(keys, false)).toBe(other);
});
