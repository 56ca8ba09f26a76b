/**
 * What a page must know of a grouping to offer it and to name its groups, without the code that computes it. A test
 * holds this list and the registry in `index.ts` together.
 */
import { GROUPING_LABELS } from './grouping-ids.ts';

export interface GroupingInfo {
	/** Stable id, as in the view's colouring and on the command line. */
	readonly id: string;
	readonly label: string;
	/** What one group is called before its number: “Camp 1”. */
	readonly noun: string;
	/** Whether friend and foe make a difference; if not, all relations count alike. */
	readonly readsSigns: boolean;
	/** How the groups were made, as half a sentence for captions. */
	readonly inWords: string;
}

export const CAMPS: GroupingInfo = {
	id: 'camps',
	label: GROUPING_LABELS.camps,
	noun: 'Camp',
	readsSigns: true,
	inWords: 'the split into two that leaves the fewest ties unexplained (frustration index)'
};

export const K_CAMPS: GroupingInfo = {
	id: 'k-camps',
	label: GROUPING_LABELS['k-camps'],
	noun: 'Camp',
	readsSigns: true,
	inWords: 'the division with the fewest friendly ties between camps and hostile ties inside them (k-balance)'
};

export const COMMUNITIES: GroupingInfo = {
	id: 'communities',
	label: GROUPING_LABELS.communities,
	noun: 'Community',
	readsSigns: false,
	inWords:
		'groups with more ties inside than chance would give (modularity by the Louvain method), friend and foe alike'
};

export const SIGNED_COMMUNITIES: GroupingInfo = {
	id: 'signed-communities',
	label: GROUPING_LABELS['signed-communities'],
	noun: 'Community',
	readsSigns: true,
	inWords:
		'groups with more friendly and fewer hostile ties inside than chance would give (signed modularity)'
};

/** In the order in which a reader meets them. */
export const GROUPING_INFOS: readonly GroupingInfo[] = [CAMPS, K_CAMPS, COMMUNITIES, SIGNED_COMMUNITIES];

export const findGroupingInfo = (id: string): GroupingInfo | undefined =>
	GROUPING_INFOS.find((info) => info.id === id);

/** The name of a group: “Camp 1” for group 0. */
export const toGroupLabel = ({ noun }: Pick<GroupingInfo, 'noun'>, group: number): string =>
	`${noun} ${group + 1}`;
