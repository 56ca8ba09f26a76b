/**
 * Any JSON to suppositions about a dataset. In: an unknown value, the dataset as it was coded. Out: those that speak
 * of things the dataset has, each once, at most `MOST_SUPPOSITIONS`; `drop` is told of the others. Of two that give one
 * relation different types the first is kept, so that it never matters in which order they are applied. Never throws.
 */
import type { Dataset } from '../model/dataset.ts';
import { isSameSubject, isSameSupposition, MOST_SUPPOSITIONS, type Supposition } from './supposition.ts';

export function parseSuppositions(raw: unknown, dataset: Dataset, drop: () => void): readonly Supposition[] {
	if (!Array.isArray(raw)) {
		if (raw !== undefined) drop();
		return [];
	}
	const known = {
		actors: new Set<unknown>(dataset.actors.map(({ id }) => id)),
		relations: new Set<unknown>(dataset.relations.map(({ id }) => id)),
		sources: new Set<unknown>(dataset.sources.map(({ id }) => id)),
		types: new Set<unknown>(dataset.relationTypes.map(({ id }) => id))
	};
	const kept: Supposition[] = [];
	for (const item of raw as readonly unknown[]) {
		const supposition = parseOne(item, known);
		if (supposition === undefined) drop();
		else if (kept.some((other) => isSameSupposition(other, supposition))) continue;
		else if (kept.length >= MOST_SUPPOSITIONS || kept.some((other) => isSameSubject(other, supposition)))
			drop();
		else kept.push(supposition);
	}
	return kept;
}

type Known = Readonly<Record<'actors' | 'relations' | 'sources' | 'types', ReadonlySet<unknown>>>;

function parseOne(raw: unknown, known: Known): Supposition | undefined {
	if (typeof raw !== 'object' || raw === null) return undefined;
	const { what, id, type, from, to } = raw as Readonly<Record<string, unknown>>;
	if (what === 'added') {
		const isKnown = known.actors.has(from) && known.actors.has(to) && known.types.has(type) && from !== to;
		return isKnown ? { what, from: from as string, to: to as string, type: type as string } : undefined;
	}
	if (what === 'instead')
		return known.relations.has(id) && known.types.has(type)
			? { what, id: id as string, type: type as string }
			: undefined;
	if (what === 'without-actor' && known.actors.has(id)) return { what, id: id as string };
	if (what === 'without-relation' && known.relations.has(id)) return { what, id: id as string };
	if (what === 'without-source' && known.sources.has(id)) return { what, id: id as string };
	return undefined;
}
