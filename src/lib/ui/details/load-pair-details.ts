/**
 * The details of two actors, with the search for ways between them: a part that the first view does without. In: nothing.
 * Out: the component, loaded once.
 */
import type PairDetails from './PairDetails.svelte';

let loaded: typeof PairDetails | undefined;

/** Nothing while it is not there yet. */
export const loadedPairDetails = (): typeof PairDetails | undefined => loaded;

export async function loadPairDetails(): Promise<typeof PairDetails> {
	loaded ??= (await import('./PairDetails.svelte')).default;
	return loaded;
}
