/**
 * Ids and names for what a robustness result tells by index.
 *
 * In: the dataset, what is visible, the result if there is one. Out: functions from an index to an id or to a name inside a
 * sentence: “source “Quay 2020” (gazette)”. Computes nothing.
 */
import { shortCitation } from '#lib/core/citation/short-citation.ts';
import { listInWords } from '#lib/core/filters/list-in-words.ts';
import type { Visible } from '#lib/core/filters/derive-visible.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';

export type LeftOutNames = ReturnType<typeof nameLeftOut>;

export function nameLeftOut(dataset: Dataset, { actors, relations }: Visible, result?: RankRobustness) {
	const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
	const typeLabels = new Map(dataset.relationTypes.map(({ id, label }) => [id, label]));
	const idOfSource = (index: number): string => dataset.sources[index]?.id ?? '';
	const idOfRelation = (index: number): string => relations[index]?.id ?? '';
	const nameOfSource = (index: number): string => {
		const source = dataset.sources[index];
		return source === undefined ? '' : `“${shortCitation(source)}” (${source.id})`;
	};
	const sourcesLeftOut = (without: number): readonly number[] => result?.sources.left[without]?.sources ?? [];
	return {
		idOfSource,
		idOfRelation,
		nameOfSource,
		/** By index in what was left out. */
		idsOfSources: (without: number): readonly string[] => sourcesLeftOut(without).map(idOfSource),
		idOfRelationLeftOut: (without: number): string => idOfRelation(result?.relations.left[without] ?? 0),
		nameOfSourcesLeftOut: (without: number): string => {
			const sources = sourcesLeftOut(without);
			return `${sources.length > 1 ? 'the sources' : 'source'} ${listInWords(sources.map(nameOfSource))}`;
		},
		nameOfRelationLeftOut: (without: number): string => {
			const relation = relations[result?.relations.left[without] ?? 0];
			if (relation === undefined) return '';
			const { from, to, type } = relation;
			return `“${actorNames.get(from) ?? from} → ${actorNames.get(to) ?? to}, ${typeLabels.get(type) ?? type}”`;
		}
	};
}
