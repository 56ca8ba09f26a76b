/**
 * The dataset of a finished run. In: the run. Out: a dataset with the plan's title; it has no licence, because a file of
 * another program states none that could be trusted.
 */
import { LIMITS } from '../dataset/limits.ts';
import { toTitle } from './infer-plan.ts';
import { toSlug } from './to-slug.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ImportRun } from './import-run.ts';

export function toDataset({ draft, plan, actors, relations = [], sources, types }: ImportRun): Dataset {
	const title = cut(plan.title.trim() === '' ? toTitle(draft) : plan.title);
	const slug = toSlug(title);
	return {
		id: slug.trim() === '' ? 'imported' : slug,
		title,
		description: cut(draft.description),
		asOf: '',
		licence: '',
		authors: [],
		relationTypes: types.toRelationTypes(),
		actors: actors.actors,
		relations,
		sources: sources.sources
	};
}

const cut = (text: string): string => text.slice(0, LIMITS.textLength).toWellFormed();
