/**
 * Colours of a picture on a light and on a dark ground. Relation types bring their own (Okabe–Ito by default); the
 * kinds of actors get quiet colours that no line has, told apart in lightness as well as in hue.
 */
import type { Ground } from './scene.ts';

export type GroundName = Ground['name'];

export const GROUNDS: Readonly<Record<GroundName, Ground>> = {
	light: {
		name: 'light',
		paper: '#ffffff',
		ink: '#1a1d21',
		quiet: '#565d66',
		rule: '#d9dce1',
		accent: '#1a1d21'
	},
	dark: {
		name: 'dark',
		paper: '#14161a',
		ink: '#eceef1',
		quiet: '#a4abb5',
		rule: '#343941',
		accent: '#ffffff'
	}
};

const KIND_COLOURS: Readonly<Record<GroundName, readonly string[]>> = {
	light: ['#3d4f66', '#7d6b91', '#b08d57', '#5c7148', '#5fa096', '#c49a9a', '#8b949e', '#a9b665'],
	dark: ['#8fa6c4', '#b7a3cf', '#d8b987', '#9bb383', '#7fc4b9', '#e0b4b4', '#b4bcc6', '#cbd68c']
};

/** Where each kind of the default dataset and of most others stands, so that a state looks the same in every picture. */
const USUAL_KINDS = [
	'state',
	'government',
	'person',
	'armed-group',
	'community',
	'movement',
	'institution',
	'organisation'
];

/**
 * Colours of groups: told apart with normal sight and with each of the three kinds of colour blindness, and from the
 * usual lines; the first ones most of all. A test holds them to that.
 */
export const GROUP_COLOURS: Readonly<Record<GroundName, readonly string[]>> = {
	light: ['#4f4fc4', '#919130', '#4c2434', '#4ba06d', '#b03b81', '#1c1c54', '#cf6ecf', '#49541c'],
	dark: ['#9797ce', '#e3e3ab', '#a04b7e', '#3bb03b', '#b39189', '#4f67c4', '#abe3e3', '#5d6831']
};

/** Of all groups beyond the eighth: more colours could not be told apart. */
export const REST_COLOUR = '#8b949e';

export const toGroupColour = (group: number, ground: GroundName): string =>
	GROUP_COLOURS[ground][group] ?? (group < 0 ? GROUNDS[ground].quiet : REST_COLOUR);

/** A colour for each kind: the usual kinds their own, others in order of appearance. */
export function assignKindColours(kinds: readonly string[], ground: GroundName): ReadonlyMap<string, string> {
	const colours = KIND_COLOURS[ground];
	const free = colours.filter((_, index) => !kinds.includes(USUAL_KINDS[index] ?? ''));
	let taken = 0;
	return new Map(
		kinds.map((kind) => {
			const usual = USUAL_KINDS.indexOf(kind);
			const pool = free.length > 0 ? free : colours;
			const colour = usual >= 0 ? colours[usual] : pool[taken++ % pool.length];
			return [kind, colour ?? '#8b949e'];
		})
	);
}
