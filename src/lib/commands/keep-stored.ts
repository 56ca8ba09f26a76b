/**
 * What can be done with datasets that are kept but not open: downloaded, opened at an earlier state. In: the desk and an
 * id. Out: a file, or one step of the history; a fault is told in words. What is stored is not changed by either.
 */
import { saveFile } from '#lib/io/browser/save-file.ts';
import type { StateRecord } from '#lib/io/browser/store/records.ts';
import type { StoreFault } from '#lib/io/browser/store/store-fault.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import { toStoredSession } from '#lib/state/stored-session.ts';
import { downloadSession } from './keep-download.ts';

const tell = ({ notices }: Desk, { message, remedy }: StoreFault): void =>
	notices.tell(`${message} ${remedy}`, 'bad');

/** Also of what does not pass the gate: then the file holds what is stored, as it is. */
export async function downloadStored(desk: Desk, id: string): Promise<void> {
	const store = await desk.keeper?.store();
	if (store === undefined) return;
	const loaded = await store.load(id);
	if (loaded.ok) {
		await downloadSession((await toStoredSession(loaded.value, id)).session);
		await store.noteDownload(id);
		return;
	}
	const raw = await store.readRaw(id);
	if (raw === undefined) tell(desk, loaded.fault);
	else saveFile('damaged.entente.json', new Blob([raw], { type: 'application/json' }));
}

/** Opens a kept dataset as one step; says whether it is open. */
export async function openStored(desk: Desk, id: string): Promise<boolean> {
	const { keeper, notices } = desk;
	if (keeper === undefined) return false;
	const outcome = await keeper.open(id);
	if ('code' in outcome) {
		tell(desk, outcome);
		return false;
	}
	notices.tell([`${desk.explorer.original.title} is open.`, ...outcome].join(' '), 'good');
	return true;
}

/** Brings an earlier state onto the page as one step of undo; the present state is kept among the earlier ones first. */
export async function restoreState(desk: Desk, { id, document }: StateRecord): Promise<boolean> {
	const { keeper, explorer, notices } = desk;
	if (keeper === undefined) return false;
	if (keeper.document !== document && !(await openStored(desk, document))) return false;
	await keeper.flush();
	const loaded = await (await keeper.store()).loadState(id);
	if (!loaded.ok) {
		tell(desk, loaded.fault);
		return false;
	}
	const { session, notices: left } = await toStoredSession(loaded.value, document);
	keeper.keepBefore(document, 'Before an earlier state was restored');
	explorer.open(session);
	explorer.camera?.fit();
	notices.tell(['The earlier state is back. One undo takes it away again.', ...left].join(' '), 'good');
	return true;
}
