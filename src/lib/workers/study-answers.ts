/**
 * How each study is answered, in the worker. In: its question, and whom to tell of progress. Out: its answer. The code
 * of a study is loaded with its first question, so that scores never wait for it.
 */
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { StudyAnswers } from './studies.ts';

export const STUDY_ANSWERS: StudyAnswers = {
	async balance({ ties, reading }) {
		const { computeBalance } = await import('#lib/core/signed/compute-balance.ts');
		return computeBalance(buildNetwork(ties), reading);
	},
	async groups({ ties, grouping, reading }) {
		const { findGrouping } = await import('#lib/core/groups/index.ts');
		const found = findGrouping(grouping);
		if (found === undefined) return { ok: false, reason: `There is no grouping named “${grouping}”.` };
		return found.compute(buildNetwork(ties), reading);
	},
	async tieBetweenness({ ties }) {
		const { computeTieBetweenness } = await import('#lib/core/measures/tie-betweenness.ts');
		return computeTieBetweenness(buildNetwork(ties), { weighted: false });
	},
	async robustness(question, report) {
		const { computeRankRobustness } = await import('#lib/core/robustness/compute-rank-robustness.ts');
		return computeRankRobustness(question, { onProgress: (done, total) => report(done / total) });
	},
	async comparison(question, report) {
		const { computeComparison } = await import('#lib/core/comparison/compute-comparison.ts');
		return orThrow(computeComparison(question, { onProgress: (done, total) => report(done / total) }));
	},
	async importance(question, report) {
		const { computeImportance } = await import('#lib/core/comparison/compute-importance.ts');
		return orThrow(computeImportance(question, { onProgress: (done, total) => report(done / total) }));
	},
	async hinges(question, report) {
		const { computeHinges } = await import('#lib/core/comparison/compute-hinges.ts');
		return orThrow(computeHinges(question, { onProgress: (done, total) => report(done / total) }));
	}
};

/** There is no answer only where a caller asked to stop; here a study is stopped by ending its worker. */
function orThrow<Value>(answer: Value | undefined): Value {
	if (answer === undefined) throw new Error('It was stopped before it was done.');
	return answer;
}
