/**
 * Somebody asks by which ways one actor may act on another, reads the argument with its citations, and copies it.
 */
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { openExplorer } from './support/open-explorer.ts';
import { details, filters } from './support/regions.ts';
import { expect, test } from './support/test.ts';
import type { Locator, Page } from '@playwright/test';

const PAIR = 'select-pair=us&select-pair=iran';
const ways = (page: Page): Locator =>
	details(page)
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: 'Ways through others' }) });
const counts = (page: Page): Locator =>
	ways(page).getByRole('table', { name: 'Ways from United States to Iran by length and sign' });

test('the ways in both directions, by length and sign, with the warning that they prove nothing', async ({
	page
}) => {
	await openExplorer(page, PAIR);
	await expect(ways(page)).toContainText('not a causal claim');
	await expect(counts(page).getByRole('columnheader')).toHaveText([
		'Length',
		'helpful',
		'harmful',
		'neither'
	]);
	await expect(counts(page).getByRole('rowheader')).toHaveText(['2 steps', '3 steps', '4 steps']);
	await expect(ways(page).getByRole('heading', { name: 'From Iran to United States' })).toBeVisible();
	await expect(ways(page)).toContainText(/Best helpful way/);
	await expect(ways(page)).toContainText(/Best harmful way/);
});

test('a way is read out, its weakest step marked, its relations and passages at hand', async ({ page }) => {
	await openExplorer(page, PAIR);
	const way = ways(page).locator('details').filter({ hasText: 'Best harmful way' }).first();
	await expect(way.locator('summary')).toContainText(/\(Hamasaeed 2020, ¶ \d+.*taken together harmful\./);
	await way.locator('summary').click();
	await expect(way).toContainText(/2 steps, confidence [\d.]+, strength\s+[\d.]+/);
	const passage = way.getByRole('link').first();
	await expect(passage).toHaveAttribute('href', /^https:.*#:~:text=/);
	await expectNoAxeViolations(page);
	await way.getByRole('listitem').getByRole('button').first().click();
	await expect(details(page)).toContainText('Confidence');
});

test('the longest way, the shortest only and the filters are followed', async ({ page }) => {
	await openExplorer(page, PAIR);
	await page.getByRole('combobox', { name: 'Longest way' }).selectOption('2 steps');
	await expect(counts(page).getByRole('rowheader')).toHaveText(['2 steps']);
	await page.getByRole('combobox', { name: 'Longest way' }).selectOption('6 steps');
	await expect(counts(page).getByRole('rowheader')).toHaveCount(5);
	await page.getByRole('checkbox', { name: 'Only the shortest' }).check();
	await expect(counts(page).getByRole('rowheader')).toHaveText(['2 steps']);
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	await expect(counts(page).getByRole('row').nth(1).getByRole('cell').nth(1)).toHaveText('0');
});

test('an argument is copied with its citations', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(page, PAIR);
	const way = ways(page).locator('details').filter({ hasText: 'Best helpful way' }).first();
	await way.locator('summary').click();
	await way.getByRole('button', { name: 'Copy as text' }).click();
	await expect(way.getByRole('status')).toHaveText('Copied.');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^From United States to Iran\n/);
	expect(text).toContain('taken together helpful');
	expect(text).toMatch(/¶ \d+: https:\/\/\S+#:~:text=/);
	expect(text).toContain('Sources:\nHamasaeed');
});

test('two others are chosen by name, with the keyboard', async ({ page }) => {
	await openExplorer(page, PAIR);
	await details(page).getByText('Choose two other actors').click();
	const to = details(page).getByRole('combobox', { name: 'To', exact: true });
	await to.fill('kurds');
	await to.press('Enter');
	await details(page).getByRole('button', { name: 'Show what is between' }).click();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('United States and Kurds');
});
