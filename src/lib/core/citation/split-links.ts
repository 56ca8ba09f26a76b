/**
 * Finds the web addresses in running text, so that a page can make links of them without any markup.
 *
 * In: text such as “Freeman 1979, https://doi.org/10.1016/0378-8733(78)90021-7; Brandes 2001”. Out: its pieces in
 * order, which joined give the text again; a piece with `href` is a safe http or https address.
 */
import { textFragmentLink } from './text-fragment-link.ts';

export interface TextPiece {
	readonly text: string;
	readonly href?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/g;

export function splitLinks(text: string): readonly TextPiece[] {
	const pieces: TextPiece[] = [];
	let end = 0;
	for (const { 0: found, index } of text.matchAll(ADDRESS)) {
		const address = withoutClosingMarks(found);
		const href = textFragmentLink(address);
		if (href === undefined) continue;
		if (index > end) pieces.push({ text: text.slice(end, index) });
		pieces.push({ text: address, href });
		end = index + address.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end) });
	return pieces;
}

/** Marks that end the sentence and not the address; a closing bracket goes unless the address opened one (as DOIs do). */
function withoutClosingMarks(address: string): string {
	const trimmed = address.replace(/[.,;:!?'’]+$/, '');
	const count = (mark: string): number => trimmed.split(mark).length - 1;
	return trimmed.endsWith(')') && count(')') > count('(')
		? withoutClosingMarks(trimmed.slice(0, -1))
		: trimmed;
}
