/**
 * Carries out the import that a person has looked through, and the ways out of it. In: the desk with its conversation.
 * Out: the dataset is open as one step of undo, with the account of the import in words; or nothing has changed, and why:
 * in the conversation itself where corrections may help.
 */
import type { ImportReport } from '#lib/core/import/report.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { countNotCitedInSlices } from '#lib/state/count-not-cited-in-slices.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import { saveImportReport } from './import-report.ts';
import { openArrived } from './open-arrived.ts';
import { refuse } from './open-files.ts';

export async function importDataset(desk: Desk): Promise<boolean> {
	const { importing, notices } = desk;
	const { names, client } = importing;
	if (client === undefined) return false;
	const running = importing.run();
	desk.closeDialog();
	const outcome = await running;
	if (outcome.what === 'refused' && importing.faults.length > 0) desk.openDialog('import');
	else if (outcome.what === 'refused') refuse(desk, names, outcome.issues, outcome.why);
	if (outcome.what !== 'done') return false;
	const { arrived, report } = outcome.value;
	const opened = await openArrived(desk, client, arrived);
	if (opened.what === 'failed') refuse(desk, names, [], opened.why);
	if (opened.what !== 'opened') return false;
	const notCited = await countNotCitedInSlices(arrived.dataset);
	notices.tell(describeImport(arrived.dataset, report, notCited), 'good', arrived.issues, {
		label: 'Save the report',
		run: () => saveImportReport(desk)
	});
	// After the notice, which takes room from the picture.
	desk.explorer.camera?.fit();
	return true;
}

/** Ends the conversation; what was open stays as it was. */
export function cancelImport(desk: Desk): void {
	desk.importing.stop();
	desk.closeDialog();
}

function describeImport(
	{ title, actors, relations }: Dataset,
	{ merged, rejected }: ImportReport,
	notCited: number
): string {
	const left = rejected.actors + rejected.relations;
	const joined = merged.actors + merged.relations;
	const count = (many: number, one: string): string =>
		`${many.toLocaleString('en')} ${one}${many === 1 ? '' : 's'}`;
	return [
		`${title} is open: ${count(actors.length, 'actor')}, ${count(relations.length, 'relation')}.`,
		...(left === 0 ? [] : [`${count(left, 'row')} ${left === 1 ? 'was' : 'were'} rejected.`]),
		...(joined === 0 ? [] : [`${count(joined, 'row')} ${joined === 1 ? 'was' : 'were'} merged.`]),
		...(notCited === 0
			? []
			: [
					`${count(notCited, 'relation')} ${notCited === 1 ? 'is' : 'are'} not yet cited: ` +
						`${notCited === 1 ? 'it names' : 'they name'} the file and the row.`
				])
	].join(' ');
}
