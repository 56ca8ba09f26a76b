/**
 * The rows of the table of balance before and after. In: a comparison of balance. Out: one row for each figure, as text,
 * with its change; a figure that was not proven is shown by its bounds, one that does not exist by its reason.
 */
import type { BalanceComparison, BalanceSide } from '#lib/core/comparison/compare-balance.ts';
import type { TriadType } from '#lib/core/signed/triads.ts';
import { intervalInWords, toChange, toFigure } from './figures-in-words.ts';

export interface BalanceRow {
	readonly label: string;
	readonly before: string;
	readonly after: string;
	readonly change: string;
}

const TRIADS: readonly { readonly id: TriadType; readonly label: string }[] = [
	{ id: '+++', label: 'Triads + + +, balanced' },
	{ id: '+--', label: 'Triads + − −, balanced' },
	{ id: '++-', label: 'Triads + + −, unbalanced' },
	{ id: '---', label: 'Triads − − −, unbalanced' }
];

export function toBalanceRows({ before, after, change }: BalanceComparison): readonly BalanceRow[] {
	const toRow = (label: string, textOf: (side: BalanceSide) => string, changed: string): BalanceRow => ({
		label,
		before: textOf(before),
		after: textOf(after),
		change: changed
	});
	const errorsOf = ({ clusterErrors }: BalanceSide): string =>
		clusterErrors.ok ? intervalInWords(clusterErrors) : clusterErrors.reason;
	const changeOf = (value: (typeof change)['normalized']): string => intervalInWords(value, toChange);
	return [
		toRow('Ties with a sign', ({ total }) => toFigure(total), toChange(after.total - before.total)),
		toRow(
			'Frustration index',
			({ frustration }) => intervalInWords(frustration),
			changeOf(change.frustration)
		),
		toRow(
			'Normalized balance, 1 = balanced',
			({ normalized }) => (normalized === undefined ? 'undefined: no ties' : intervalInWords(normalized)),
			changeOf(change.normalized)
		),
		toRow('Errors of the best camps, however many', errorsOf, changeOf(change.clusterErrors)),
		toRow(
			'Share of balanced triads',
			({ balancedShare }) => (balancedShare === undefined ? 'undefined: no triads' : toFigure(balancedShare)),
			toChange(change.balancedShare)
		),
		...TRIADS.map(({ id, label }) =>
			toRow(label, ({ triads }) => toFigure(triads[id]), toChange(after.triads[id] - before.triads[id]))
		),
		toRow(
			'Equally good splits into two camps',
			({ optima, allOptima }) => (allOptima ? toFigure(optima) : `at least ${toFigure(optima)}`),
			before.allOptima && after.allOptima ? toChange(after.optima - before.optima) : '–'
		)
	];
}
