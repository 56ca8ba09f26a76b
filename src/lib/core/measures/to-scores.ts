/**
 * Wraps computed values as a result, with what is true of every measure: loops were left out, and how many.
 */
import type { Network } from '../graph/network.ts';
import type { Scores } from './measure.ts';

export function toScores(
	network: Network,
	values: Float64Array,
	more: Partial<Pick<Scores, 'notices' | 'parameters' | 'undefinedBecause'>> = {}
): Scores {
	const { loops } = network;
	const loopNotice =
		loops === 0
			? []
			: [
					`${loops} ${loops === 1 ? 'relation' : 'relations'} of an actor with itself ${loops === 1 ? 'was' : 'were'} left out.`
				];
	return {
		ok: true,
		values,
		notices: [...loopNotice, ...(more.notices ?? [])],
		parameters: more.parameters ?? {},
		...(more.undefinedBecause === undefined ? {} : { undefinedBecause: more.undefinedBecause })
	};
}
