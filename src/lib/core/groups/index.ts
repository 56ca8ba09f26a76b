/**
 * The registry of groupings. To add one, add its file, its line in `grouping-info.ts` and one line here; its id is one
 * of the view's colourings.
 */
import { camps } from './camps.ts';
import { communities } from './communities.ts';
import type { Grouping } from './grouping.ts';
import { kCamps } from './k-camps.ts';
import { signedCommunities } from './signed-communities.ts';

/** In the order in which a reader meets them. */
export const GROUPINGS: readonly Grouping[] = [camps, kCamps, communities, signedCommunities];

export const findGrouping = (id: string): Grouping | undefined =>
	GROUPINGS.find((grouping) => grouping.id === id);
