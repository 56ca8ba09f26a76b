/**
 * Looks an anchor up in its source's text.
 *
 * In: the text's paragraphs, an anchor, the paragraph where the locator says it stands (from 1). Out: `found` when
 * the passage stands once, and there; `ambiguous` when more than once; `elsewhere` when once but in another
 * paragraph; `missing`. The anchor is never moved or repaired.
 *
 * Terms are matched as browsers match text fragments: whole words, `start` to the nearest following `end`, `prefix`
 * directly before and `suffix` directly after. A passage lies within one paragraph. Comparison is by `foldText`.
 */
import { foldText } from './fold-text.ts';
import type { Anchor } from '../model/citation.ts';

export type AnchorFinding =
	| { readonly outcome: 'found' | 'elsewhere'; readonly paragraph: number }
	| { readonly outcome: 'ambiguous'; readonly paragraphs: readonly number[] }
	| { readonly outcome: 'missing' };

/** The folded paragraphs of a text: its non-empty lines, in order; the first is paragraph 1. */
export const toParagraphs = (text: string): readonly string[] =>
	text
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.map(foldText)
		.filter((line) => line !== '');

export function findAnchor(paragraphs: readonly string[], anchor: Anchor, paragraph?: number): AnchorFinding {
	const terms = {
		prefix: foldText(anchor.prefix ?? ''),
		start: foldText(anchor.start),
		end: foldText(anchor.end ?? ''),
		suffix: foldText(anchor.suffix ?? '')
	};
	const places = paragraphs.flatMap((text, index) => findInParagraph(text, terms).map(() => index + 1));
	const [first, ...others] = places;
	if (first === undefined) return { outcome: 'missing' };
	if (others.length > 0) return { outcome: 'ambiguous', paragraphs: places };
	return {
		outcome: paragraph === undefined || paragraph === first ? 'found' : 'elsewhere',
		paragraph: first
	};
}

/** Offsets at which the passage starts in one folded paragraph. */
function findInParagraph(text: string, { prefix, start, end, suffix }: Required<Anchor>): readonly number[] {
	return occurrences(text, start).filter((at) => {
		if (prefix !== '' && !endsWithTerm(text.slice(0, at), prefix)) return false;
		const afterStart = at + start.length;
		const endings =
			end === '' ? [afterStart] : occurrences(text, end, afterStart).map((found) => found + end.length);
		// With a suffix the nearest end that the suffix follows counts, without one the nearest end.
		return suffix === ''
			? endings.length > 0
			: endings.some((ending) => startsWithTerm(text.slice(ending), suffix));
	});
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** True when neither side of the offset is within a word. */
function isBoundary(text: string, offset: number): boolean {
	const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
	const after = [...text.slice(offset, offset + 2)].at(0) ?? '';
	return !(WORD.test(before) && WORD.test(after));
}

/** Offsets of a term as whole words, from an offset on; none for an empty term. */
function occurrences(text: string, term: string, from = 0): readonly number[] {
	const found: number[] = [];
	if (term === '') return found;
	for (let at = text.indexOf(term, from); at !== -1; at = text.indexOf(term, at + 1)) {
		if (isBoundary(text, at) && isBoundary(text, at + term.length)) found.push(at);
	}
	return found;
}

function endsWithTerm(text: string, term: string): boolean {
	const trimmed = text.trimEnd();
	return trimmed.endsWith(term) && isBoundary(trimmed, trimmed.length - term.length);
}

function startsWithTerm(text: string, term: string): boolean {
	const trimmed = text.trimStart();
	return trimmed.startsWith(term) && isBoundary(trimmed, term.length);
}
