/**
 * The rows of the table of sources: every source of the dataset with the number of visible relations that cite it, each
 * relation counted once however often it cites. In the dataset's order; a source cited by nothing visible has 0.
 */
import type { Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';

export interface SourceRow {
	readonly source: Source;
	readonly relations: number;
}

export function toSourceRows(
	sources: readonly Source[],
	relations: readonly Relation[]
): readonly SourceRow[] {
	const counts = new Map<string, number>();
	for (const { citations } of relations) {
		for (const id of new Set(citations.map(({ source }) => source)))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return sources.map((source) => ({ source, relations: counts.get(source.id) ?? 0 }));
}
