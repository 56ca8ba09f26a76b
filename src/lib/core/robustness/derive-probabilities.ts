/**
 * How likely each relation is, from who says so and how sure the coder was.
 *
 * In: the evidence and what the analyst thinks a confidence and a source are worth. Out: a probability from 0 to 1 for
 * each relation, in the order of the ties. Never looks at who the actors are, nor at the status: a denied or potential
 * relation is as likely as its confidence says, and is left out by the filters if it should not count.
 *
 * Noisy-or over independent sources, Pearl 1988 (10.1016/C2009-0-27609-4).
 */
import type { Confidence } from '../model/relation.ts';
import type { Reliability } from '../model/source.ts';
import type { Evidence, RelationEvidence } from './evidence.ts';

export interface ProbabilitySettings {
	/** q of one source for a relation of this confidence, 0 to 1. */
	readonly confidence: Readonly<Record<Confidence, number>>;
	/** By what q is multiplied, by the source's reliability on the Admiralty scale, 0 to 1; `none` when it has none. */
	readonly reliability: Readonly<Record<Reliability | 'none', number>>;
}

/**
 * Conventions of this project, not measurements, which is why both can be set. F means “cannot be judged”, which says
 * nothing against a source: it weighs, like no grade at all, as much as A.
 */
export const DEFAULT_PROBABILITIES: ProbabilitySettings = {
	confidence: { high: 0.95, medium: 0.75, low: 0.5 },
	reliability: { A: 1, B: 0.95, C: 0.85, D: 0.6, E: 0.3, F: 1, none: 1 }
};

/** No number of sources makes certain what none of them does. */
export const MOST_PROBABLE = 0.99;

/**
 * p = 1 − Π (1 − q) over the independent sources that support a relation, at most 0.99; 1 if a q is 1; 0 when no source
 * supports it. Of several sources of one origin the most reliable counts. Throws a `RangeError` for a setting that
 * is not between 0 and 1.
 */
export function deriveProbabilities(
	evidence: Evidence,
	settings: ProbabilitySettings = DEFAULT_PROBABILITIES
): Float64Array {
	const given = [...Object.entries(settings.confidence), ...Object.entries(settings.reliability)];
	for (const [name, value] of given)
		if (!(value >= 0 && value <= 1))
			throw new RangeError(`The probability of “${name}” is ${value}; it must be from 0 to 1.`);
	return Float64Array.from(evidence.relations, (relation) => toProbability(relation, evidence, settings));
}

function toProbability(
	relation: RelationEvidence,
	evidence: Evidence,
	settings: ProbabilitySettings
): number {
	const best = new Map<number, number>();
	for (const index of relation.sources) {
		const source = evidence.sources[index];
		if (source === undefined) continue;
		const q = settings.confidence[relation.confidence] * settings.reliability[source.reliability ?? 'none'];
		best.set(source.origin, Math.max(best.get(source.origin) ?? 0, q));
	}
	let doubt = 1;
	for (const q of best.values()) doubt *= 1 - q;
	return doubt === 0 ? 1 : Math.min(MOST_PROBABLE, 1 - doubt);
}
