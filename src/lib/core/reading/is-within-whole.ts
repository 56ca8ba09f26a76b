/**
 * Whether a relation runs within a whole: both its ends, which were coded as two actors, are folded into one. In: the
 * relation as read and as coded. Out: false also for what an actor does to itself and for what is only supposed.
 */
import type { Relation } from '../model/relation.ts';

type Ends = Pick<Relation, 'from' | 'to'>;

export const isWithinWhole = (relation: Ends, coded: Ends | undefined): boolean =>
	relation.from === relation.to && coded !== undefined && coded.from !== coded.to;
