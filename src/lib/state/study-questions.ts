/**
 * What the page wants to know now, for each kind of study: a question when a part of the page shows its answer,
 * nothing otherwise. In: the explorer. Out: plain questions for the worker.
 */
import { deriveSides } from '#lib/core/comparison/derive-sides.ts';
import { isGroupingId } from '#lib/core/groups/grouping-ids.ts';
import { DEFAULT_PROBABILITIES, deriveProbabilities } from '#lib/core/robustness/derive-probabilities.ts';
import { deriveEvidence } from '#lib/core/robustness/evidence.ts';
import { DEFAULT_MEASURE } from '#lib/core/view/default-view.ts';
import type { StudyKind, StudyQuestion } from '#lib/workers/studies.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Up to so many actors the balance stands among the details of the dataset without being asked for. */
const MOST_FOR_DETAILS = 150;
/** Actors times relations: some seconds of a worker. Beyond, the betweenness of relations is left out. */
const MOST_TIE_WORK = 5e8;
export const STUDY_SEED = 1;
/** Enough for an error of at most 1.6 % in any share, and a second or two for a hand-made dataset. */
export const DRAWS = 1000;

export const STUDY_QUESTIONS: {
	readonly [Kind in StudyKind]: (explorer: Explorer) => StudyQuestion<Kind> | undefined;
} = {
	balance(explorer) {
		const { ties, view } = explorer;
		const isOpen = view.tab === 'analysis' && view.analysis === 'balance';
		const isSummary = view.selection.what === 'nothing' && ties.actors.length <= MOST_FOR_DETAILS;
		if (!isOpen && !isSummary) return undefined;
		return { ties, reading: { ...view.balance, seed: STUDY_SEED } };
	},
	groups(explorer) {
		const { ties, view } = explorer;
		if (!isGroupingId(view.colouring)) return undefined;
		return { ties, grouping: view.colouring, reading: { ...view.balance, seed: STUDY_SEED } };
	},
	tieBetweenness({ ties, view, visible }) {
		const isShown = view.tab === 'table' || view.selection.what === 'relation';
		if (!isShown || ties.actors.length * ties.from.length > MOST_TIE_WORK) return undefined;
		return { ties, relations: visible.relations.map(({ id }) => id) };
	},
	robustness({ ties, view, visible, dataset, measure }) {
		if (view.tab !== 'analysis' || view.analysis !== 'robustness' || measure === undefined) return undefined;
		const evidence = deriveEvidence(visible.relations, dataset.sources);
		const confidence = { ...DEFAULT_PROBABILITIES.confidence, ...view.probabilities };
		const probabilities = deriveProbabilities(evidence, { ...DEFAULT_PROBABILITIES, confidence });
		const relations = visible.relations.map(({ id }) => id);
		return { ties, relations, evidence, probabilities, measure: measure.id, draws: DRAWS, seed: STUDY_SEED };
	},
	comparison(explorer) {
		const { original, view, measures } = explorer;
		if (!isWhatIf(explorer) || view.suppositions.length === 0) return undefined;
		const { before, after } = deriveSides(original, view);
		const isSmall = before.ties.actors.length <= MOST_FOR_ALL_MEASURES;
		const measureIds = isSmall ? measures.map(({ id }) => id) : [measureOf(explorer)];
		const { selection } = view;
		const pair = selection.what === 'pair' ? { pair: selection.ids } : {};
		const balance = { ...view.balance, seed: STUDY_SEED };
		return { before: before.ties, after: after.ties, measureIds, balance, ...pair };
	},
	importance(explorer) {
		const { ties, view } = explorer;
		if (!isWhatIf(explorer) || view.suppositions.length > 0) return undefined;
		return { ties, measureId: measureOf(explorer), balance: { ...view.balance, seed: STUDY_SEED } };
	},
	hinges(explorer) {
		const { ties, view, visible } = explorer;
		if (!isWhatIf(explorer) || view.suppositions.length > 0) return undefined;
		const relations = visible.relations.map(({ id }) => id);
		return { ties, relations, balance: { ...view.balance, seed: STUDY_SEED } };
	}
};

/** Up to so many actors a comparison has every measure at once, so that changing the measure costs nothing. */
const MOST_FOR_ALL_MEASURES = 150;

const isWhatIf = ({ view }: Explorer): boolean => view.tab === 'analysis' && view.analysis === 'what-if';

/** Where actors are all of one size, a ranking still needs a measure. */
const measureOf = ({ measure }: Explorer): string => measure?.id ?? DEFAULT_MEASURE;
