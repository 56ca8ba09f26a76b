/** Where a passage stands, in the signs of scholarly prose: “§ Iran, p. 3, ¶ 14, row 7”; empty when nothing is said. */
import type { Locator } from '../model/citation.ts';

export function locatorInWords({ section, page, paragraph, row }: Locator = {}): string {
	const parts = [
		section === undefined ? '' : `§ ${section}`,
		page === undefined ? '' : `p. ${page}`,
		paragraph === undefined ? '' : `¶ ${paragraph}`,
		row === undefined ? '' : `row ${row}`
	];
	return parts.filter((part) => part !== '').join(', ');
}
