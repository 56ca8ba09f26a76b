/**
 * Several measures of the same ties over one shared network, so that each collapse is done once.
 *
 * In: ties, ids of measures, parameters. Out: a result for each id, in the order asked for; an unknown id gets a reason.
 */
import { buildNetwork } from '../graph/network.ts';
import type { Ties } from '../graph/ties.ts';
import { findMeasure } from './index.ts';
import type { MeasureParameters, MeasureResult } from './measure.ts';

export function computeMeasures(
	ties: Ties,
	ids: readonly string[],
	parameters: MeasureParameters = {}
): Map<string, MeasureResult> {
	const network = buildNetwork(ties);
	return new Map(
		ids.map((id) => [
			id,
			findMeasure(id, ties.types)?.compute(network, parameters) ?? {
				ok: false,
				reason: `There is no measure named “${id}”.`
			}
		])
	);
}
