/** Scores by actor id instead of by index; `NaN` for actors without one and for a measure that was refused. */
import type { MeasureResult } from '../measures/measure.ts';

export function toScoreOf(actors: readonly string[], result: MeasureResult): (id: string) => number {
	if (!result.ok) return () => NaN;
	const { values } = result;
	const scores = new Map(actors.map((id, index) => [id, values[index] ?? NaN]));
	return (id) => scores.get(id) ?? NaN;
}
