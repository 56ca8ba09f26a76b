/**
 * Paths with everything that a reader must know to check them: the stable JSON form of `paths`.
 *
 * In: a dataset, filters, signs and the question. Out: plain values with ids; every relation that a path names stands
 * once more under `relations`, with its citations. A figure that means nothing is null, and `undefined` says why.
 */
import { toCitedRelations } from '#lib/core/citation/to-cited-relations.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { toScope } from '#lib/core/filters/to-scope.ts';
import { computePaths } from '#lib/core/paths/compute-paths.ts';
import {
	READING_AID,
	speakContradiction,
	speakCut,
	speakPathCounts
} from '#lib/core/scene/speak-path-counts.ts';
import { signInWords, speakPath, type PathWords } from '#lib/core/scene/speak-path.ts';
import { tidy } from '#lib/core/signed/tidy.ts';
import type { ActorId, RelationTypeId } from '#lib/core/model/ids.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Path, PathQuestion, PathStep } from '#lib/core/paths/path.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface PathRequest {
	readonly filters: ViewFilters;
	/** Signs that differ from the dataset's own. */
	readonly signs: ReadonlyMap<RelationTypeId, number>;
	readonly question: Omit<PathQuestion, 'ties' | 'relations'>;
}

export type PathReport = ReturnType<typeof computePathReport>;

export function computePathReport(dataset: Dataset, { filters, signs, question }: PathRequest) {
	const visible = deriveVisible(dataset, filters);
	const ties = buildTies(visible.actors, visible.relations, dataset.relationTypes, signs);
	const answer = computePaths({ ...question, ties, relations: visible.relations });
	const words = toWords(dataset);
	const toForm = (path: Path | undefined) => (path === undefined ? null : toPathForm(path, words));
	const steps = [...answer.paths, answer.helpful, answer.harmful].flatMap((path) => path?.steps ?? []);
	if (answer.direct !== undefined) steps.push(answer.direct);
	const named = [...new Set(steps.flatMap(({ relations }) => relations))].map(words.relationOf);
	return {
		parameters: {
			...toScope(dataset, filters, visible),
			ties: answer.ties,
			from: question.from,
			to: question.to,
			mostSteps: answer.longest,
			shortestOnly: question.shortestOnly === true,
			throughOthers: question.throughOthers === true,
			probabilities: answer.probabilities,
			largestWeight: tidy(answer.largestWeight)
		},
		signs: Object.fromEntries(ties.types.map(({ id, sign }) => [id, sign])),
		distance: answer.distance ?? null,
		total: answer.total,
		isTotalExact: answer.isTotalExact,
		counts: answer.counts,
		summary: summaryOf(answer.missing, words) ?? speakPathCounts(answer),
		listed: answer.paths.length,
		isListExact: answer.isListExact,
		paths: answer.paths.map((path) => toPathForm(path, words)),
		bestHelpful: toForm(answer.helpful),
		bestHarmful: toForm(answer.harmful),
		areBestExact: answer.areBestExact,
		contradict: answer.helpful !== undefined && answer.harmful !== undefined,
		direct: answer.direct === undefined ? null : toStepForm(answer.direct),
		notices: [
			READING_AID,
			...(answer.missing.length > 0 ? [] : [speakCut(answer), speakContradiction(answer)])
		].filter((sentence) => sentence !== ''),
		undefined: answer.paths.some(({ sign }) => sign === 0)
			? { strength: 'A path with a step that has no sign has no strength.' }
			: {},
		relations: toCitedRelations(dataset, named)
	};
}

export type PathForm = ReturnType<typeof toPathForm>;

function toPathForm(path: Path, words: PathWords) {
	return {
		actors: path.actors,
		length: path.steps.length,
		sign: path.sign,
		verdict: signInWords(path.sign),
		strength: path.strength === undefined ? null : tidy(path.strength),
		confidence: tidy(path.confidence),
		steps: path.steps.map(toStepForm),
		/** From 1; the first of them where several are equally weak. */
		weakestStep: (path.weakest[0] ?? 0) + 1,
		weakestSteps: path.weakest.map((index) => index + 1),
		sentence: speakPath(path, words)
	};
}

function toStepForm(step: PathStep) {
	const { ambivalence, weight, probability, isMixed, ...same } = step;
	return {
		...same,
		bothHelpsAndHarms: isMixed,
		ambivalence: ambivalence === undefined ? null : tidy(ambivalence),
		weight: tidy(weight),
		confidence: tidy(probability)
	};
}

function toWords(dataset: Dataset): PathWords {
	const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]));
	const relations = new Map(dataset.relations.map((relation) => [relation.id as string, relation]));
	const sources = new Map(dataset.sources.map((source) => [source.id as string, source]));
	return {
		types: dataset.relationTypes,
		nameOf: (id) => names.get(id) ?? id,
		relationOf: (id) => relations.get(id),
		sourceOf: (id) => sources.get(id)
	};
}

const summaryOf = (missing: readonly ActorId[], { nameOf }: PathWords): string | undefined =>
	missing.length === 0 ? undefined : `The filters hide ${missing.map(nameOf).join(' and ')}.`;
