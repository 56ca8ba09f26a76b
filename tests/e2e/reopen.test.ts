/**
 * Somebody opens a snapshot again, months later: it is the same view, places included, by dialog and by drop. The file
 * in tests/golden was exported once and must open for ever.
 */
import { readFileSync } from 'node:fs';
import { exportSnapshot, type Snapshot } from './support/export-file.ts';
import { drop, openByDialog } from './support/give-files.ts';
import { openExplorer } from './support/open-explorer.ts';
import { dragActor } from './support/place-on-canvas.ts';
import { button, details, filters, notice, picture, statusLine } from './support/regions.ts';
import { searchActor } from './support/search-actor.ts';
import { expect, test } from './support/test.ts';

test('a JSON snapshot opens again as the same view, by dialog and by drop', async ({ page }) => {
	test.slow();
	await openExplorer(page);
	await filters(page).getByRole('radio', { name: 'Everybody' }).check();
	await filters(page).getByRole('checkbox', { name: 'Denied' }).uncheck();
	await picture(page, 'Size').selectOption('PageRank');
	await picture(page, 'Layout').selectOption('Circle');
	await expect(page).toHaveURL(/layout=circle/);
	await dragActor(page, 'us', { x: 40, y: 25 });
	await expect(page).toHaveURL(/pin=us/);
	await searchActor(page, 'PMF');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('PMF');
	const shown = (await statusLine(page).innerText()).replaceAll('\n', ' ');
	const saved = await exportSnapshot(page);

	for (const give of [openByDialog, drop]) {
		await page.goto('about:blank');
		await openExplorer(page);
		await give(page, { name: 'any name.json', text: saved.text });
		await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('PMF');
		await expect(statusLine(page)).toHaveText(shown);
		await expect(picture(page, 'Size').locator('option:checked')).toHaveText('PageRank');
		await expect(picture(page, 'Layout').locator('option:checked')).toHaveText('Circle');
		await expect(notice(page)).toContainText('is open.');
		const again = await exportSnapshot(page);
		expect(again.data).toEqual(saved.data);
	}
});

test('a snapshot that was exported long ago opens as it was', async ({ page }) => {
	const name = 'iraq-2020-snapshot-v1.entente.json';
	const text = readFileSync(`tests/golden/${name}`, 'utf8');
	const golden = JSON.parse(text) as Snapshot;
	await openExplorer(page);
	await openByDialog(page, { name, text });
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('al-Sadr');
	await expect(statusLine(page)).toContainText('pressure and conflict only');
	await expect(picture(page, 'Size').locator('option:checked')).toHaveText('PageRank');
	await expect(picture(page, 'Layout').locator('option:checked')).toHaveText('Circle');
	await expect(page.getByRole('list', { name: 'Issues' })).toHaveCount(0);
	const again = await exportSnapshot(page);
	// What the file has must all be there; a newer version may know more.
	expect(again.data).toMatchObject({
		view: golden.data.view,
		positions: golden.data.positions,
		dataset: golden.data.dataset,
		actors: golden.data.actors,
		relations: golden.data.relations,
		sources: golden.data.sources
	});
	await button(page, 'Undo').click();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('About this dataset');
});
