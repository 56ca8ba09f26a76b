/** The place of a passage for narrow columns: without the name of the section where a number says it more exactly. */
import type { Locator } from '../model/citation.ts';

export function toBriefLocator(locator: Locator = {}): Locator {
	const { section: _, ...exact } = locator;
	return Object.keys(exact).length === 0 ? locator : exact;
}
