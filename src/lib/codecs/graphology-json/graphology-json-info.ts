/** What graphology's JSON keeps of a dataset. Only declarations. */
import { JSON_FATES } from '../fields/json-fates.ts';
import type { FormatInfo } from '../format.ts';

export const graphologyJsonInfo: FormatInfo = {
	id: 'graphology-json',
	label: 'graphology JSON',
	version: 'graphology 0.26, also written by Gephi and read by sigma.js',
	reference: 'https://graphology.github.io/serialization.html',
	mediaType: 'application/json',
	extensions: ['.json'],
	reads: true,
	writes: true,
	fates: JSON_FATES
};
