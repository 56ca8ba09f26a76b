/**
 * Somebody takes back what was done, and does it again: every kind of change of the view, by button and by key.
 */
import type { Page } from '@playwright/test';
import { openByDialog } from './support/give-files.ts';
import { portableHarbour } from './support/harbour.ts';
import { openExplorer } from './support/open-explorer.ts';
import { dragActor } from './support/place-on-canvas.ts';
import { button, filters, picture, showTab, statusLine } from './support/regions.ts';
import { searchActor } from './support/search-actor.ts';
import { CORE_ACTORS, CORE_RELATIONS, shownOfShipped } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const CHANGES: readonly (readonly [what: string, part: RegExp, change: (page: Page) => Promise<unknown>])[] =
	[
		[
			'relation type',
			/type=support/,
			(page) => filters(page).getByRole('button', { name: 'Only Support' }).click()
		],
		['cast', /cast=all/, (page) => filters(page).getByRole('radio', { name: 'Everybody' }).check()],
		[
			'status',
			/status=happened/,
			(page) => filters(page).getByRole('button', { name: 'Only Happened' }).click()
		],
		[
			'confidence',
			/confidence=high/,
			(page) => filters(page).getByRole('radio', { name: 'High only' }).check()
		],
		['period', /from=2020-01-01/, (page) => filters(page).getByLabel('From').fill('2020-01-01')],
		['kind', /kind=/, (page) => filters(page).getByRole('checkbox', { name: 'Person' }).uncheck()],
		['measure', /size=pagerank/, (page) => picture(page, 'Size').selectOption('PageRank')],
		['names', /names?=ar|language=ar/, (page) => picture(page, 'Names').selectOption('Arabic')],
		['colour', /colour=none/, (page) => picture(page, 'Colour').selectOption('None')],
		['layout', /layout=grid/, (page) => picture(page, 'Layout').selectOption('Grid')],
		['place', /pin=us/, (page) => dragActor(page, 'us', { x: 20, y: 30 })],
		['selection', /select-actor=iran/, (page) => searchActor(page, 'Iran')],
		['tab', /tab=table/, (page) => showTab(page, 'Table')]
	];

test('every change of the view is one step back and one step forth', async ({ page }) => {
	test.slow();
	await openExplorer(page);
	const addresses = [page.url()];
	for (const [what, part, change] of CHANGES) {
		await change(page);
		await expect(page, what).toHaveURL(part);
		addresses.push(page.url());
	}
	for (const address of addresses.toReversed().slice(1)) {
		await button(page, 'Undo').click();
		await expect(page).toHaveURL(address);
	}
	await expect(button(page, 'Undo')).toBeDisabled();
	await expect(statusLine(page)).toContainText(shownOfShipped(CORE_ACTORS.length, CORE_RELATIONS.length));
	for (const address of addresses.slice(1)) {
		await button(page, 'Redo').click();
		await expect(page).toHaveURL(address);
	}
	await expect(button(page, 'Redo')).toBeDisabled();
});

test('undo and redo by key; a text field keeps these keys for itself', async ({ page }) => {
	await openExplorer(page);
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	await page.keyboard.press('Control+z');
	await expect(page).not.toHaveURL(/type=/);
	await page.keyboard.press('Control+Shift+z');
	await expect(page).toHaveURL(/type=support/);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+y');
	await expect(page).toHaveURL(/type=support/);
	const field = page.getByRole('combobox', { name: 'Search actors by any name' });
	await field.pressSequentially('Ira');
	await field.press('Control+z');
	await expect(page).toHaveURL(/type=support/);
});

test('a new step ends what could be redone', async ({ page }) => {
	await openExplorer(page);
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	await button(page, 'Undo').click();
	await filters(page).getByRole('button', { name: 'Only Conflict' }).click();
	await expect(button(page, 'Redo')).toBeDisabled();
	await expect(page).toHaveURL(/type=conflict/);
});

test('opening a file is one step: undo brings the old dataset and its view back', async ({ page }) => {
	await openExplorer(page);
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	const address = page.url();
	await openByDialog(page, portableHarbour());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour dispute');
	await button(page, 'Undo').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('dialogue');
	await expect(page).toHaveURL(address);
	await button(page, 'Redo').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour dispute');
	await expect(statusLine(page)).toContainText('3 of 4 actors');
});
