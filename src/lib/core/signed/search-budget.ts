/**
 * How long an exact search may go on: counted in steps, so that the same input gives the same answer on every machine.
 *
 * In: a number of steps (one step is about one tie looked at; some 10⁸ a second) and, where a caller wants to cut by
 * time or by a click, a question that it answers. Out: an account that says when to end. Never looks at a clock itself.
 */
export interface BudgetLimits {
	readonly steps: number;
	/** Asked now and then; true ends the search with what is known so far. */
	readonly shouldStop?: () => boolean;
}

export interface SearchBudget {
	/** Books steps; false when no more are left, from then on always. */
	spend(steps: number): boolean;
	/** An account of at most this many steps, which are booked here too. */
	portion(steps: number): SearchBudget;
	readonly left: number;
}

/** Steps between two questions: a few milliseconds. */
const BETWEEN_QUESTIONS = 500_000;

export function createBudget({ steps, shouldStop }: BudgetLimits): SearchBudget {
	let left = steps;
	let untilQuestion = BETWEEN_QUESTIONS;
	const spend = (amount: number): boolean => {
		left -= amount;
		untilQuestion -= amount;
		if (untilQuestion <= 0) {
			untilQuestion = BETWEEN_QUESTIONS;
			if (shouldStop?.() === true) left = 0;
		}
		return left > 0;
	};
	return {
		spend,
		portion: (amount) => toPortion(amount, spend),
		get left() {
			return Math.max(0, left);
		}
	};
}

function toPortion(steps: number, spendThere: (steps: number) => boolean): SearchBudget {
	let left = steps;
	const spend = (amount: number): boolean => {
		left -= amount;
		if (!spendThere(amount)) left = 0;
		return left > 0;
	};
	return {
		spend,
		portion: (amount) => toPortion(amount, spend),
		get left() {
			return Math.max(0, left);
		}
	};
}
