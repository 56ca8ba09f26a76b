/** Questions about tiny graphs, in few words: lines of ties with the probability and the sources of each. */
import { makeTies, type Line } from '../measures/make-ties.ts';
import {
	computeRankRobustness,
	type RobustnessQuestion
} from '#lib/core/robustness/compute-rank-robustness.ts';
import { toSourceId } from '#lib/core/model/ids.ts';
import type { Evidence } from '#lib/core/robustness/evidence.ts';
import type { RankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';

/** `supported`: for each relation the indices of its sources; `origins`: by source, its own index when absent. */
export function makeEvidence(
	supported: readonly (readonly number[])[],
	origins: readonly number[] = []
): Evidence {
	const sources = Math.max(-1, ...supported.flat(), origins.length - 1) + 1;
	return {
		relations: supported.map((own) => ({
			sources: own,
			citations: own.length,
			confidence: 'high',
			status: 'happened',
			disputed: false
		})),
		sources: Array.from({ length: sources }, (_, index) => ({
			id: toSourceId(`s${index}`),
			origin: origins[index] ?? index
		}))
	};
}

/** Every relation is certain and rests on source 0, unless said otherwise. */
export function makeQuestion(
	actors: string,
	lines: readonly Line[],
	more: Partial<RobustnessQuestion> = {}
): RobustnessQuestion {
	return {
		ties: makeTies([...actors], lines),
		evidence: makeEvidence(lines.map(() => [0])),
		probabilities: Float64Array.from(lines, () => 1),
		measure: 'in-degree',
		...more
	};
}

/** The result, or a failed test that tells why there is none. */
export function robustnessOf(question: RobustnessQuestion): RankRobustness {
	const result = computeRankRobustness(question);
	if (!result.ok) throw new Error(`It was refused: ${result.reason}`);
	return result;
}
