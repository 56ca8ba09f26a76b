/**
 * Somebody uses a screen reader, or large letters, or a phone: axe finds nothing on any state of the page.
 */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { openByDialog } from './support/give-files.ts';
import { openExplorer } from './support/open-explorer.ts';
import { button, details } from './support/regions.ts';
import { CORE_RELATIONS, SOURCES } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const STATES = [
	['the graph', ''],
	['the table', 'tab=table'],
	['an actor', 'select-actor=iran'],
	['a relation', `select-relation=${CORE_RELATIONS[0]?.id}`],
	['a source', `select-source=${SOURCES[0]?.id}`],
	['two actors', 'select-pair=us&select-pair=iran'],
	['everybody, filtered', 'cast=all&type=support&status=happened&tab=table']
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const [what, fragment] of STATES) {
			test(what, async ({ page }) => {
				await openExplorer(page, fragment);
				await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
				await expectNoAxeViolations(page);
			});
		}

		test('each dialog', async ({ page }) => {
			await openExplorer(page);
			for (const name of ['Open', 'Export', 'Share', 'Commands']) {
				await button(page, name).click();
				await expectDialog(page, name);
			}
			await page.getByRole('button', { name: 'Explain this measure' }).click();
			await expect(page.getByRole('heading', { name: 'When it misleads' })).toBeVisible();
			await expectDialog(page, 'the card of a measure');
		});

		test('a notice with issues', async ({ page }) => {
			await openExplorer(page);
			await openByDialog(page, {
				name: 'broken.json',
				text: '{"actors": [], "relations": [7, {}], "sources": 3}'
			});
			await expect(page.getByRole('list', { name: 'Issues' })).toBeVisible();
			await expectNoAxeViolations(page);
		});
	});
}

async function expectDialog(page: Page, what: string): Promise<void> {
	await expect(page.getByRole('dialog'), what).toBeVisible();
	await expectNoAxeViolations(page, 'dialog[open]');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog'), what).toBeHidden();
}

test.describe('a phone, 390 pixels wide', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const [what, fragment] of [
		['graph', 'select-actor=iran'],
		['table', 'tab=table']
	] as const) {
		test(what, async ({ page }) => {
			await openExplorer(page, fragment);
			await expectNoAxeViolations(page);
		});
	}

	test('dialog', async ({ page }) => {
		await openExplorer(page);
		await button(page, 'Export').click();
		await expectDialog(page, 'Export');
	});
});

test('the search with its list open', async ({ page }) => {
	await openExplorer(page);
	const field = page.getByRole('combobox', { name: 'Search actors by any name' });
	await field.fill('i');
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await expectNoAxeViolations(page, 'header');
	await field.press('ArrowDown');
	const active = await field.getAttribute('aria-activedescendant');
	await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
});

test('each region has its name and heading, and what changes is announced', async ({ page }) => {
	await openExplorer(page);
	await expect(page.getByRole('banner')).toHaveCount(1);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const levels = await page
		.getByRole('heading')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
	expect(levels[0]).toBe(1);
	for (const [index, level] of levels.entries())
		expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	await expect(page.getByRole('main').getByRole('status')).toContainText('actors');
});
