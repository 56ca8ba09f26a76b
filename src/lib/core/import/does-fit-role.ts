/**
 * Whether what is in a column bears out its name. In: a role that the name suggests, and the column's profile. Out: false
 * where the cells speak against it: a “weight” of words, a “status” of towns. An empty column fits any.
 */
import { parseColour } from './parse-colour.ts';
import { parseDate } from './parse-date.ts';
import { parseConfidence, parseDirection, parseSign, parseStatus, parseTruth } from './parse-words.ts';
import { isNumeric, isRepeating, shareOf, type ColumnProfile } from './profile-column.ts';
import type { ActorRole, RelationRole } from './roles.ts';

/** Half of the cells at least; the others are told as notices. */
const MOST = 0.5;

const most = (reads: (text: string) => unknown) => (profile: ColumnProfile) =>
	shareOf(profile, (text) => reads(text) !== undefined) >= MOST;
/** A name like “date” says much too: what cannot be read is told, cell by cell. */
const some = (reads: (text: string) => unknown) => (profile: ColumnProfile) =>
	shareOf(profile, (text) => reads(text) !== undefined) > 0;
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** A sign has no size: 2 and −0.5 are strengths. */
const isSign = (text: string): boolean =>
	parseSign(text) !== undefined && (!/\d/.test(text) || /^\s*[+\-−–]?[01](?:\.0+)?\s*$/.test(text));

const CHECKS: Readonly<Partial<Record<ActorRole | RelationRole, (profile: ColumnProfile) => boolean>>> = {
	x: isNumeric,
	y: isNumeric,
	z: isNumeric,
	size: isNumeric,
	// A name like “weight” says much: cells that are no numbers are rather told than the strengths of all others lost.
	strength: ({ filled, numbers }) => filled > 0 && numbers >= MOST * filled,
	thickness: isNumeric,
	core: most(parseTruth),
	colour: most(parseColour),
	status: most(parseStatus),
	confidence: most(parseConfidence),
	sign: (profile) => shareOf(profile, isSign) === 1,
	directed: (profile) => shareOf(profile, (text) => parseDirection(text) !== undefined) === 1,
	period: some(parseDate),
	'period-start': some(parseDate),
	'period-end': some(parseDate),
	url: (profile) => shareOf(profile, isAddress) >= MOST
};

export const doesFitRole = (role: ActorRole | RelationRole, profile: ColumnProfile): boolean =>
	profile.filled === 0 || (CHECKS[role]?.(profile) ?? true);

/** Words for a direction alone, as Gephi's `Type` has them; 0 and 1 are rather types. */
export const isDirection = (profile: ColumnProfile): boolean =>
	profile.filled > 0 &&
	shareOf(profile, (text) => /\p{L}/u.test(text) && parseDirection(text) !== undefined) === 1;

/** A label that tells the type comes again and again; one that tells the single relation does not. */
export const isTypeLike = (profile: ColumnProfile): boolean => profile.filled > 0 && isRepeating(profile);
