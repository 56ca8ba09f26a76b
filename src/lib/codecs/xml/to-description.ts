/** What a dataset says of itself, as one text for formats that have a description and nothing else. */
import type { Dataset } from '#lib/core/model/dataset.ts';

export const toDescription = ({ title, description, asOf, licence, authors }: Dataset): string =>
	[
		title,
		description,
		asOf === '' ? '' : `As of ${asOf}`,
		licence === '' ? '' : `Licence: ${licence}`,
		authors.length === 0 ? '' : `Authors: ${authors.join('; ')}`
	]
		.filter((line) => line !== '')
		.join('\n');
