/** Commands that change between light and dark. */
import type { ThemeChoice } from '#lib/state/theme.svelte.ts';
import type { Command } from './command.ts';

const toThemeCommand = (choice: ThemeChoice, label: string): Command => ({
	id: `theme-${choice}`,
	label,
	group: 'View',
	isPossible: ({ theme }) => theme.choice !== choice,
	run: ({ theme }) => theme.choose(choice)
});

export const lightTheme = toThemeCommand('light', 'Light theme');
export const darkTheme = toThemeCommand('dark', 'Dark theme');
export const systemTheme = toThemeCommand('system', 'Theme as the system says');
