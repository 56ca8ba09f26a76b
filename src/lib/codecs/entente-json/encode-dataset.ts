/**
 * Datasets to text. In: a dataset (and who writes it when). Out: the portable file, or the four files of a folder,
 * the same text every time. The text is a file's whole content.
 */
import { toDatasetParts } from './to-dataset-parts.ts';
import { toJsonText } from './to-json-text.ts';
import { DATASET_KIND, VERSION, type Stamp } from './portable-file.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { NamedText } from '../named-file.ts';

export function encodeDataset(dataset: Dataset, { created, generator }: Stamp): string {
	const meta = { kind: DATASET_KIND, version: VERSION, created, generator };
	return toJsonText({ meta, data: toDatasetParts(dataset) }, dataset.relations.length);
}

/** The four files of `graph-data/<id>/`, each pointing at its JSON Schema. */
export function encodeFolder(dataset: Dataset): readonly NamedText[] {
	const { dataset: header, actors, relations, sources } = toDatasetParts(dataset);
	const toFile = (part: string, fields: object): NamedText => ({
		name: `${part}.json`,
		text: toJsonText({ $schema: `../schema/${part}.schema.json`, ...fields })
	});
	return [
		toFile('dataset', header),
		toFile('actors', { actors }),
		toFile('relations', { relations }),
		toFile('sources', { sources })
	];
}
