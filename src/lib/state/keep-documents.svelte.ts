/**
 * The keeper over this browser: tells it of every session that is shown, saves what is left when the page is hidden, and
 * listens to the other tabs. In: the explorer, the notices and the dataset that the site ships. Out: the keeper. Nothing
 * of the store is loaded before there is something to keep.
 */
import { untrack } from 'svelte';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { makeId } from '#lib/io/browser/make-id.ts';
import { askForRight, takeRight } from '#lib/io/browser/store/document-lock.ts';
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import { askToPersist } from '#lib/io/browser/store/persistence.ts';
import { openTabChannel, type TabChannel } from '#lib/io/browser/store/tab-channel.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Keeper } from './keeper.svelte.ts';
import { rememberLastSession } from './last-session.ts';
import type { Notices } from './notices.svelte.ts';

/** Must be called while a component is being set up. */
export function keepDocuments(explorer: Explorer, notices: Notices, shipped: Dataset): Keeper {
	let channel: TabChannel | undefined;
	let loading: Promise<DocumentStore> | undefined;
	const store = (): Promise<DocumentStore> => {
		loading ??= import('#lib/io/browser/store/create-store.ts').then(({ createStore }) =>
			createStore({
				beforeClosing: (isDeletion) => (isDeletion ? Promise.resolve() : keeper.flush()),
				lost: (fault) => keeper.lose(fault)
			})
		);
		// A part of the program that could not be had now may be there later.
		loading.catch(() => (loading = undefined));
		return loading;
	};
	const keeper = new Keeper(explorer, shipped, {
		store,
		rights: { ask: askForRight, take: takeRight },
		tell: (message) => channel?.tell(message),
		tellLate: (session, fault) =>
			notices.tell(
				`“${session?.dataset.title ?? 'A dataset'}” is not saved. ${fault.message} Undo brings it back onto the page.`,
				'bad'
			),
		askToPersist,
		now: () => Date.now(),
		makeId
	});

	$effect(() => {
		const { session } = explorer;
		untrack(() => keeper.note(session));
	});

	$effect(() => {
		channel = openTabChannel((message) => {
			if (message.what === 'give-up') void keeper.giveUp(message.document);
		});
		const flush = (): void => void keeper.flush();
		const flushHidden = (): void => {
			if (document.visibilityState === 'hidden') flush();
		};
		const warn = (event: BeforeUnloadEvent): void => {
			if (keeper.hasUnsaved && keeper.fault !== undefined) event.preventDefault();
		};
		document.addEventListener('visibilitychange', flushHidden);
		addEventListener('pagehide', flush);
		addEventListener('beforeunload', warn);
		rememberLastSession(() => {
			const saved = keeper.settled;
			return { shown: explorer.session, ...(saved === undefined ? {} : { saved }) };
		});
		return () => {
			document.removeEventListener('visibilitychange', flushHidden);
			removeEventListener('pagehide', flush);
			removeEventListener('beforeunload', warn);
			channel?.close();
			// The last session stays known: it is asked for when the page itself has gone.
		};
	});
	return keeper;
}
