/**
 * Where a passage stands, in whole words: “Introduction, page 3, paragraph 14”. For places where the signs of
 * `locator-in-words.ts` would be read out badly. Empty when nothing is said.
 */
import type { Locator } from '../model/citation.ts';

export function spellLocator({ section, page, paragraph, row }: Locator = {}): string {
	const parts = [
		section === undefined ? '' : `section “${section}”`,
		page === undefined ? '' : `page ${page}`,
		paragraph === undefined ? '' : `paragraph ${paragraph}`,
		row === undefined ? '' : `row ${row}`
	];
	return parts.filter((part) => part !== '').join(', ');
}
