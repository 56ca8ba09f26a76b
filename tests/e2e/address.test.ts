/**
 * Somebody shares a view as an address: it opens the same view elsewhere. Addresses that are damaged open all the
 * same, and say what they left out.
 */
import { exportSnapshot } from './support/export-file.ts';
import { openByDialog } from './support/give-files.ts';
import { portableHarbour } from './support/harbour.ts';
import { openExplorer } from './support/open-explorer.ts';
import { dragActor } from './support/place-on-canvas.ts';
import { button, details, filters, notice, picture, statusLine } from './support/regions.ts';
import { CORE_ACTORS, CORE_RELATIONS, shownOfShipped } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

test('a copied address opens the same view', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(page);
	expect(new URL(page.url()).hash).toBe('');
	await filters(page).getByRole('checkbox', { name: 'Conflict' }).uncheck();
	await filters(page).getByRole('radio', { name: 'Medium or high' }).check();
	await picture(page, 'Size').selectOption('Betweenness');
	await picture(page, 'Colour').selectOption('None');
	await picture(page, 'Layout').selectOption('Circle');
	await expect(page).toHaveURL(/layout=circle/);
	await dragActor(page, 'kurds', { x: 30, y: -20 });
	await expect(page).toHaveURL(/pin=kurds/);
	await page.getByRole('combobox', { name: 'Search actors by any name' }).fill('PMF');
	await page.keyboard.press('Enter');
	await button(page, 'Share').click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copied.');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	await page.keyboard.press('Escape');
	const shown = await statusLine(page).innerText();
	const { data } = await exportSnapshot(page);

	const other = await context.newPage();
	await other.goto(address);
	await expect(other.getByRole('heading', { level: 2, name: 'PMF' })).toBeVisible();
	await expect(statusLine(other)).toHaveText(shown.replaceAll('\n', ' '));
	await expect(picture(other, 'Size').locator('option:checked')).toHaveText('Betweenness');
	await expect(notice(other)).toBeEmpty();
	await expect(button(other, 'Undo')).toBeDisabled();
	const same = await exportSnapshot(other);
	expect(same.data.view).toEqual(data.view);
	expect(same.data.positions).toEqual(data.positions);
});

test('damaged addresses open the usual view, and say what they left out', async ({ page }) => {
	test.slow();
	for (const [fragment, ...words] of [
		['type=love&status=maybe&kind=robot&source=rumour', /type/, /status/, /kind/, /source/],
		['confidence=absolute&from=yesterday', /confidence/, /day/],
		['select-actor=nobody', /selection/],
		['select-pair=us&select-pair=us', /selection/],
		['tab=pie&colour=plaid&size=charisma&layout=spiral', /tab/, /colour/, /measure/, /layout/],
		['at=here,there,us&pin=nobody', /position/, /pinned/],
		['zoom=9&__proto__=1&constructor=2', /zoom/, /constructor/],
		['%E0%A4%A&=&&typo', /./],
		['x'.repeat(40_000), /longer/]
	] as const) {
		await page.goto('about:blank');
		await openExplorer(page, fragment);
		for (const word of words) await expect(notice(page), fragment.slice(0, 60)).toHaveText(word);
		await expect(statusLine(page)).toContainText(shownOfShipped(CORE_ACTORS.length, CORE_RELATIONS.length));
		await expect(picture(page, 'Size').locator('option:checked')).toHaveText('Degree');
		await expect(picture(page, 'Layout').locator('option:checked')).toHaveText('Force-directed');
	}
});

test('what an address has beside unknown parts is kept', async ({ page }) => {
	await openExplorer(page, 'type=support&type=love&select-actor=iran&zoom=9');
	await expect(statusLine(page)).toContainText('support only');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Iran');
	await expect(notice(page)).toContainText('zoom');
	await page.getByRole('button', { name: 'Put this notice away' }).click();
	await expect(notice(page)).toBeEmpty();
});

test('a fragment that is edited by hand is a change that can be undone', async ({ page }) => {
	await openExplorer(page);
	await page.evaluate(() => {
		location.hash = 'type=conflict';
	});
	await expect(statusLine(page)).toContainText('conflict only');
	await button(page, 'Undo').click();
	await expect(statusLine(page)).not.toContainText('conflict only');
});

test('of a dataset that is only on this computer, an address promises nothing', async ({ page }) => {
	await openExplorer(page, 'type=support');
	await openByDialog(page, portableHarbour());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour dispute');
	// The id under which this browser keeps it; of the view of the other dataset nothing is left.
	await expect(page).toHaveURL(/#document=[0-9a-f-]{36}$/);
	await button(page, 'Share').click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await expect(dialog).toContainText('an address cannot bring it along');
	await dialog.getByRole('button', { name: 'Export a snapshot' }).click();
	await expect(page.getByRole('dialog', { name: 'Export a snapshot' })).toBeVisible();
});
