/**
 * What a reader must know of a division that was found by chance and its repetitions. In: the answer of all runs. Out:
 * figures and notices, as sentences. Also how many runs a network gets. Computes no division.
 */
import type { GroupFigure } from './grouping.ts';
import type { SeededAnswer } from './run-over-seeds.ts';

const MOST_RUNS = 100;
const LEAST_RUNS = 3;
/** Actors and ties that all runs together may look at: a few seconds. */
const WORK = 600_000;

/** 100 seeds up to 6,000 actors and ties together, fewer beyond: 10 for 10,000 actors with 50,000 ties. */
export const countRuns = (order: number, ties: number): number =>
	Math.max(LEAST_RUNS, Math.min(MOST_RUNS, Math.floor(WORK / Math.max(1, order + ties))));

export const describeRuns = (
	{ stability, isCut, count }: SeededAnswer,
	floating: readonly number[]
): { readonly figures: readonly GroupFigure[]; readonly notices: readonly string[] } => {
	const { runs, partitions, meanAgreement } = stability;
	const inRuns = runs === 1 ? 'one seed' : `${runs} seeds`;
	return {
		figures: [
			{ label: 'Seeds tried', value: runs },
			{ label: 'Different divisions among them', value: partitions },
			{ label: 'Mean agreement with the one shown (adjusted Rand)', value: meanAgreement },
			{ label: 'Floating actors', value: floating.length }
		],
		notices: [
			...(count === 1
				? ['No division was found that is better than chance, so everybody with a tie is in one group.']
				: []),
			partitions === 1
				? `All of ${inRuns} give the same division.`
				: `The method begins by chance: ${inRuns} give ${partitions} different divisions. Shown is the one with the highest modularity.`,
			...(runs === MOST_RUNS || isCut
				? []
				: [`The network is large, so ${inRuns} were tried instead of ${MOST_RUNS}.`]),
			...(isCut ? [`The search was ended early, after ${inRuns}.`] : []),
			...(floating.length === 0
				? []
				: [
						`${floating.length === 1 ? '1 actor floats' : `${floating.length} actors float`}: in more than one of ten runs elsewhere than most of the group.`
					])
		]
	};
};
