/**
 * Offers to go on with what was edited last, on a page that shows the dataset of the site. In: the explorer and the keeper.
 * Out: `keeper.offer`. Nothing is looked up before the first picture stands and the page has rested; what was deleted a day
 * ago is erased then, and what is needed after a crash is fetched.
 */
import { DATABASE } from '#lib/io/browser/store/records.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Keeper } from '#lib/state/keeper.svelte.ts';

/** Milliseconds that a new page is left to its reader. */
const REST = 1_500;
const DAY = 86_400_000;

/** Must be called while a component is being set up. */
export function offerKept(explorer: Explorer, keeper: Keeper): void {
	$effect(() => {
		if (explorer.camera === undefined) return;
		const timer = setTimeout(() => void look(keeper), REST);
		return () => clearTimeout(timer);
	});
}

async function look(keeper: Keeper): Promise<void> {
	// After a crash the network may be gone too.
	void import('#lib/commands/keep-rescue.ts').catch(() => undefined);
	if (!(await hasDatabase())) return;
	const store = await keeper.store();
	await store.eraseRemoved(new Date(Date.now() - DAY).toISOString());
	const listed = await store.list();
	if (!listed.ok || keeper.document !== undefined || keeper.doubtful !== undefined) return;
	const [newest] = listed.value.flatMap((one) =>
		one.what === 'document' && one.head.removed === undefined ? [one.head] : []
	);
	keeper.offer = newest;
}

/** Whether there is anything to look up; where the browser does not say, there may be. */
async function hasDatabase(): Promise<boolean> {
	try {
		const databases = await indexedDB.databases();
		return databases.some(({ name }) => name === DATABASE);
	} catch {
		return globalThis.indexedDB !== undefined;
	}
}
