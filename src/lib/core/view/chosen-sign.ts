/**
 * The sign that the reader has given to a relation type. In: the signs of a view, and the id of a type. Out: −1 to 1, or
 * undefined when the type keeps its own. Ids are any text: one called “constructor” names nothing that was chosen.
 */
import type { View } from './view.ts';

export const chosenSign = (signs: View['signs'], type: string): number | undefined =>
	Object.hasOwn(signs, type) ? signs[type] : undefined;
