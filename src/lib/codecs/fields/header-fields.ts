/** What a dataset says of itself, as attributes of a graph: title and description by the names that our readers know. */
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Field } from './field.ts';

export function toHeaderFields({ title, description, asOf, licence, authors }: Dataset): readonly Field[] {
	const all: readonly Field[] = [
		['name', title],
		['description', description],
		['as of', asOf],
		['licence', licence],
		['authors', authors.join('; ')]
	];
	return all.filter(([, value]) => value !== '');
}
