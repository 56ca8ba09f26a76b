/**
 * Hands the work over as a file, at once and without a question: the dataset as coded, its view and its places. In: the
 * desk, or a session of any time. Out: a download, and a word on it. It does not need the store.
 */
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { Session } from '#lib/state/session.ts';

export async function downloadWork({ explorer, notices, keeper }: Desk): Promise<void> {
	await downloadSession(explorer.session);
	notices.tell(`“${explorer.original.title}” was saved among your downloads.`, 'good');
	await keeper?.noteDownload();
}

export async function downloadSession(session: Omit<Session, 'measures'>): Promise<void> {
	// Writing files is not part of the first view.
	const [{ toWorkFile }, { saveFile }] = await Promise.all([
		import('#lib/state/work-file.ts'),
		import('#lib/io/browser/save-file.ts')
	]);
	const { name, blob } = toWorkFile(session, new Date());
	saveFile(name, blob);
}
