/**
 * An import that is carried out before it is asked for: most files are imported as they were understood.
 *
 * In: a draft and the plan that was inferred. Out: the account, at once; what the page needs of the dataset, piece by
 * piece while a person reads, and whole when it is asked for. It holds the relations only until they are packed, and
 * never stands in for another plan than its own.
 */
import { packDataset } from '#lib/core/dataset/pack-dataset.ts';
import type { PackedDataset } from '#lib/core/dataset/packed-dataset.ts';
import { applyPlan, type AppliedPlan } from '#lib/core/import/apply-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportWatch } from '#lib/core/import/start-run.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { computeFirstPicture } from './compute-first-picture.ts';
import type { FirstPicture } from './opening.ts';

export interface Parcel {
	readonly first: FirstPicture;
	readonly packed: PackedDataset;
}

type Packing = Generator<undefined, Parcel>;

export interface ImportAttempt extends Omit<AppliedPlan, 'dataset'> {
	/** Does the next piece; false when there is none left. */
	advance(): boolean;
	/** Everything that is sent, doing what is left of it; undefined when the import was refused. */
	finish(): Parcel | undefined;
	isOf(plan: ImportPlan): boolean;
}

export function attemptImport(draft: Draft, plan: ImportPlan, watch: ImportWatch): ImportAttempt {
	const { dataset, ...applied } = applyPlan(draft, plan, watch);
	let pack: Packing | undefined =
		dataset === undefined ? undefined : packInTurns(dataset, applied.positions !== undefined);
	let parcel: Parcel | undefined;

	function advance(): boolean {
		const step = pack?.next();
		if (step === undefined) return false;
		if (step.done !== true) return true;
		parcel = step.value;
		// With it goes the dataset.
		pack = undefined;
		return false;
	}

	return {
		...applied,
		advance,
		finish() {
			while (advance());
			return parcel;
		},
		// A plan comes back from the page as a copy, with its fields in the same order unless it was corrected.
		isOf: (asked) => JSON.stringify(asked) === JSON.stringify(plan)
	};
}

function* packInTurns(dataset: Dataset, isPlaced: boolean): Packing {
	const first = computeFirstPicture(dataset, isPlaced);
	yield undefined;
	return { first, packed: packDataset(dataset) };
}
