/**
 * Everything that a command may act on: the explorer, what the program tells, the look, the files that are being opened,
 * and which dialog is open.
 */
import type { EditTask } from './edit-task.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Importing } from './importing.svelte.ts';
import type { Keeper } from './keeper.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { SavedPlaces } from './saved-places.ts';
import { Theme } from './theme.svelte.ts';

export type DialogName =
	'open' | 'import' | 'large' | 'export' | 'share' | 'commands' | 'measure' | 'datasets' | 'edit';

export class Desk {
	readonly explorer: Explorer;
	readonly notices = new Notices();
	readonly theme = new Theme();
	readonly importing = new Importing();
	readonly places = new SavedPlaces();
	/** What keeps the work in the browser; absent where there is no page. */
	keeper = $state.raw<Keeper>();
	dialog = $state<DialogName>();
	/** The measure whose card is read in the dialog `measure`. */
	cardOf = $state<string>();
	/** What the dialog `edit` is about. */
	editing = $state.raw<EditTask>();
	/** Pairs of actors that somebody said are not one, as `id\nid`; for this session. */
	distinct = $state.raw<readonly string[]>([]);

	constructor(explorer: Explorer) {
		this.explorer = explorer;
	}

	openDialog(name: DialogName): void {
		this.dialog = name;
	}

	closeDialog(): void {
		this.dialog = undefined;
	}

	edit(task: EditTask): void {
		this.editing = task;
		this.dialog = 'edit';
	}

	explain(measureId: string): void {
		this.cardOf = measureId;
		this.dialog = 'measure';
	}
}
