/**
 * Whether a word for a relation sounds friendly or hostile, as a proposal that a person can correct.
 *
 * In: a value of the column of types. Out: +1, −1, or 0 where it says neither, both, or turns what it says (“stop aid”).
 */
import { foldName, foldWords } from './fold-name.ts';
import { FRIENDLY, HOSTILE, TURNING } from './sign-words.ts';
import type { Sign } from '../model/relation-type.ts';

/** Words of so few letters are compared whole, longer ones by how they begin: “supports”, “supported by”. */
const WHOLE = 3;

const matcher = (stems: readonly string[]) => {
	const whole = new Set(stems.map(foldName));
	const beginnings = stems.filter((stem) => !stem.startsWith('=')).map(foldName);
	const long = beginnings.filter((stem) => stem.length > WHOLE);
	return (word: string): boolean => whole.has(word) || long.some((stem) => word.startsWith(stem));
};

const isFriendly = matcher(FRIENDLY);
const isHostile = matcher(HOSTILE);
const isTurning = matcher(TURNING);

export function guessSign(value: string): Sign {
	const text = value.trim();
	if (/^\++1?$/.test(text)) return 1;
	if (/^[-−–]+1?$/.test(text)) return -1;
	const words = foldWords(text.slice(0, 200));
	if (words.some(isTurning)) return 0;
	const friendly = words.some(isFriendly);
	const hostile = words.some(isHostile);
	return friendly === hostile ? 0 : friendly ? 1 : -1;
}
