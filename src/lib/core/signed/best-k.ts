/**
 * Which numbers of camps pay the least errors. In: the k-balance curve and its best. Out: the numbers, ascending; none
 * when the least needs more camps than the curve goes to.
 */
import type { KBalance } from './k-balance.ts';
import { tidy } from './tidy.ts';

export const deriveBestK = ({ best, curve }: KBalance): readonly number[] =>
	curve.filter(({ errors }) => tidy(errors) === tidy(best.errors)).map(({ k }) => k);
