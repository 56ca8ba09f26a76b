/**
 * Opens the explorer and waits until it can be used. In: a page and, if wanted, a view as a URL fragment. Out: nothing;
 * a failure when the graph does not become interactive.
 */
import type { Page } from '@playwright/test';

/** The mark that the page sets when the graph answers to a person. */
const INTERACTIVE = 'entente:interactive';

/**
 * @param fragment what stands after `#` in a shared address, without the `#`
 */
export async function openExplorer(page: Page, fragment = ''): Promise<void> {
	// Relative to the base URL, so that the same test runs under a path.
	await page.goto(fragment === '' ? './' : `./#${fragment}`);
	await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, INTERACTIVE);
}
