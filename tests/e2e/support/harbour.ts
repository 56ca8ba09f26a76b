/**
 * The little invented dataset of tests/fixtures, in the forms in which a person may have it. In: nothing. Out: texts.
 */
import { readFileSync } from 'node:fs';
import type { GivenFile } from './give-files.ts';

const FOLDER = 'tests/fixtures/datasets/harbour';
const PARTS = ['dataset', 'actors', 'relations', 'sources'] as const;

/** The four files of the folder. */
export const harbourFiles = (): readonly GivenFile[] =>
	PARTS.map((part) => ({ name: `${part}.json`, text: readFileSync(`${FOLDER}/${part}.json`, 'utf8') }));

/** The same as one portable file. */
export function portableHarbour(): GivenFile {
	const [dataset, actors, relations, sources] = harbourFiles().map(
		({ text }) => JSON.parse(text) as Record<string, unknown>
	);
	const { $schema: _, ...header } = dataset ?? {};
	return {
		name: 'harbour.entente.json',
		text: JSON.stringify({
			meta: {
				kind: 'entente/dataset',
				version: 1,
				created: '2020-06-30T00:00:00.000Z',
				generator: 'a test'
			},
			data: {
				dataset: header,
				actors: actors?.['actors'],
				relations: relations?.['relations'],
				sources: sources?.['sources']
			}
		})
	};
}
