/** The fixed words for what a measure is: its family, how it reads direction, what a relation's strength means to it. */
import type { Direction, Measure, WeightMeaning } from './measure.ts';

export const FAMILY_LABELS: Readonly<Record<Measure['family'], string>> = {
	degree: 'Counts of ties',
	distance: 'Paths and distances',
	spectral: 'Ties to the well connected',
	brokerage: 'Brokerage',
	cohesion: 'Cohesion',
	signed: 'Friends and foes'
};

export const DIRECTION_SENTENCES: Readonly<Record<Direction, string>> = {
	received: 'Read from the receiving end: what others do towards an actor.',
	sent: 'Read from the sending end: what an actor does towards others.',
	both: 'Both ways: what an actor does and what is done towards it.',
	'passing-through': 'Along the arrows, from actor to actor, through the one that is scored.'
};

export const WEIGHT_SENTENCES: Readonly<Record<WeightMeaning, string>> = {
	none: 'Strengths are not used: every tie counts as 1.',
	sum: 'Strengths are added up: a tie of strength 2 counts as two of strength 1.',
	strength: 'A strong tie carries more than a weak one.',
	cost: 'A strong tie is a short one: its length is 1 divided by its strength.'
};
