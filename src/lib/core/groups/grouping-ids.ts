/** The groupings by id and name, without their code, which is loaded when one is asked for. In the order of the menu. */
import type { Colouring } from '../view/view.ts';

export const GROUPING_IDS = [
	'camps',
	'k-camps',
	'communities',
	'signed-communities'
] as const satisfies readonly Colouring[];
export type GroupingId = (typeof GROUPING_IDS)[number];

export const isGroupingId = (id: string): id is GroupingId => GROUPING_IDS.some((known) => known === id);

export const GROUPING_LABELS: Readonly<Record<GroupingId, string>> = {
	camps: 'Two camps',
	'k-camps': 'Best number of camps',
	communities: 'Communities',
	'signed-communities': 'Signed communities'
};
