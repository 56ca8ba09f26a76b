/**
 * The details of what a person chooses, with the search for ways between two actors: parts that the first view does
 * without. In: nothing. Out: the components, loaded once and together.
 */
import type ActorDetails from './ActorDetails.svelte';
import type PairDetails from './PairDetails.svelte';
import type RelationDetails from './RelationDetails.svelte';
import type SourceDetails from './SourceDetails.svelte';

export interface ChosenDetails {
	readonly ActorDetails: typeof ActorDetails;
	readonly PairDetails: typeof PairDetails;
	readonly RelationDetails: typeof RelationDetails;
	readonly SourceDetails: typeof SourceDetails;
}

let loaded: ChosenDetails | undefined;

/** Nothing while they are not there yet. */
export const loadedChosenDetails = (): ChosenDetails | undefined => loaded;

export async function loadChosenDetails(): Promise<ChosenDetails> {
	if (loaded !== undefined) return loaded;
	const [actor, pair, relation, source] = await Promise.all([
		import('./ActorDetails.svelte'),
		import('./PairDetails.svelte'),
		import('./RelationDetails.svelte'),
		import('./SourceDetails.svelte')
	]);
	loaded = {
		ActorDetails: actor.default,
		PairDetails: pair.default,
		RelationDetails: relation.default,
		SourceDetails: source.default
	};
	return loaded;
}
