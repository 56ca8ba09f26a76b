/**
 * Figures and sentences that the two exact groupings share. In: errors, bounds and counts of optimal divisions. Out: what
 * a reader sees of them. Computes nothing.
 */
import type { CampFit } from '../signed/cohesiveness.ts';
import { tidy } from '../signed/tidy.ts';
import type { GroupFigure } from './grouping.ts';

/** Some seconds; the same as for the balance figures, so that both agree. */
export const DEFAULT_STEPS = 2e8;

/** The number when it is proven, else the interval in which it lies. */
export const describeErrors = (upper: number, lower: number): number | string =>
	lower >= upper ? tidy(upper) : `${tidy(lower)} to ${tidy(upper)}`;

export const fitFigures = ({ cohesiveness, divisiveness }: CampFit): readonly GroupFigure[] => [
	{ label: 'Friendly share of ties inside', value: cohesiveness ?? 'undefined: no tie inside' },
	{ label: 'Hostile share of ties between', value: divisiveness ?? 'undefined: no tie between' }
];

export interface Optima {
	readonly proven: boolean;
	readonly optima: number;
	/** False when there may be more. */
	readonly allOptima: boolean;
}

/** @param noun what one of them is called: “split”. */
export function tellOptima({ proven, optima, allOptima }: Optima, noun: string): readonly string[] {
	if (!proven)
		return [
			`The search ended before this ${noun} was proven best: it is the best that was found. Filter, or give the search more steps.`
		];
	if (optima <= 1 && allOptima) return [];
	return [
		`${allOptima ? 'There are' : 'There are at least'} ${optima} equally good ${noun}s; the one shown is one of them.`
	];
}
