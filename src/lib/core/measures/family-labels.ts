/** The families of measures as a reader finds them in lists. */
import type { Measure } from './measure.ts';

export const FAMILY_LABELS: Readonly<Record<Measure['family'], string>> = {
	degree: 'Number of ties',
	distance: 'Position on paths',
	spectral: 'Standing through others',
	brokerage: 'Brokerage',
	cohesion: 'Cohesion',
	signed: 'Friends and opponents'
};
