/**
 * The regions of the page by the names that assistive technology finds them by. In: a page. Out: locators.
 */
import type { Locator, Page } from '@playwright/test';

export const filters = (page: Page): Locator => page.getByRole('complementary', { name: 'Filters' });
export const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
export const graph = (page: Page): Locator => page.getByRole('region', { name: 'Graph', exact: true });
export const table = (page: Page): Locator => page.getByRole('region', { name: 'Table', exact: true });
export const surface = (page: Page): Locator => page.getByRole('application', { name: /^Graph of actors/ });
/** The line that always says what is shown. */
export const statusLine = (page: Page): Locator => page.getByRole('main').getByRole('status');
/** What the program has to tell, whether good or bad. */
export const notice = (page: Page): Locator => page.locator('div[aria-live="polite"]');

/** A button of the banner, such as “Undo”. */
export const button = (page: Page, name: string): Locator =>
	page.getByRole('banner').getByRole('button', { name, exact: true });

/** Changes between the graph and the table. */
export const showTab = (page: Page, name: 'Graph' | 'Table' | 'Analysis'): Promise<void> =>
	page.getByRole('group', { name: 'Views' }).getByRole('button', { name, exact: true }).click();

/** One of the selects above the graph: “Size”, “Colour”, “Layout”. */
export const picture = (page: Page, label: string): Locator =>
	page.getByRole('group', { name: 'Picture' }).getByRole('combobox', { name: label, exact: true });
