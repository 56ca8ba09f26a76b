/**
 * Opens the document that the address names, as the beginning of the page. In: its id and what the address says of the
 * view. Out: whether it is open, is not in this browser, or was kept back: because the store gave no answer, or because
 * the page did not survive it the last time and a person is asked first.
 */
import { isWrittenSomewhere } from '#lib/io/browser/store/document-lock.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { Notices } from './notices.svelte.ts';

export async function reopenDocument(
	keeper: Keeper,
	notices: Notices,
	id: string,
	view: string
): Promise<'opened' | 'unknown' | 'kept-back'> {
	const store = await keeper.store();
	const head = await store.head(id);
	if (!head.ok && head.fault.code === 'unknown-document') {
		notices.tell(
			'The dataset of this address is not kept in this browser: an address never carries a dataset of your own. ' +
				'The dataset of this site is shown. Open the file of the other one instead.',
			'bad'
		);
		return 'unknown';
	}
	if (head.ok && (await store.isMarked(id)) && !(await isWrittenSomewhere(id))) {
		keeper.doubtful = { id, title: head.value.title };
		return 'kept-back';
	}
	const outcome = await keeper.open(id, true, view);
	if (!('code' in outcome)) {
		if (outcome.length > 0) notices.tell(outcome.join(' '));
		return 'opened';
	}
	notices.tell(
		`The dataset of this address could not be opened. ${outcome.message} ${outcome.remedy}`,
		'bad'
	);
	return 'kept-back';
}
