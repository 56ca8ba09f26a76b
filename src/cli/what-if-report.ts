/**
 * “What if” and “who matters most” as the command line reports them.
 *
 * In: the two sides, what was asked, and how to print. Out: plain values with ids of actors and relations, sentences with
 * names, and the same as rows of a table. The figures are those of `core/comparison`; nothing is computed here.
 */
import { toCitedRelations } from '#lib/core/citation/to-cited-relations.ts';
import { COMPARISON_CARD, HINGES_CARD, IMPORTANCE_CARD } from '#lib/core/comparison/comparison-cards.ts';
import { computeComparison, type Comparison } from '#lib/core/comparison/compute-comparison.ts';
import { computeHinges, type Hinges } from '#lib/core/comparison/compute-hinges.ts';
import { computeImportance } from '#lib/core/comparison/compute-importance.ts';
import { describeBalanceChange } from '#lib/core/comparison/describe-balance-change.ts';
import { describeHinges, describeImportance } from '#lib/core/comparison/describe-importance.ts';
import { describeRanks } from '#lib/core/comparison/describe-ranks.ts';
import { describePairChange, describeReachChange } from '#lib/core/comparison/describe-reach-change.ts';
import { IMPORTANCE_COLUMNS } from '#lib/core/comparison/importance.ts';
import { toScope } from '#lib/core/filters/to-scope.ts';
import { isSameTies } from '#lib/core/graph/same-ties.ts';
import type { Cell } from '#lib/codecs/csv/to-csv-text.ts';
import type { Side, Sides } from '#lib/core/comparison/derive-sides.ts';
import type { ComparisonBalance } from '#lib/core/comparison/measure-balance.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Unscored } from '#lib/core/measures/measure.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface WhatIfRequest {
	readonly filters: ViewFilters;
	readonly measures: readonly string[];
	readonly balance: ComparisonBalance;
	readonly pair?: readonly [string, string];
}

interface Report {
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly inWords: readonly string[];
	readonly card: object;
	readonly notices: readonly string[];
	/** Header, then a row for each actor. */
	readonly rows: readonly (readonly Cell[])[];
}

export function computeWhatIfReport(
	original: Dataset,
	sides: Sides,
	request: WhatIfRequest
): Report & { readonly comparison: Comparison } {
	const { before, after } = sides;
	const { measures, balance, pair } = request;
	const comparison = computeComparison({
		before: before.ties,
		after: after.ties,
		measureIds: measures,
		balance,
		...(pair === undefined ? {} : { pair })
	});
	if (comparison === undefined) throw new Error('The comparison stopped although nobody asked it to.');
	const nameOf = toNames(original);
	return {
		parameters: toParameters(original, before, request),
		inWords: [
			...comparison.measures.flatMap((one) => describeRanks(one, nameOf)),
			...describeBalanceChange(comparison.balance, nameOf),
			...describeReachChange(comparison.reach, nameOf),
			...(comparison.pair === undefined ? [] : describePairChange(comparison.pair, nameOf))
		],
		comparison,
		card: COMPARISON_CARD,
		notices: isSameTies(before.ties, after.ties)
			? ['The suppositions change nothing that passes the filters.']
			: [],
		rows: [
			[
				'measure',
				'actor',
				'name',
				'before',
				'rank before',
				'after',
				'rank after',
				'change',
				'rank among both before',
				'rank among both after'
			],
			...comparison.measures.flatMap(({ id: measure, actors }) =>
				actors.map(({ id, before: was, after: is, change, among }): Cell[] => [
					measure,
					id,
					nameOf(id),
					was?.score ?? NaN,
					was?.rank ?? NaN,
					is?.score ?? NaN,
					is?.rank ?? NaN,
					change ?? NaN,
					among?.before ?? NaN,
					among?.after ?? NaN
				])
			)
		]
	};
}

export function computeImportanceReport(original: Dataset, side: Side, request: WhatIfRequest) {
	const { balance, measures } = request;
	const question = { ties: side.ties, balance };
	const importance = computeImportance({ ...question, measureId: measures[0] ?? '' });
	const hinges = computeHinges(question);
	if (importance === undefined || hinges === undefined)
		throw new Error('The computation stopped although nobody asked it to.');
	const nameOf = toNames(original);
	const { named, relations } = nameHingeRelations(hinges, side);
	return {
		parameters: toParameters(original, side, request),
		inWords: [...describeImportance(importance, nameOf), ...describeHinges(hinges, nameOf)],
		importance,
		hinges: named,
		card: IMPORTANCE_CARD,
		hingesCard: HINGES_CARD,
		notices: [] as readonly string[],
		relations: toCitedRelations(side.reading.dataset, relations),
		rows: [
			['rank', 'actor', 'name', ...IMPORTANCE_COLUMNS.map(({ id }) => id)],
			...(importance.ok ? importance.rows : []).map(({ rank, id, figures }): Cell[] => [
				rank,
				id,
				nameOf(id),
				...IMPORTANCE_COLUMNS.map((column) => figures[column.id] ?? NaN)
			])
		] as readonly (readonly Cell[])[]
	};
}

const toNames = ({ actors }: Dataset): ((id: string) => string) => {
	const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
	return (id) => names.get(id) ?? id;
};

function toParameters(original: Dataset, { visible, ties }: Side, request: WhatIfRequest) {
	const { filters, measures, balance, pair } = request;
	return {
		...toScope(original, filters, visible),
		relationTypes: ties.types.map(({ id, sign, directed }) => ({ id, sign, directed })),
		measures,
		balance,
		...(pair === undefined ? {} : { pair })
	};
}

/** Relations by id instead of by index, and the relations themselves. */
function nameHingeRelations(hinges: Hinges | Unscored, { visible }: Side) {
	if (!hinges.ok) return { named: hinges, relations: [] };
	const idOf = (index: number): string => visible.relations[index]?.id ?? '';
	const indices = new Set(hinges.hinges.flatMap(({ relations }) => relations));
	return {
		named: {
			...hinges,
			hinges: hinges.hinges.map((hinge) => ({
				...hinge,
				relations: hinge.relations.map(idOf),
				alone: hinge.alone.map(idOf)
			}))
		},
		relations: [...indices].sort((a, b) => a - b).map((index) => visible.relations[index])
	};
}
