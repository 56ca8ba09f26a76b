/**
 * A name inside a sentence: one that reads from right to left is wrapped in the isolates of the Unicode Bidirectional
 * Algorithm (UAX #9, FSI and PDI), so that it cannot turn the words around it. Other names come back unchanged.
 */
import { textDirection } from './text-direction.ts';

export const isolateName = (name: string): string =>
	textDirection(name) === 'rtl' ? `\u2068${name}\u2069` : name;
