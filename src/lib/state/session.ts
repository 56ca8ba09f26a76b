/**
 * What undo brings back: a dataset with the view of it and the places that its layout gave. Opening a file is one step
 * of the history like any other, so the dataset is part of it; it is frozen and shared between the steps.
 */
import type { Positions } from '#lib/core/layout/layout.ts';
import type { MeasureInfo } from '#lib/core/measures/measure-info.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { View } from '#lib/core/view/view.ts';

export interface Session {
	readonly dataset: Dataset;
	readonly view: View;
	/** Places from the data's own layout; empty until it has been computed. */
	readonly base: Positions;
	/**
	 * Id under which this dataset is kept in the browser; absent for the one that the site shipped with, until it is
	 * edited.
	 */
	readonly document?: string;
	/** The measures on offer: the fixed ones and those by the dataset's own relation types. */
	readonly measures: readonly MeasureInfo[];
}
