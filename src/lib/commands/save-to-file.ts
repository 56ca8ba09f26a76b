/**
 * Saves the dataset with its view as a portable file: to the place on disk that was chosen before in this session, to one
 * that is asked for, or as a download where a browser knows no places. In: the desk. Out: a file and a word on it. What
 * the browser itself keeps is another thing.
 */
import type { Desk } from '#lib/state/desk.svelte.ts';
import { always, type Command } from './command.ts';

export async function saveToFile(desk: Desk, asksAgain = false): Promise<void> {
	const { explorer, notices } = desk;
	const { session } = explorer;
	try {
		const [{ makeSnapshot }, { canSaveToDisk, choosePlace, writeToPlace }, { saveFile }] = await Promise.all([
			import('./make-snapshot.ts'),
			import('#lib/io/browser/save-to-disk.ts'),
			import('#lib/io/browser/save-file.ts')
		]);
		const makeFile = () =>
			makeSnapshot(
				explorer,
				{
					format: 'json',
					scale: 1,
					transparent: false,
					title: explorer.dataset.title,
					ground: explorer.ground
				},
				new Date()
			);
		if (!canSaveToDisk()) {
			const { name, blob } = await makeFile();
			saveFile(name, blob);
			notices.tell(`${name} was saved among your downloads.`, 'good');
			await desk.keeper?.noteDownload();
			return;
		}
		const known = asksAgain ? undefined : desk.places.of(session);
		// The place is asked for before the file is made: browsers allow the question only right after a press.
		const place = known ?? (await choosePlace(`${session.dataset.id}.entente.json`));
		if (place === undefined) return;
		const { blob } = await makeFile();
		await writeToPlace(place, blob);
		desk.places.keep(session, place);
		notices.tell(`${place.name} was saved.`, 'good');
		await desk.keeper?.noteDownload();
	} catch (error) {
		desk.places.forget(session);
		const reason = error instanceof Error ? ` ${error.message}` : '';
		notices.tell(
			`The file could not be saved.${reason} Save to another file, or export a JSON snapshot.`,
			'bad'
		);
	}
}

export const save: Command = {
	id: 'save',
	label: 'Save to a file',
	group: 'File',
	keys: ['Mod+s'],
	isPossible: always,
	run: (desk) => void saveToFile(desk)
};

export const saveAs: Command = {
	id: 'save-as',
	label: 'Save to another file…',
	group: 'File',
	keys: ['Mod+Shift+s'],
	isPossible: always,
	run: (desk) => void saveToFile(desk, true)
};
