/**
 * Somebody has no pointer: the whole main job by keyboard alone, with a focus that is always seen and never trapped.
 */
import type { Page } from '@playwright/test';
import { openExplorer } from './support/open-explorer.ts';
import { button, details, filters, graph, statusLine, surface, table } from './support/regions.ts';
import { CORE_ACTORS, countCore } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

/** What has the focus, and whether it looks different from when it has not. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return undefined;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		return {
			what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`,
			isMarked:
				(outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
				boxShadow !== 'none' ||
				// The button inside a date field, which the browser draws and marks by itself.
				element.matches('input[type=date]:not(:focus-visible)'),
			isThere: box.width > 0 && box.height > 0,
			region:
				element.closest('header, aside, main')?.getAttribute('aria-label') ??
				element.closest('main, header')?.tagName
		};
	});

/** Presses Tab until something is focused; fails after so many presses. */
async function tabTo(page: Page, is: (what: string) => boolean, most = 120): Promise<void> {
	for (let pressed = 0; pressed < most; pressed += 1) {
		await page.keyboard.press('Tab');
		if (is((await focused(page))?.what ?? '')) return;
	}
	throw new Error('Tab never came there.');
}

test('Tab goes through the whole page and out again, and is always seen', async ({ page }) => {
	await openExplorer(page);
	await page.keyboard.press('Tab');
	expect((await focused(page))?.what).toContain('Skip to the graph');
	const seen: string[] = [];
	const regions = new Set<string>();
	for (let pressed = 0; pressed < 200; pressed += 1) {
		const here = await focused(page);
		if (here === undefined) break;
		expect(here.isMarked, `the focus is seen on ${here.what}`).toBe(true);
		expect(here.isThere, `there is something at ${here.what}`).toBe(true);
		seen.push(here.what);
		regions.add(here.region ?? '');
		await page.keyboard.press('Tab');
	}
	expect(await focused(page), 'the last Tab leaves the page').toBeUndefined();
	expect([...regions]).toEqual(expect.arrayContaining(['HEADER', 'Filters', 'MAIN', 'Details']));
	expect(seen.length).toBeGreaterThan(50);
	await page.keyboard.press('Shift+Tab');
	expect((await focused(page))?.what).toBe(seen.at(-1));
});

test('the skip link leads past the filters to the graph', async ({ page }) => {
	await openExplorer(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const region = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(region).toBe(true);
	expect(new URL(page.url()).hash).toBe('');
});

test('the arrow keys walk the canvas, Enter chooses, Shift and Enter choose a second', async ({ page }) => {
	await openExplorer(page);
	await surface(page).focus();
	const read = graph(page).getByText(/, \d+ visible relations?/);
	await page.keyboard.press('ArrowRight');
	await expect(read).toContainText('United States');
	await page.keyboard.press('Enter');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('United States');
	const visited = new Set<string>();
	for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown']) {
		await page.keyboard.press(key);
		visited.add((await read.innerText()).split(',')[0] ?? '');
	}
	expect(visited.size).toBeGreaterThan(2);
	await page.keyboard.press('Shift+Enter');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/ and /);
	await page.keyboard.press('Escape');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('About this dataset');
	await page.keyboard.press('Tab');
	expect((await focused(page))?.what).not.toContain('Graph of actors');
});

test('the main job: search, read, filter, measure, compare in the table, undo, export', async ({ page }) => {
	await openExplorer(page);
	await page.keyboard.press('/');
	await page.keyboard.type('Tehran');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Iran');

	await filters(page).getByRole('checkbox', { name: 'Pressure' }).focus();
	await page.keyboard.press('Space');
	const left = countCore(({ type }) => type !== 'pressure');
	await expect(statusLine(page)).toContainText(`${CORE_ACTORS.length} of`);
	await expect(statusLine(page)).toContainText(`${left} of`);

	await page.keyboard.press('Shift+Tab');
	await tabTo(page, (what) => what.startsWith('SELECT') && what.includes('One size'));
	await page.keyboard.type('PageR');
	await expect(page).toHaveURL(/size=pagerank/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'PageRank' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	expect((await focused(page))?.what).toContain('Explain this measure');

	await page.keyboard.press('t');
	await expect(table(page)).toBeVisible();
	await page.keyboard.press('g');
	await expect(surface(page)).toBeVisible();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(table(page)).toBeHidden();

	await page.keyboard.press('Control+e');
	const dialog = page.getByRole('dialog', { name: 'Export a snapshot' });
	await expect(dialog).toBeVisible();
	for (let pressed = 0; pressed < 12; pressed += 1) {
		await page.keyboard.press('Tab');
		const inside = await page.evaluate(
			() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
		);
		expect(inside, 'the focus stays in the dialog').toBe(true);
	}
	await dialog.getByRole('radio', { name: /^PNG/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(dialog.getByRole('radio', { name: /^SVG/ })).toBeChecked();
	await tabTo(page, (what) => what.startsWith('BUTTON') && what.includes('Save'));
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(download.suggestedFilename()).toMatch(/\.svg$/);
});

test('every command is found and run from the palette', async ({ page }) => {
	await openExplorer(page);
	await page.keyboard.press('Control+k');
	const palette = page.getByRole('dialog', { name: 'Commands' });
	await expect(palette.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
	expect(await palette.getByRole('option').count()).toBeGreaterThan(15);
	await page.keyboard.type('clear filters');
	await expect(palette.getByRole('option')).toHaveText(/Clear all filters/);
	await page.keyboard.press('Enter');
	await expect(palette).toBeHidden();
	await expect(statusLine(page)).not.toContainText('main cast only');
	await page.keyboard.press('?');
	await expect(palette).toBeVisible();
	await page.keyboard.press('Escape');
	// Not only out of sight: the program must have heard of it, which takes the browser a moment.
	await expect(page.getByPlaceholder('What do you want to do?')).toHaveCount(0);
	await page.keyboard.press('Control+o');
	await expect(page.getByRole('dialog', { name: 'Open' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(button(page, 'Undo')).toBeEnabled();
});
