/**
 * Groups of actors with everything that a reader must know to follow them: the stable JSON form of `groups`.
 *
 * In: a dataset, filters, signs, groupings and a question. Out: plain values with ids of actors, and the same as rows of a
 * table. Objects keyed by ids have no prototype. A grouping that means nothing here stands under `undefined`, with why.
 */
import type { Cell } from '#lib/codecs/csv/to-csv-text.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { toScope } from '#lib/core/filters/to-scope.ts';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { buildTies, type Ties } from '#lib/core/graph/ties.ts';
import { computeAdjustedRand, type AdjustedRandResult } from '#lib/core/groups/adjusted-rand.ts';
import { computeAgreement } from '#lib/core/groups/agreement.ts';
import { toGroupLabel } from '#lib/core/groups/grouping-info.ts';
import type { Grouping, GroupingQuestion, Groups } from '#lib/core/groups/grouping.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';
import { tidy } from '#lib/core/signed/tidy.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface GroupsRequest {
	readonly filters: ViewFilters;
	/** Signs that differ from the dataset's own. */
	readonly signs: ReadonlyMap<RelationTypeId, number>;
	readonly groupings: readonly Grouping[];
	readonly question: GroupingQuestion;
}

export type GroupsReport = ReturnType<typeof computeGroupsReport>;
export type GroupingReport = ReturnType<typeof toGroupingReport>;

const emptyRecord = <Value>(): Record<string, Value> => Object.create(null);

export function computeGroupsReport(dataset: Dataset, request: GroupsRequest) {
	const { filters, signs, groupings, question } = request;
	const visible = deriveVisible(dataset, filters);
	const ties = buildTies(visible.actors, visible.relations, dataset.relationTypes, signs);
	const network = buildNetwork(ties);
	const found = emptyRecord<GroupingReport>();
	const unmade = emptyRecord<string>();
	const results: { readonly grouping: Grouping; readonly groups: Groups }[] = [];
	for (const grouping of groupings) {
		const result = grouping.compute(network, question);
		if (!result.ok) unmade[grouping.id] = result.reason;
		else {
			found[grouping.id] = toGroupingReport(grouping, result, ties);
			results.push({ grouping, groups: result });
		}
	}
	return {
		parameters: {
			...toScope(dataset, filters, visible),
			loops: network.loops,
			relationTypes: ties.types.map(({ id, sign, directed }) => ({ id, sign, directed })),
			...question
		},
		groupings: found,
		undefined: unmade,
		/** Each two groupings once. */
		agreement: results.flatMap(({ grouping, groups }, index) =>
			results.slice(index + 1).map((other) => ({
				between: [grouping.id, other.grouping.id] as const,
				...toRand(computeAdjustedRand(groups.group, other.groups.group))
			}))
		),
		rows: toRows(dataset, ties, results)
	};
}

function toGroupingReport(grouping: Grouping, result: Groups, ties: Ties) {
	const { group, count, stability, proven } = result;
	const idOf = (actor: number): string => ties.actors[actor] ?? '';
	const members = (wanted: number) => ties.actors.filter((_, actor) => group[actor] === wanted);
	const agreement = computeAgreement(group, ties.kinds);
	return {
		label: grouping.label,
		groups: Array.from({ length: count }, (_, own) => ({
			label: toGroupLabel(grouping, own),
			members: members(own)
		})),
		inNoGroup: members(-1),
		floating: result.floating.map(idOf),
		...(proven === undefined ? {} : { proven }),
		figures: result.figures.map(({ label, value }) => ({
			label,
			value: typeof value === 'number' ? tidy(value) : value
		})),
		...(stability === undefined
			? {}
			: {
					stability: {
						seeds: stability.runs,
						divisions: stability.partitions,
						meanAgreement: tidy(stability.meanAgreement),
						/** By actor in a group: share of seeds in which it is with the largest part of its group. */
						share: toShares(ties.actors, stability.share)
					}
				}),
		kinds: {
			...toRand(agreement.adjustedRand),
			table: agreement.rows.map((kind, row) => ({ kind: String(kind), groups: agreement.table[row] ?? [] })),
			leftOut: agreement.leftOut
		},
		notices: result.notices,
		parameters: result.parameters,
		reference: grouping.card.reference
	};
}

const toRand = (result: AdjustedRandResult) =>
	result.ok
		? { adjustedRand: tidy(result.value), compared: result.compared }
		: { adjustedRand: null, undefinedBecause: result.reason };

function toShares(actors: readonly string[], share: Float64Array): Readonly<Record<string, number>> {
	const shares = emptyRecord<number>();
	for (const [actor, value] of share.entries())
		if (!Number.isNaN(value)) shares[actors[actor] ?? ''] = tidy(value);
	return shares;
}

/** Header, then a row for each actor: its kind, and for each grouping the group's number from 1 and its steadiness. */
function toRows(
	{ actors }: Dataset,
	ties: Ties,
	results: readonly { readonly grouping: Grouping; readonly groups: Groups }[]
): readonly (readonly Cell[])[] {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	const header = results.flatMap(({ grouping: { id }, groups }) =>
		groups.stability === undefined ? [id] : [id, `${id}:share`]
	);
	return [
		['actor', 'name', 'kind', ...header],
		...ties.actors.map((id, actor) => [
			id,
			names.get(id) ?? '',
			ties.kinds[actor] ?? '',
			...results.flatMap(({ groups: { group, stability } }) => {
				const own = group[actor] ?? -1;
				const cell = own < 0 ? NaN : own + 1;
				return stability === undefined ? [cell] : [cell, stability.share[actor] ?? NaN];
			})
		])
	];
}
