/**
 * Words for the classes of event data that are told by numbers: the quad classes of CAMEO, as GDELT and ICEWS have them
 * (P. Schrodt, CAMEO Codebook 1.1b3, 2012).
 *
 * In: the name of a column of types, a value. Out: the class in words, or the value as it is.
 */
import { foldName } from './fold-name.ts';

const QUAD_CLASSES: Readonly<Record<string, string>> = {
	1: 'Verbal cooperation',
	2: 'Material cooperation',
	3: 'Verbal conflict',
	4: 'Material conflict'
};

export const nameEventClass = (column: string, value: string): string =>
	foldName(column) === 'quadclass' && /^[1-4]$/.test(value) ? (QUAD_CLASSES[value] ?? value) : value;
