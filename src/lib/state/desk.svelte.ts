/**
 * Everything that a command may act on: the explorer, what the program tells, the look, and which dialog is open.
 */
import type { Explorer } from './explorer.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Theme } from './theme.svelte.ts';

export type DialogName = 'open' | 'export' | 'share' | 'commands' | 'measure';

export class Desk {
	readonly explorer: Explorer;
	readonly notices = new Notices();
	readonly theme = new Theme();
	dialog = $state<DialogName>();
	/** The measure whose card is read in the dialog `measure`. */
	cardOf = $state<string>();

	constructor(explorer: Explorer) {
		this.explorer = explorer;
	}

	openDialog(name: DialogName): void {
		this.dialog = name;
	}

	closeDialog(): void {
		this.dialog = undefined;
	}

	explain(measureId: string): void {
		this.cardOf = measureId;
		this.dialog = 'measure';
	}
}
