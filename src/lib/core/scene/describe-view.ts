/**
 * The view in words: what a caption, the status line and a screen reader say of a picture. Says what is shown, by
 * which filters, what size means, which signs the reader has set and what is left out. Never reads the clock.
 */
import { chosenSign } from '../view/chosen-sign.ts';
import { describeFilters } from '../filters/describe-filters.ts';
import { listInWords } from '../filters/list-in-words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';
import type { Drawn } from './derive-drawn.ts';
import { formatScore } from './format-score.ts';
import { countOf } from './speak.ts';

/** “10 of 39 actors, 54 of 89 relations”. */
export function describeShown(dataset: Dataset, drawn: Drawn): string {
	const held = (shown: number, all: number, one: string): string => `${shown} of ${countOf(all, one)}`;
	return `${held(drawn.actors.length, dataset.actors.length, 'actor')}, ${held(drawn.relations.length, dataset.relations.length, 'relation')}`;
}

/** “Signs as chosen: Pressure 0 instead of −1”; absent where every type counts as the dataset says. */
export function describeSigns(dataset: Dataset, signs: View['signs']): string | undefined {
	const changed = dataset.relationTypes.flatMap(({ id, label, sign }) => {
		const chosen = chosenSign(signs, id) ?? sign;
		return chosen === sign ? [] : [`${label} ${toSigned(chosen)} instead of ${toSigned(sign)}`];
	});
	return changed.length === 0 ? undefined : `Signs as chosen: ${listInWords(changed)}`;
}

const toSigned = (sign: number): string => `${sign > 0 ? '+' : ''}${formatScore(sign)}`;

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
	// They decide signed measures and camps, so a picture of either cannot be read without them.
	const signs = describeSigns(dataset, view.signs);
	if (signs !== undefined) lines.push(`${signs}.`);
	const { actors, relations } = drawn.leftOut;
	if (actors > 0 || relations > 0) {
		lines.push(
			`For legibility ${countOf(actors, 'actor')} and ${countOf(relations, 'relation')} that pass the filters are not drawn: the lowest by the measure.`
		);
	}
	return lines;
}
