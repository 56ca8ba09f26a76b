/** Runs a command if it is possible now; says whether it ran. */
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { Command } from './command.ts';

export function runCommand(command: Command, desk: Desk): boolean {
	if (!command.isPossible(desk)) return false;
	command.run(desk);
	return true;
}
