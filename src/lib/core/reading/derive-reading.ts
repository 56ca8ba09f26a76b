/**
 * Station 2½ of the journey: the dataset as the reader has chosen to read it.
 *
 * In: the dataset as coded, and a view's suppositions and folded wholes. Out: a reading. Suppositions come first, so
 * that they speak of actors and relations as they were coded; then parts are folded into wholes.
 */
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';
import { applySuppositions } from './apply-suppositions.ts';
import { foldParts } from './fold-parts.ts';
import type { Reading } from './reading.ts';

export function deriveReading(
	original: Dataset,
	{ suppositions, folded }: Pick<View, 'suppositions' | 'folded'>
): Reading {
	const supposed = applySuppositions(original, suppositions);
	const fold = foldParts(supposed.dataset, folded);
	return {
		original,
		dataset: fold.dataset,
		foldedInto: fold.foldedInto,
		supposed: supposed.supposed,
		suppositions
	};
}
