/** What several groupings have to tell in the same words: that there are no ties, and who is in no group. */
import type { Unscored } from '../measures/measure.ts';

export const NO_SIGNED_TIES: Unscored = {
	ok: false,
	reason:
		'There is no tie with a sign: no two actors have relations that are on balance friendly or hostile. Show more relations, or give their types a sign.'
};

export const NO_TIES: Unscored = {
	ok: false,
	reason: 'There is no relation between two different actors. Show more relations.'
};

export function untiedNotice(count: number): readonly string[] {
	if (count === 0) return [];
	return [
		count === 1
			? 'One actor is in no group, because no tie counts there.'
			: `${count} actors are in no group, because no tie counts there.`
	];
}
