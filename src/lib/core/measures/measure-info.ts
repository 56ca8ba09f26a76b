/**
 * What a page must know of a measure to list it and to print its scores, without the code and the texts of the
 * measure itself, which are loaded when they are needed.
 */
import type { Measure } from './measure.ts';

export interface MeasureInfo extends Pick<
	Measure,
	'id' | 'label' | 'family' | 'unit' | 'direction' | 'weight' | 'lowFirst'
> {
	/** Present when several workers can share the work (`Measure.parts`). */
	readonly splits?: true;
}

export const toMeasureInfo = ({
	id,
	label,
	family,
	unit,
	direction,
	weight,
	lowFirst,
	parts
}: Measure): MeasureInfo => ({
	id,
	label,
	family,
	unit,
	direction,
	weight,
	...(lowFirst === undefined ? {} : { lowFirst }),
	...(parts === undefined ? {} : { splits: true })
});
