/**
 * What a page must know of a measure to list it and to print its scores, without the code and the texts of the
 * measure itself, which are loaded when they are needed.
 */
import type { Measure } from './measure.ts';

export type MeasureInfo = Pick<
	Measure,
	'id' | 'label' | 'family' | 'unit' | 'direction' | 'weight' | 'lowFirst'
>;

export const toMeasureInfo = ({
	id,
	label,
	family,
	unit,
	direction,
	weight,
	lowFirst
}: Measure): MeasureInfo => ({
	id,
	label,
	family,
	unit,
	direction,
	weight,
	...(lowFirst === undefined ? {} : { lowFirst })
});
