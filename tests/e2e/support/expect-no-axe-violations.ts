/**
 * Asks axe for everything a machine can see of WCAG 2.0 to 2.2, levels A and AA. In: a page, as it stands. Out: a
 * failure that names each rule, each element and the way out. It changes nothing on the page.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * @param within a CSS selector to look inside of; the whole page without one
 */
export async function expectNoAxeViolations(page: Page, within?: string): Promise<void> {
	const builder = new AxeBuilder({ page }).withTags(WCAG);
	const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`)
	);
	expect(found, 'accessibility violations').toEqual([]);
}
