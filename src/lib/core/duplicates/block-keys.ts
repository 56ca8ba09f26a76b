/**
 * The keys by which names meet, so that not every name is compared with every other. In: a form. Out: keys; two forms
 * that `compareNames` would find alike have at least one key in common (for two slips in a long word: usually).
 */
import type { NameForm } from './name-form.ts';

const LEAST_FOR_SLIP = 6;

export function listBlockKeys(form: NameForm): readonly string[] {
	const { words, sorted, glued, gluedWhole, consonants, acronym, initials } = form;
	const keys = [`w${sorted}`, `g${glued}`];
	if (gluedWhole !== glued) keys.push(`g${gluedWhole}`);
	if (consonants !== '') keys.push(`b${consonants}`);
	if (acronym !== '') keys.push(`a${acronym}`);
	for (const letters of initials) if (letters.length < 9) keys.push(`a${letters}`);
	if (words.length > 1)
		keys.push(
			`i${words.map((word, index) => (index === words.length - 1 ? word : (word[0] ?? ''))).join(' ')}`
		);
	words.forEach((word, index) => {
		if (word.length < LEAST_FOR_SLIP) return;
		const rest = words.filter((_word, other) => other !== index).toSorted();
		keys.push(...halves(word, rest.join(' ')));
	});
	return keys;
}

/**
 * One slip leaves the first or the second half of a word whole. A word stands under its own length and under that of a word
 * one letter longer, so that those of different length meet.
 */
function halves(word: string, rest: string): readonly string[] {
	return [word.length, word.length + 1].flatMap((length) => {
		const half = Math.floor((length - 1) / 2);
		return [`<${length} ${word.slice(0, half)}|${rest}`, `>${length} ${word.slice(-half)}|${rest}`];
	});
}
