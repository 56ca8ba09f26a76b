/** Any JSON to a selection of things that the dataset has; undefined when it names something else. */
import type { Dataset } from '../model/dataset.ts';
import { NOTHING } from './default-view.ts';
import { selectActors } from './select-actors.ts';
import type { Selection } from './view.ts';

export function parseSelection(raw: unknown, dataset: Dataset): Selection | undefined {
	if (raw === undefined) return NOTHING;
	if (typeof raw !== 'object' || raw === null) return undefined;
	const { what, id, ids } = raw as { readonly what?: unknown; readonly id?: unknown; readonly ids?: unknown };
	const isActor = (value: unknown): value is string => dataset.actors.some((actor) => actor.id === value);
	if (what === 'nothing') return NOTHING;
	if (what === 'actor' && isActor(id)) return { what, id };
	if (
		what === 'relation' &&
		typeof id === 'string' &&
		dataset.relations.some((relation) => relation.id === id)
	)
		return { what, id };
	if (what === 'source' && typeof id === 'string' && dataset.sources.some((source) => source.id === id))
		return { what, id };
	if (what === 'pair' && Array.isArray(ids)) {
		const [a, b] = ids as readonly unknown[];
		if (isActor(a) && isActor(b) && a !== b) return { what, ids: [a, b] };
	}
	if (what === 'many' && Array.isArray(ids)) {
		const known = new Set<unknown>(dataset.actors.map((actor) => actor.id));
		const left = [...new Set((ids as readonly unknown[]).filter((one) => known.has(one)))] as string[];
		return left.length === 0 ? undefined : selectActors(left);
	}
	return undefined;
}
