/**
 * The forms of a relation type that differ in sign or direction: “Tie”, “Tie (negative)”, “Tie (undirected)”.
 *
 * In: a planned type, and the sign and direction that a row asks for. Out: the type itself, or its form, whose id says how
 * it differs. A form that stands in the plan under this id is meant; its label and sign are the plan's.
 */
import type { Sign } from '../model/relation-type.ts';
import type { TypePlan } from './plan.ts';

const SIGN_WORDS: Readonly<Record<Sign, string>> = { 1: 'positive', 0: 'neutral', [-1]: 'negative' };

export function toVariant(type: TypePlan, sign: Sign, directed: boolean): TypePlan {
	const words = [
		...(sign === type.sign ? [] : [SIGN_WORDS[sign]]),
		...(directed === type.directed ? [] : [directed ? 'directed' : 'undirected'])
	];
	if (words.length === 0) return type;
	return {
		id: [type.id, ...words].join('-'),
		label: `${type.label} (${words.join(', ')})`,
		sign,
		directed
	};
}
