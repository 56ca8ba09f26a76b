/** The fragment of the page's address: where the view is kept, because a fragment is never sent to a server. */

/** Text after the `#`, as it stands; empty when there is none. */
export const readFragment = (): string => location.hash.slice(1);

/** Replaces the fragment without a new entry in the browser's history; undo is the program's own. */
export function writeFragment(fragment: string): void {
	const address = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
	if (address !== `${location.pathname}${location.search}${location.hash}`)
		history.replaceState(history.state, '', address);
}

/** The whole address, to be copied. */
export const readAddress = (): string => location.href;

/** Calls back when the user edits the fragment or follows a link to another; gives the way to stop. */
export function watchFragment(changed: (fragment: string) => void): () => void {
	const listener = (): void => changed(readFragment());
	addEventListener('hashchange', listener);
	return () => removeEventListener('hashchange', listener);
}
