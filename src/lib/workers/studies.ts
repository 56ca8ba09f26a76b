/**
 * The studies: analyses that take longer than a measure and bring a result of their own shape.
 *
 * Question and answer of each are plain values that a structured clone keeps whole. Adding one is a line here and one in
 * `study-answers.ts`.
 */
import type { Comparison, ComparisonQuestion } from '#lib/core/comparison/compute-comparison.ts';
import type { Hinges, HingesQuestion } from '#lib/core/comparison/compute-hinges.ts';
import type { ImportanceQuestion } from '#lib/core/comparison/compute-importance.ts';
import type { ImportanceResult } from '#lib/core/comparison/importance.ts';
import type { GroupingQuestion, GroupingResult } from '#lib/core/groups/grouping.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { Unscored } from '#lib/core/measures/measure.ts';
import type { MeasureResult } from '#lib/core/measures/measure.ts';
import type { RobustnessQuestion, RobustnessResult } from '#lib/core/robustness/compute-rank-robustness.ts';
import type { Balance, BalanceQuestion } from '#lib/core/signed/compute-balance.ts';

/** What can be asked in words that survive the wire. */
type Plain<Question> = Omit<Question, 'shouldStop' | 'onProgress'>;

export interface Studies {
	balance: {
		readonly question: { readonly ties: Ties; readonly reading: Plain<BalanceQuestion> };
		readonly answer: Balance;
	};
	groups: {
		readonly question: {
			readonly ties: Ties;
			readonly grouping: string;
			readonly reading: Plain<GroupingQuestion>;
		};
		readonly answer: GroupingResult;
	};
	tieBetweenness: {
		/** With the id of each relation, in the order of the ties and of the scores. */
		readonly question: { readonly ties: Ties; readonly relations: readonly string[] };
		readonly answer: MeasureResult;
	};
	robustness: {
		/** With the id of each relation, in the order of the ties, to name them by in the answer. */
		readonly question: RobustnessQuestion & { readonly relations: readonly string[] };
		readonly answer: RobustnessResult;
	};
	comparison: {
		readonly question: ComparisonQuestion;
		readonly answer: Comparison;
	};
	importance: {
		readonly question: ImportanceQuestion;
		readonly answer: ImportanceResult;
	};
	hinges: {
		/** With the id of each relation, in the order of the ties, to name them by in the answer. */
		readonly question: HingesQuestion & { readonly relations: readonly string[] };
		readonly answer: Hinges | Unscored;
	};
}

export type StudyKind = keyof Studies;
export type StudyQuestion<Kind extends StudyKind> = Studies[Kind]['question'];
export type StudyAnswer<Kind extends StudyKind> = Studies[Kind]['answer'];

/** Told how much of a study is done, 0 to 1. */
export type ReportProgress = (share: number) => void;

/** How each study is answered. */
export type StudyAnswers = {
	readonly [Kind in StudyKind]: (
		question: StudyQuestion<Kind>,
		report: ReportProgress
	) => Promise<StudyAnswer<Kind>>;
};
