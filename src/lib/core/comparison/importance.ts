/**
 * What “who matters most” looks at: the figures that change when an actor leaves, in the order of a table.
 *
 * In: nothing. Out: for each column its label, which end of it tells most, what no change is, and how its leader is
 * named. Adding a figure is a line here and its value in `compute-importance.ts`.
 */
import type { Unscored } from '../measures/measure.ts';

export const IMPORTANCE_COLUMNS = [
	{
		id: 'fragmentation',
		label: 'Fragmentation gained',
		leads: 'high',
		still: 0,
		words: 'most is cut apart without'
	},
	{
		id: 'cutPairs',
		label: 'Pairs of others cut off',
		leads: 'high',
		still: 0,
		words: 'most pairs of others lose all ways without'
	},
	{
		id: 'tau',
		label: 'Kendall τ_b of the others’ ranks',
		leads: 'low',
		still: 1,
		words: 'the ranking changes most without'
	},
	{
		id: 'frustration',
		label: 'Change of the frustration index',
		leads: 'low',
		still: 0,
		words: 'frustration falls most without'
	},
	{
		id: 'normalized',
		label: 'Change of normalized balance',
		leads: 'high',
		still: 0,
		words: 'balance rises most without'
	},
	{
		id: 'clusterErrors',
		label: 'Change of the errors of the best camps',
		leads: 'low',
		still: 0,
		words: 'as many camps as fit best explain the others best without'
	},
	{
		id: 'camps',
		label: 'Agreement of the camps, adjusted Rand',
		leads: 'low',
		still: 1,
		words: 'the two camps of the others change most without'
	}
] as const;

export type ImportanceColumn = (typeof IMPORTANCE_COLUMNS)[number]['id'];

export interface ImportanceRow {
	readonly id: string;
	/** By the headline: gain of fragmentation, then pairs cut off; from 1, equal ones share a rank. */
	readonly rank: number;
	readonly figures: Readonly<Partial<Record<ImportanceColumn, number>>>;
	/** Why a figure is missing in this row. */
	readonly because: Readonly<Partial<Record<ImportanceColumn, string>>>;
}

export interface ImportanceLeader {
	readonly column: ImportanceColumn;
	/** All who share the most telling figure; a column in which nothing changes has no leader. */
	readonly ids: readonly string[];
	readonly value: number;
}

export interface Importance {
	readonly ok: true;
	readonly measureId: string;
	readonly measureLabel: string;
	/** Most important first. */
	readonly rows: readonly ImportanceRow[];
	readonly leaders: readonly ImportanceLeader[];
	/** Figures of the whole, that the changes start from; absent where not known exactly. */
	readonly whole: Readonly<
		Partial<Record<'fragmentation' | 'frustration' | 'normalized' | 'clusterErrors', number>>
	>;
	readonly actors: number;
	/** What was left out or bounded, in sentences. */
	readonly notices: readonly string[];
}

export type ImportanceResult = Importance | Unscored;
