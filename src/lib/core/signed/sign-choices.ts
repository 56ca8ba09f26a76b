/**
 * How a relation type may count, and the choice as a view keeps it: only what differs from the dataset.
 * In: signs by type and a choice. Out: new signs; nothing is changed in place.
 */
import type { RelationType } from '../model/relation-type.ts';

export const SIGN_CHOICES = [
	{ sign: 1, label: 'friendly (+1)' },
	{ sign: 0.5, label: 'half friendly (+½)' },
	{ sign: 0, label: 'neither (0, left out)' },
	{ sign: -0.5, label: 'half hostile (−½)' },
	{ sign: -1, label: 'hostile (−1)' }
] as const;

type Signs = Readonly<Record<string, number>>;

/** @param sign the sign wanted for the type; that of the dataset takes the type out of the list. */
export function chooseSign(signs: Signs, type: Pick<RelationType, 'id' | 'sign'>, sign: number): Signs {
	const others = Object.entries(signs).filter(([id]) => id !== type.id);
	return Object.fromEntries(sign === type.sign ? others : [...others, [type.id, sign]]);
}
