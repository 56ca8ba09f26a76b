/**
 * Ids in options, which may be any text. In: the option, the text and the things that have ids. Out: known ids, or a
 * wrong call that names the nearest ones. Never guesses.
 */
import { nearestIds } from '#lib/core/dataset/nearest-ids.ts';
import { WrongCall } from './cli-io.ts';

type Items = readonly { readonly id: string }[];

/** More known ids than this are not listed. */
const MOST_LISTED = 12;

export function requireKnownId(option: string, id: string, items: Items): string {
	const known = items.map((item) => item.id);
	if (known.includes(id)) return id;
	const near = nearestIds(id, known);
	const hint =
		near.length > 0
			? `did you mean ${near.join(' or ')}?`
			: known.length <= MOST_LISTED
				? `known are ${known.join(', ')}`
				: `there are ${known.length} others`;
	throw new WrongCall(`--${option} “${id}” is not known; ${hint}`);
}

/** One id or several, parted by commas; an id that holds a comma itself is taken whole. */
export function toKnownIds(option: string, text: string, items: Items): readonly string[] {
	if (items.some(({ id }) => id === text)) return [text];
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => requireKnownId(option, part, items));
}
