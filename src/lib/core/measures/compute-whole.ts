/**
 * A measure that can be shared out, done by one worker alone: all actors are one run.
 */
import type { Network } from '../graph/network.ts';
import type { MeasureParts, MeasureResult } from './measure.ts';

export const computeWhole = (parts: MeasureParts, network: Network): MeasureResult =>
	parts.join(network, [parts.computePart(network, 0, network.order)]);
