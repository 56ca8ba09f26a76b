/** A dataset of two actors, one relation and one source as unchecked JSON, for tests to spoil in one place. */
import type { DatasetParts } from '#lib/core/dataset/dataset-parts.ts';

export interface TinyParts {
	dataset: unknown;
	actors: unknown;
	relations: unknown;
	sources: unknown;
}

export const tinyRelation = (fields: object = {}) => ({
	id: 'r1',
	from: 'iran',
	to: 'us',
	type: 'pressure',
	citations: [{ source: 's1' }],
	...fields
});

export function toParts(changes: Partial<TinyParts> = {}): DatasetParts {
	const parts: TinyParts = {
		dataset: { id: 'tiny', title: 'Tiny' },
		actors: [
			{ id: 'iran', name: 'Iran' },
			{ id: 'us', name: 'United States' }
		],
		relations: [tinyRelation()],
		sources: [{ id: 's1' }],
		...changes
	};
	return {
		dataset: { value: parts.dataset, file: 'dataset.json' },
		actors: { value: parts.actors, file: 'actors.json' },
		relations: { value: parts.relations, file: 'relations.json' },
		sources: { value: parts.sources, file: 'sources.json' }
	};
}
