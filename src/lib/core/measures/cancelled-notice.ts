/**
 * Tells when relations of both signs between the same actors added up to nothing, so that a signed measure saw no tie.
 */
import type { SignedCollapse } from '../graph/collapse-signed.ts';

export function cancelledNotice(collapse: SignedCollapse): readonly string[] {
	const count = collapse.cancelled.length;
	if (count === 0) return [];
	return [
		count === 1
			? 'Between one pair of actors the positive and negative relations cancel out exactly; no tie was counted there.'
			: `Between ${count} pairs of actors the positive and negative relations cancel out exactly; no tie was counted there.`
	];
}
