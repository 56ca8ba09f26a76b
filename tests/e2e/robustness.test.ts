/**
 * Somebody must defend a ranking: how sure is it that this actor leads, on which relations does that rest, and on how
 * many sources? The figures are those of the command line.
 */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { openExplorer } from './support/open-explorer.ts';
import { details } from './support/regions.ts';
import { runEntente } from './support/run-entente.ts';
import { actorNamed, CORE_RELATIONS } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const OPEN = 'tab=analysis&analysis=robustness&size=betweenness';
const analysis = (page: Page) => page.getByRole('region', { name: 'Analysis', exact: true });
const ranks = (page: Page) => analysis(page).getByRole('region', { name: /^Table of the ranking over/ });

test('the ranking is shaken: bands, shares of the first place, and the relations that decide', async ({
	page
}) => {
	await openExplorer(page, OPEN);
	const { stdout } = await runEntente(
		'robustness',
		'graph-data/iraq-2020',
		'--measure',
		'betweenness',
		'--core',
		'--format',
		'csv'
	);
	const [head = '', first = ''] = stdout.split('\n');
	const columns = head.split(',');
	const cells = first.split(',');
	const leader = actorNamed(cells[columns.indexOf('actor')] ?? '').name;
	const row = ranks(page).getByRole('row').nth(1);
	await expect(row).toContainText(leader);
	await expect(analysis(page)).toContainText(/First in (all|\d+(\.\d)? % of) 1,000 draws/);
	await row.getByRole('button', { name: leader }).click();
	await expect(details(page).getByRole('heading', { level: 2, name: leader })).toBeVisible();
});

test('every relation of this dataset rests on one source, which is said and can be checked', async ({
	page
}) => {
	await openExplorer(page, OPEN);
	await expect(analysis(page)).toContainText('Every relation rests on one source:');
	await analysis(page).getByText(`Show the ${CORE_RELATIONS.length} relations`).click();
	const [relation] = CORE_RELATIONS;
	await expect(
		analysis(page)
			.getByText(relation?.claim ?? '', { exact: true })
			.first()
	).toBeVisible();
	await expect(analysis(page).getByRole('region', { name: 'The ranking without each source' })).toContainText(
		'No relation is left'
	);
});

test('how likely a relation is can be set, is part of the address, and can be undone', async ({ page }) => {
	await openExplorer(page, OPEN);
	const low = analysis(page).getByRole('spinbutton', { name: 'low confidence' });
	await expect(low).toHaveValue('0.5');
	await low.fill('0.1');
	await low.press('Tab');
	await expect(page).toHaveURL(/chance=0\.1,low/);
	await page.reload();
	await expect(low).toHaveValue('0.1');
	await analysis(page).getByRole('button', { name: 'Usual values' }).click();
	await expect(low).toHaveValue('0.5');
	await page.keyboard.press('Control+z');
	await expect(low).toHaveValue('0.1');
});

test('a measure without a ranking says so instead of showing a table', async ({ page }) => {
	// No type is chosen, so that no relation is left to be important by.
	await openExplorer(page, 'tab=analysis&analysis=robustness&size=eigenvector&type=');
	await expect(analysis(page)).toContainText(/There is no ranking by eigenvector/i);
	await expect(ranks(page)).toBeHidden();
});

test('the section has no violation that a machine can see', async ({ page }) => {
	await openExplorer(page, OPEN);
	await expect(ranks(page)).toBeVisible();
	await expectNoAxeViolations(page);
});
