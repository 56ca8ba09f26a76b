/**
 * How much a ranking rests on, with everything that a reader must know to compute it again: the stable JSON form of
 * `robustness`.
 *
 * In: a dataset, filters, signs, a measure and how likely relations are. Out: plain values with ids; every relation that
 * is named as decisive stands once more under `relations`, with its citations. Objects keyed by ids have no prototype.
 * A figure that means nothing is null. Nothing is computed here but names.
 */
import { toCitedRelations } from '#lib/core/citation/to-cited-relations.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { toScope } from '#lib/core/filters/to-scope.ts';
import { findMeasure } from '#lib/core/measures/index.ts';
import { computeRankRobustness, type RankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';
import { deriveEvidence } from '#lib/core/robustness/evidence.ts';
import { deriveProbabilities, type ProbabilitySettings } from '#lib/core/robustness/derive-probabilities.ts';
import { deriveSingleSource } from '#lib/core/robustness/derive-single-source.ts';
import { describeAgreement, describeSingleSource } from '#lib/core/robustness/evidence-in-words.ts';
import { nameLeftOut, type LeftOutNames } from './name-left-out.ts';
import { toRobustActors } from './robust-actors.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface RobustnessRequest {
	readonly filters: ViewFilters;
	/** Signs that differ from the dataset's own. */
	readonly signs: ReadonlyMap<RelationTypeId, number>;
	/** Id of a known measure. */
	readonly measure: string;
	readonly alpha?: number;
	readonly probabilities: ProbabilitySettings;
	readonly draws: number;
	readonly seed: number;
}

export type RobustnessReport = ReturnType<typeof computeRobustnessReport>;

const emptyRecord = <Value>(): Record<string, Value> => Object.create(null);

export function computeRobustnessReport(dataset: Dataset, request: RobustnessRequest) {
	const { filters, signs, alpha, draws, seed } = request;
	const { actors, relations } = deriveVisible(dataset, filters);
	const ties = buildTies(actors, relations, dataset.relationTypes, signs);
	const evidence = deriveEvidence(relations, dataset.sources);
	const probabilities = deriveProbabilities(evidence, request.probabilities);
	const measure = findMeasure(request.measure, ties.types);
	const result = computeRankRobustness({
		ties,
		evidence,
		probabilities,
		measure: request.measure,
		draws,
		seed,
		...(alpha === undefined ? {} : { parameters: { alpha } })
	});
	const single = deriveSingleSource(evidence);
	const names = nameLeftOut(dataset, { actors, relations }, result.ok ? result : undefined);
	const label = measure?.label ?? request.measure;
	const robust = result.ok ? toRobustActors(actors, label, result, names) : [];
	const decisive = new Set(robust.flatMap(({ decisiveRelations }) => decisiveRelations));
	return {
		parameters: {
			...toScope(dataset, filters, { actors, relations }),
			relationTypes: ties.types.map(({ id, sign, directed }) => ({ id, sign, directed })),
			measure: {
				id: request.measure,
				label,
				direction: measure?.direction ?? null,
				weight: measure?.weight ?? null,
				...(alpha === undefined ? {} : { alpha }),
				...(result.ok ? result.base.parameters : {})
			},
			probability: request.probabilities.confidence,
			reliability: request.probabilities.reliability,
			draws,
			seed
		},
		undefined: result.ok ? null : result.reason,
		actors: robust.map(({ decisiveRelations: _, ...actor }) => actor),
		worlds: result.ok ? toWorlds(result) : null,
		withoutSource: result.ok ? toWithoutSource(result, names, ties.actors) : [],
		withoutRelation: result.ok ? toWithoutRelation(result, names) : null,
		evidence: relations.map(({ id }, index) => {
			const own = evidence.relations[index];
			return {
				relation: id,
				sources: (own?.sources ?? []).map(names.idOfSource),
				citations: own?.citations ?? 0,
				confidence: own?.confidence ?? null,
				status: own?.status ?? null,
				disputed: own?.disputed ?? false,
				probability: probabilities[index] ?? null
			};
		}),
		singleSource: {
			relations: single.relations,
			single: single.single.map(names.idOfRelation),
			unsupported: single.unsupported.map(names.idOfRelation),
			carriers: single.carriers.map(({ source, relations: carried }) => ({
				source: names.idOfSource(source),
				relations: carried
			})),
			inWords: describeSingleSource(single, names.nameOfSource)
		},
		notices: result.ok ? [...result.base.notices, ...result.notices] : [],
		relations: toCitedRelations(
			dataset,
			relations.filter(({ id }) => decisive.has(id))
		)
	};
}

function toWorlds({ worlds }: RankRobustness) {
	const { exact, draws, different, uncertain, unscored, agreement } = worlds;
	return {
		exact,
		draws,
		different,
		uncertain,
		undefined: unscored,
		tau: agreement?.tau ?? null,
		withoutTau: agreement?.withoutTau ?? null,
		top3Overlap: agreement?.top3 ?? null,
		top5Overlap: agreement?.top5 ?? null,
		inWords: describeAgreement(worlds)
	};
}

function toWithoutSource({ sources }: RankRobustness, names: LeftOutNames, actors: readonly string[]) {
	return sources.left.map((group, index) => {
		const result = sources.results[index];
		const ranks = emptyRecord<number | null>();
		if (result?.ok === true)
			for (const [actor, rank] of result.ranks.entries())
				ranks[actors[actor] ?? ''] = Number.isNaN(rank) ? null : rank;
		return {
			sources: group.sources.map(names.idOfSource),
			lost: group.lost.map(names.idOfRelation),
			ranks: result?.ok === true ? ranks : null,
			undefined: result?.ok === false ? result.reason : null
		};
	});
}

const toWithoutRelation = ({ relations }: RankRobustness, names: LeftOutNames) => ({
	tried: relations.left.length,
	undefined: relations.unranked.map(({ without, reason }) => ({
		relation: names.idOfRelation(relations.left[without] ?? 0),
		reason
	}))
});
