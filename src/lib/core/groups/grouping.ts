/**
 * What a grouping is: a declaration that the registry lists, the page explains and the worker and the command line run.
 *
 * A grouping takes the network of what is visible and puts every actor with ties into one group, or says why it cannot.
 * It never sees the filters, the page or the clock; the same network and question give the same groups, unless
 * `shouldStop` cuts the search short.
 */
import type { Network } from '../graph/network.ts';
import type { MeasureCard, Unscored } from '../measures/measure.ts';
import type { GroupingInfo } from './grouping-info.ts';

export interface GroupingQuestion {
	/** Any whole number; where chance has a say, another seed may give another answer. */
	readonly seed: number;
	/** For groupings that read signs: a tie for each direction; default true, unless all types are undirected. */
	readonly directed?: boolean;
	/** Ties count by their strength; default false, each counts 1. */
	readonly weighted?: boolean;
	/** Limit of an exact search; default 2·10⁸ steps, some seconds. */
	readonly steps?: number;
	/** Asked now and then; true ends the search with what is known so far, which the notices then say. */
	readonly shouldStop?: () => boolean;
}

/** One figure of a result, ready to be read; a text where a number alone would say too much, such as “15 to 18”. */
export interface GroupFigure {
	readonly label: string;
	readonly value: number | string;
}

/** How much of a division is chance: the same method run with one seed after another. */
export interface Stability {
	/** Number of seeds, 1 or more. */
	readonly runs: number;
	/** How many different divisions they gave. */
	readonly partitions: number;
	/** Mean adjusted Rand index of the runs with the division shown; 1 when all are the same. */
	readonly meanAgreement: number;
	/**
	 * For each actor the share of runs, 0 to 1, in which it was with the largest part of its group; `NaN` in no group.
	 * An actor with a low share floats: the ties do not settle where it belongs.
	 */
	readonly share: Float64Array;
}

export interface Groups {
	readonly ok: true;
	/** Group of each actor in the order of `network.actors`: 0, 1, … the largest first; −1 without ties. */
	readonly group: Int32Array;
	readonly count: number;
	/** Indices of actors that an equally good division, or another seed, puts elsewhere. */
	readonly floating: readonly number[];
	readonly figures: readonly GroupFigure[];
	readonly notices: readonly string[];
	/** The parameters as used, for the record. */
	readonly parameters: Readonly<Record<string, number | string | boolean>>;
	/** Of exact searches: whether no better division exists. Absent where the method never proves that. */
	readonly proven?: boolean;
	/** Of methods in which chance has a say. */
	readonly stability?: Stability;
}

export type GroupingResult = Groups | Unscored;

export interface Grouping extends GroupingInfo {
	readonly card: MeasureCard;
	compute(network: Network, question: GroupingQuestion): GroupingResult;
}
