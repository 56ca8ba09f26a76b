/**
 * Keeps relations whose period can overlap the chosen days. Days are `YYYY-MM-DD` texts, which sort as dates do for
 * the years 0000 to 9999. Relations without a date stay unless the user says otherwise: no date is not another date.
 */
import type { RelationFilter } from './filter.ts';

export const periodFilter: RelationFilter = {
	id: 'period',
	of: 'relation',
	aspect: 'period',
	label: 'Period',
	isActive: ({ period }) =>
		period !== undefined &&
		(period.from !== undefined || period.to !== undefined || period.dropUndated === true),
	keeps: (relation, { period }) => {
		if (period === undefined) return true;
		const held = relation.period;
		if (held === undefined || (held.from === undefined && held.to === undefined))
			return period.dropUndated !== true;
		const startsInTime = period.to === undefined || held.from === undefined || held.from <= period.to;
		const endsInTime = period.from === undefined || held.to === undefined || held.to >= period.from;
		return startsInTime && endsInTime;
	},
	describe: ({ period }) => {
		if (period === undefined) return undefined;
		const { from, to, dropUndated } = period;
		const span =
			from !== undefined && to !== undefined
				? `between ${from} and ${to}`
				: from !== undefined
					? `from ${from} on`
					: to !== undefined
						? `until ${to}`
						: undefined;
		const undated = dropUndated === true ? 'dated relations only' : undefined;
		const words = [span, undated].filter((part) => part !== undefined).join(', ');
		return words === '' ? undefined : words;
	}
};
