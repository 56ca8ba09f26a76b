/** What size means in a picture: a measure, its result, and each actor's score. */
import type { Measure, MeasureResult } from '../measures/measure.ts';

export interface Sizing {
	readonly measure: Pick<Measure, 'id' | 'label' | 'unit'>;
	readonly result: MeasureResult;
	/** `NaN` for an actor without a score. */
	scoreOf(id: string): number;
}
