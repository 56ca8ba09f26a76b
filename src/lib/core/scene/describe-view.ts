/**
 * The view in words: what a caption, the status line and a screen reader say of a picture. Says what is shown, by
 * which filters, what size means and what is left out. Never reads the clock.
 */
import { describeFilters } from '../filters/describe-filters.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';
import type { Drawn } from './derive-drawn.ts';
import { countOf } from './speak.ts';

/** “10 of 39 actors, 54 of 89 relations”. */
export function describeShown(dataset: Dataset, drawn: Drawn): string {
	const held = (shown: number, all: number, one: string): string => `${shown} of ${countOf(all, one)}`;
	return `${held(drawn.actors.length, dataset.actors.length, 'actor')}, ${held(drawn.relations.length, dataset.relations.length, 'relation')}`;
}

export function describeView(
	dataset: Dataset,
	view: View,
	drawn: Drawn,
	measureLabel: string | undefined
): readonly string[] {
	const filters = describeFilters(view.filters, dataset);
	const lines = [
		`${describeShown(dataset, drawn)}.`,
		filters.length === 0 ? 'No filter.' : `Shown: ${filters.join('; ')}.`,
		measureLabel === undefined
			? 'All actors in one size.'
			: `Size: ${measureLabel}, computed on the relations that pass the filters.`
	];
	const { actors, relations } = drawn.leftOut;
	if (actors > 0 || relations > 0) {
		lines.push(
			`For legibility ${countOf(actors, 'actor')} and ${countOf(relations, 'relation')} that pass the filters are not drawn: the lowest by the measure.`
		);
	}
	return lines;
}
