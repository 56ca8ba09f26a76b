/**
 * How many rounds an iteration may take before it says that it did not converge: many on a small graph, fewer on a
 * large one, so that no measure runs for ever. `work` is the number of elementary steps allowed in all.
 */
import type { Arcs } from '../../graph/arcs.ts';

export function deriveIterationBudget(arcs: Arcs, work: number): number {
	return Math.min(500_000, Math.max(500, Math.floor(work / (arcs.size + arcs.order + 1))));
}
