/**
 * What a measure is: a declaration that the registry lists, the page explains and the worker and the command line run.
 *
 * A measure takes the network of what is visible and gives one number for each actor, or says why it cannot.
 * It never sees the filters, the page or the clock, and never returns a number that means nothing.
 */
import type { Network } from '../graph/network.ts';

/** How to read the direction of the relations that a measure counted. */
export type Direction = 'received' | 'sent' | 'both' | 'passing-through';

/** What a relation's strength means to a measure; `none` when every tie counts as 1. */
export type WeightMeaning = 'none' | 'sum' | 'strength' | 'cost';

export interface MeasureParameters {
	/** Damping of PageRank (0 to 1) or attenuation of Katz; absent: the measure's own default. */
	readonly alpha?: number;
}

export interface MeasureCard {
	/** One or two sentences that a historian understands. */
	readonly meaning: string;
	/** The formula in plain text. */
	readonly formula: string;
	/** Which relations counted, in which direction, parallel ones how, what weight meant. */
	readonly counted: string;
	/** When it misleads, on small, disconnected, signed or acyclic graphs. */
	readonly caveat: string;
	readonly complexity: string;
	/** Author, year, DOI. */
	readonly reference: string;
}

/** Scores in the order of `network.actors`; `NaN` where the measure is undefined for that actor. */
export interface Scores {
	readonly ok: true;
	readonly values: Float64Array;
	/** Why single actors have no score, when some have none. */
	readonly undefinedBecause?: string;
	/** What the reader must know of this result: did not use all relations, is not unique … */
	readonly notices: readonly string[];
	/** The parameters as used, for the record. */
	readonly parameters: Readonly<Record<string, number | string>>;
}

/** The measure means nothing on this network, and why. */
export interface Unscored {
	readonly ok: false;
	readonly reason: string;
}

export type MeasureResult = Scores | Unscored;

/**
 * A measure as a sum over the actors at which its searches begin, so that several workers can each take a run of them.
 * `join` of the lists of runs that make up all actors, in any order, is what `compute` gives, to within rounding.
 */
export interface MeasureParts {
	/** What the searches that begin at the actors from ≤ s < to add; the list may be moved to another thread. */
	computePart(network: Network, from: number, to: number): Float64Array;
	join(network: Network, parts: readonly Float64Array[]): MeasureResult;
}

export interface Measure {
	/** Stable id, as on the command line: `betweenness`, `weighted-pagerank`. */
	readonly id: string;
	readonly label: string;
	readonly family: 'degree' | 'distance' | 'spectral' | 'brokerage' | 'cohesion' | 'signed';
	readonly direction: Direction;
	readonly weight: WeightMeaning;
	/** `whole` when every score is a count, so that it prints without decimals. */
	readonly unit: 'whole' | 'real';
	/** True when a smaller number says more (constraint). */
	readonly lowFirst?: boolean;
	readonly card: MeasureCard;
	compute(network: Network, parameters: MeasureParameters): MeasureResult;
	/** Present when the work can be shared out; such a measure has no parameters. */
	readonly parts?: MeasureParts;
	/** Divides raw scores by their largest possible value; absent when the measure has no such form. */
	normalize?(values: Float64Array, network: Network): Float64Array;
}
