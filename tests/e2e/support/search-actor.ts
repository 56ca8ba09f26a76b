/**
 * Finds an actor as a person does: types into the search and takes the match with Enter. In: a page and what is typed.
 * Out: nothing; the actor is selected.
 */
import { expect, type Page } from '@playwright/test';

export async function searchActor(page: Page, typed: string): Promise<void> {
	const field = page.getByRole('combobox', { name: 'Search actors by any name' });
	await field.fill(typed);
	await expect(page.getByRole('listbox', { name: 'Actors found' }).getByRole('option').first()).toBeVisible();
	await field.press('Enter');
}
