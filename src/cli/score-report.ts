/**
 * Scores with everything that a reader must know to compute them again.
 *
 * In: a dataset, filters, measures and parameters. Out: the stable JSON form of `measure`, and the same as rows of
 * tables. Objects keyed by ids have no prototype, so that every id is safe; a score that is undefined for one actor is
 * left out of the scores and listed with its reason.
 */
import { buildNetwork } from '#lib/core/graph/network.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { toScope } from '#lib/core/filters/to-scope.ts';
import { findMeasure } from '#lib/core/measures/index.ts';
import { computeTieScores, TIE_MEASURES, type TieRow } from './tie-scores.ts';
import { toTypedReciprocityRecord, type TypedReciprocityRecord } from './typed-reciprocity-record.ts';
import type { Cell } from '#lib/codecs/csv/to-csv-text.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface ScoreRequest {
	readonly filters: ViewFilters;
	/** Ids of known measures, of actors or of relations. */
	readonly measures: readonly string[];
	readonly normalized: boolean;
	readonly alpha?: number;
	/** Signs that differ from the dataset's own. */
	readonly signs: ReadonlyMap<RelationTypeId, number>;
}

export interface ScoreReport {
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Measures that mean nothing on this graph, and why. */
	readonly undefined: Readonly<Record<string, string>>;
	/** Actors without a score in a measure that others have one in, and why. */
	readonly undefinedActors: Readonly<
		Record<string, { readonly reason: string; readonly actors: readonly string[] }>
	>;
	/** How often ties of each type are answered in kind, and with what otherwise. */
	readonly typedReciprocity: TypedReciprocityRecord;
	/** Ties with their scores, when a measure of relations was asked for. */
	readonly ties?: readonly TieRow[];
}

/** A report and the same as tables. */
export interface ScoreTables {
	readonly report: ScoreReport;
	/** Header, then a row for each visible actor: id, name, scores. */
	readonly actors: readonly (readonly Cell[])[];
	/** Header, then a row for each visible relation: id, ends, type, scores. */
	readonly relations: readonly (readonly Cell[])[];
}

const emptyRecord = <Value>(): Record<string, Value> => Object.create(null);

export function computeScoreReport(dataset: Dataset, request: ScoreRequest): ScoreTables {
	const { filters, normalized, alpha, signs } = request;
	const measures = request.measures.filter((id) => !TIE_MEASURES.includes(id));
	const tieMeasures = request.measures.filter((id) => TIE_MEASURES.includes(id));
	const visible = deriveVisible(dataset, filters);
	const ties = buildTies(visible.actors, visible.relations, dataset.relationTypes, signs);
	const network = buildNetwork(ties);
	const results = computeMeasures(ties, measures, alpha === undefined ? {} : { alpha });
	const scores = emptyRecord<Record<string, number>>();
	const unscored = emptyRecord<string>();
	const undefinedActors = emptyRecord<{ reason: string; actors: string[] }>();
	const settings = emptyRecord<unknown>();
	const columns: Float64Array[] = [];

	for (const [id, result] of results) {
		const measure = findMeasure(id, ties.types);
		if (!result.ok || measure === undefined) {
			unscored[id] = result.ok ? 'The measure is not known.' : result.reason;
			columns.push(new Float64Array(ties.actors.length).fill(NaN));
			continue;
		}
		const isNormalized = normalized && measure.normalize !== undefined;
		const values = isNormalized
			? (measure.normalize?.(result.values, network) ?? result.values)
			: result.values;
		columns.push(values);
		scores[id] = toRecord(ties.actors, values);
		const without = ties.actors.filter((_, index) => Number.isNaN(values[index]));
		if (without.length > 0) undefinedActors[id] = { reason: result.undefinedBecause ?? '', actors: without };
		settings[id] = {
			direction: measure.direction,
			weight: measure.weight,
			normalized: isNormalized,
			...result.parameters,
			...(result.notices.length === 0 ? {} : { notices: result.notices })
		};
	}

	const tieScores = computeTieScores(network, visible.relations, tieMeasures, normalized);
	Object.assign(settings, tieScores.settings);
	Object.assign(unscored, tieScores.undefined);
	const report: ScoreReport = {
		parameters: {
			...toScope(dataset, filters, visible),
			loops: network.loops,
			relationTypes: ties.types.map(({ id, sign, directed }) => ({ id, sign, directed })),
			normalized,
			...(alpha === undefined ? {} : { alpha }),
			measures: settings
		},
		scores,
		undefined: unscored,
		undefinedActors,
		typedReciprocity: toTypedReciprocityRecord(ties),
		...(tieMeasures.length === 0 ? {} : { ties: tieScores.ties })
	};
	return {
		report,
		actors: [
			['actor', 'name', ...results.keys()],
			...visible.actors.map((actor, row) => [
				actor.id,
				actor.name,
				...columns.map((column) => column[row] ?? Number.NaN)
			])
		],
		relations: tieScores.rows
	};
}

function toRecord(ids: readonly string[], values: Float64Array): Record<string, number> {
	const record = emptyRecord<number>();
	ids.forEach((id, index) => {
		const value = values[index];
		if (value !== undefined && !Number.isNaN(value)) record[id] = value;
	});
	return record;
}
