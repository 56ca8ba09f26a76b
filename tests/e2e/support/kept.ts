/**
 * What the tests of keeping the work share: the sign, the bars, the list of datasets, and a dataset that is opened and kept.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { openByDialog } from './give-files.ts';
import { portableHarbour } from './harbour.ts';
import { openExplorer } from './open-explorer.ts';
import { button } from './regions.ts';

export const sign = (page: Page): Locator =>
	page.getByRole('group', { name: 'Saving' }).getByRole('button').first();
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const alert = (page: Page, words: string): Locator =>
	page.getByRole('alert').filter({ hasText: words });
export const saved = (page: Page): Promise<void> =>
	expect(sign(page)).toHaveText('Saved in this browser', PATIENT);
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'My datasets' });
/** Opening waits for workers, which a busy machine starts slowly. */
export const PATIENT = { timeout: 20_000 };
export const TITLE = 'The harbour dispute';

export async function openHarbour(page: Page): Promise<void> {
	await openExplorer(page);
	await openByDialog(page, portableHarbour());
	await expect(heading(page)).toHaveText(TITLE, PATIENT);
	await saved(page);
}

/** Renames the open dataset: the smallest of all edits. */
export async function rename(page: Page, title: string): Promise<void> {
	await button(page, 'My datasets').click();
	const row = dialog(page).getByRole('listitem').filter({ hasText: 'open here' });
	await row.getByRole('button', { name: 'Rename' }).click();
	await row.getByRole('textbox', { name: 'New name' }).fill(title);
	await row.getByRole('button', { name: 'Rename' }).last().click();
	await expect(heading(page)).toHaveText(title);
	await dialog(page).getByRole('button', { name: 'Close' }).click();
}
