/**
 * How well a division into camps describes the ties: friendly inside, hostile between.
 *
 * In: ties and the camp of each actor. Out: cohesiveness = positive share inside, divisiveness = negative share between,
 * by weight when the ties are weighted; undefined where there is no tie of the kind. Aref, Dinh, Rezapour & Diesner 2020
 * (10.1038/s41598-020-71838-6).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { SignedTies } from './signed-ties.ts';

export interface CampFit {
	/** 0 to 1. */
	readonly cohesiveness?: number;
	readonly divisiveness?: number;
}

export function deriveCampFit(ties: SignedTies, camp: ArrayLike<number>): CampFit {
	const inside = { positive: 0, all: 0 };
	const across = { negative: 0, all: 0 };
	for (let tie = 0; tie < ties.value.length; tie++) {
		const value = numberAt(ties.value, tie);
		if (camp[indexAt(ties.from, tie)] === camp[indexAt(ties.to, tie)]) {
			inside.all += Math.abs(value);
			if (value > 0) inside.positive += value;
		} else {
			across.all += Math.abs(value);
			if (value < 0) across.negative -= value;
		}
	}
	return {
		...(inside.all === 0 ? {} : { cohesiveness: inside.positive / inside.all }),
		...(across.all === 0 ? {} : { divisiveness: across.negative / across.all })
	};
}
