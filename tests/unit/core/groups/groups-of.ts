/** Shortcuts for tests of groupings: from ties to groups, and groups by name. */
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { Grouping, GroupingQuestion, Groups } from '#lib/core/groups/grouping.ts';
import type { ValuedTies } from '#lib/core/groups/modularity.ts';

export function groupsOf(grouping: Grouping, ties: Ties, question: Partial<GroupingQuestion> = {}): Groups {
	const result = grouping.compute(buildNetwork(ties), { seed: 1, ...question });
	if (!result.ok) throw new Error(result.reason);
	return result;
}

/** The members of each group, in the order of the groups. */
export const membersOf = ({ actors }: Ties, { group, count }: Groups): string[][] =>
	Array.from({ length: count }, (_, own) => actors.filter((_id, actor) => group[actor] === own));

export const figureOf = ({ figures }: Groups, label: string): number | string | undefined =>
	figures.find((figure) => figure.label.startsWith(label))?.value;

/** Ties from triples of index, index, value. */
export const valuedTies = (
	order: number,
	list: readonly (readonly [number, number, number])[],
	directed = false
): ValuedTies => ({
	order,
	directed,
	from: Uint32Array.from(list, ([from]) => from),
	to: Uint32Array.from(list, ([, to]) => to),
	value: Float64Array.from(list, ([, , value]) => value)
});
