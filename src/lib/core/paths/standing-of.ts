/**
 * How well a relation stands, as one number to compare: what happened or goes on stands above what is only potential,
 * that above what is denied; within these, the more certain the coder, the better. Sources are not looked at.
 */
import { CONFIDENCES, type Confidence, type Relation, type Status } from '../model/relation.ts';

/** 2 happened or ongoing, 1 potential, 0 denied. */
export const STATUS_STANDING: Readonly<Record<Status, number>> = {
	happened: 2,
	ongoing: 2,
	potential: 1,
	denied: 0
};

const CERTAINTY: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

type Standing = Pick<Relation, 'status' | 'confidence'>;

/** @returns 0 (denied, low) to 8 (happened, high) */
export const standingOf = ({ status, confidence }: Standing): number =>
	3 * STATUS_STANDING[status] + CERTAINTY[confidence];

/** What each of the nine numbers stands for, from 0 up. */
export const STANDINGS: readonly Standing[] = (['denied', 'potential', 'happened'] as const).flatMap(
	(status) => CONFIDENCES.toReversed().map((confidence) => ({ status, confidence }))
);
