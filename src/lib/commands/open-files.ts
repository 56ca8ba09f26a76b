/**
 * Opens what the user chose. Our own files are on the page at once; all others are shown first, in the dialog “Import”.
 * Whatever fails or is stopped leaves all that was open as it was, and says every reason.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { OpeningClient } from '#lib/state/opening-client.ts';
import type { ArrivedDataset } from '#lib/workers/opening.ts';
import { openArrived } from './open-arrived.ts';

/** @returns whether a dataset was opened; false also when it is shown first. */
export async function openFiles(desk: Desk, client: OpeningClient, files: readonly File[]): Promise<boolean> {
	const { importing, notices } = desk;
	notices.clear();
	if (desk.dialog === 'import' || desk.dialog === 'large') desk.closeDialog();
	const outcome = await importing.read(client, files);
	if (outcome.what === 'stopped') return false;
	if (outcome.what === 'refused') {
		refuse(desk, files.map(({ name }) => name).join(', '), outcome.issues, outcome.why);
		return false;
	}
	if (outcome.value.what === 'import') {
		desk.openDialog('import');
		return false;
	}
	const { arrived } = outcome.value;
	const { actors, relations } = arrived.dataset;
	if (actors.length > LIMITS.actors || relations.length > LIMITS.relations) {
		importing.ask(arrived);
		desk.openDialog('large');
		return false;
	}
	return openOwn(desk, arrived);
}

/** Opens a dataset that was large enough to ask about. */
export async function openLarge(desk: Desk): Promise<boolean> {
	const { phase } = desk.importing;
	desk.closeDialog();
	return phase.what === 'asking' && openOwn(desk, phase.arrived);
}

async function openOwn(desk: Desk, arrived: ArrivedDataset): Promise<boolean> {
	const { importing, notices } = desk;
	const { names, client } = importing;
	if (client === undefined) return false;
	const opened = await openArrived(desk, client, arrived);
	if (opened.what === 'failed') refuse(desk, names, [], opened.why);
	if (opened.what !== 'opened') return false;
	notices.tell([`${arrived.dataset.title} is open.`, ...opened.notices].join(' '), 'good', arrived.issues);
	// After the notice, which takes room from the picture.
	desk.explorer.camera?.fit();
	return true;
}

/** Says why nothing was opened. */
export function refuse({ notices }: Desk, names: string, issues: readonly Issue[], why: string): void {
	const reason = why === '' ? '' : ` ${why}`;
	notices.tell(`${names} was not opened. What was open stays as it was.${reason}`, 'bad', issues);
}
