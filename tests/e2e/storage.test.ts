/**
 * Nothing that somebody opened or edited is lost: it is there after a reload, a crash and a second tab; where the browser
 * cannot keep it, that is said at once and the work can be saved to a file.
 */
import { exportSnapshot } from './support/export-file.ts';
import { openByDialog, type GivenFile } from './support/give-files.ts';
import { portableHarbour } from './support/harbour.ts';
import { alert, dialog, heading, openHarbour, PATIENT, rename, saved, sign, TITLE } from './support/kept.ts';
import { openExplorer } from './support/open-explorer.ts';
import { dragActor } from './support/place-on-canvas.ts';
import { button, filters, notice, picture } from './support/regions.ts';
import { expect, test } from './support/test.ts';

// Several pages, one after another.
test.slow();

test('a reload brings back dataset, view and places, and nothing to undo', async ({ page }) => {
	await openHarbour(page);
	await filters(page).getByRole('radio', { name: 'Everybody' }).check();
	await picture(page, 'Size').selectOption('Betweenness');
	await dragActor(page, 'port', { x: 33, y: -21 });
	await expect(page).toHaveURL(/#document=[0-9a-f-]{36}&.*pin=port/);
	await saved(page);
	const before = await exportSnapshot(page);
	await page.reload();
	await expect(heading(page)).toHaveText(TITLE);
	await expect(button(page, 'Undo')).toBeDisabled();
	await saved(page);
	const after = await exportSnapshot(page);
	expect(after.data).toEqual(before.data);
});

test('a crash of the tab loses nothing that was called saved', async ({ page, context }) => {
	await openHarbour(page);
	await rename(page, 'The harbour, edited');
	await saved(page);
	const address = page.url();
	const session = await context.newCDPSession(page);
	void session.send('Page.crash').catch(() => undefined);
	await page.waitForEvent('crash');
	const next = await context.newPage();
	await next.goto(address);
	await expect(heading(next)).toHaveText('The harbour, edited');
	await button(next, 'My datasets').click();
	await dialog(next).getByRole('button', { name: 'Earlier states' }).click();
	await dialog(next)
		.getByRole('button', { name: /^Restore/ })
		.click();
	await expect(heading(next)).toHaveText(TITLE);
	await button(next, 'Undo').click();
	await expect(heading(next)).toHaveText('The harbour, edited');
});

test('a plain address offers to go on, and an address of another browser says what is wrong', async ({
	page
}) => {
	await openHarbour(page);
	await page.goto('about:blank');
	await openExplorer(page);
	await page.getByRole('button', { name: `Continue with “${TITLE}”` }).click();
	await expect(heading(page)).toHaveText(TITLE);
	await page.goto('about:blank');
	await openExplorer(page, 'document=00000000-0000-4000-8000-000000000000');
	await expect(notice(page)).toContainText('not kept in this browser');
	await expect(heading(page)).not.toHaveText(TITLE);
});

test('opening another dataset keeps the present one in the list', async ({ page }) => {
	await openHarbour(page);
	await rename(page, 'First');
	await openByDialog(page, portableHarbour());
	await expect(heading(page)).toHaveText(TITLE);
	await saved(page);
	await button(page, 'My datasets').click();
	const rows = dialog(page).getByRole('list', { name: 'Kept datasets' }).getByRole('listitem');
	await expect(rows).toHaveCount(2);
	const first = rows.filter({ hasText: 'First' });
	await first.getByRole('button', { name: 'Duplicate' }).click();
	await expect(rows).toHaveCount(3);
	const copy = rows.filter({ hasText: 'First (copy)' });
	await copy.getByRole('button', { name: 'Delete' }).click();
	await expect(rows).toHaveCount(2);
	await dialog(page).getByRole('button', { name: 'Bring back' }).click();
	await expect(rows).toHaveCount(3);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		copy.getByRole('button', { name: 'Download' }).click()
	]);
	expect(download.suggestedFilename()).toBe('First (copy).entente.json');
	await copy.getByRole('button', { name: 'Open' }).click();
	await expect(heading(page)).toHaveText('First (copy)');
	await button(page, 'Undo').click();
	await expect(heading(page)).toHaveText(TITLE);
});

test('a second tab is told, and takes over or goes on in a copy', async ({ page, context }) => {
	await openHarbour(page);
	const second = await context.newPage();
	await second.goto(page.url());
	await expect(alert(second, 'open in another tab')).toBeVisible();
	await second.getByRole('button', { name: 'Open a copy' }).click();
	await expect(heading(second)).toHaveText(`${TITLE} (copy)`);
	await saved(second);
	await second.close();

	const third = await context.newPage();
	await third.goto(page.url());
	await rename(page, 'Edited in the first tab');
	await third.getByRole('button', { name: 'Take over' }).click();
	await expect(heading(third)).toHaveText('Edited in the first tab');
	await saved(third);
	await expect(alert(page, 'open in another tab')).toBeVisible();
	await rename(third, 'Edited in the other tab');
	await saved(third);
	await page.getByRole('button', { name: 'Take over' }).click();
	await expect(heading(page)).toHaveText('Edited in the other tab');
	await saved(page);
});

/** The same dispute with so much to say of each actor that it is about a megabyte. */
function wordyHarbour(): GivenFile {
	const file = JSON.parse(portableHarbour().text) as {
		data: { dataset: { title: string }; actors: { description?: string }[] };
	};
	file.data.dataset.title = 'Too much';
	for (const actor of file.data.actors) actor.description = 'said '.repeat(19_000);
	file.data.actors.push(
		...Array.from({ length: 8 }, (_, index) => ({
			id: `more-${index}`,
			name: `More ${index}`,
			description: 'said '.repeat(19_000)
		}))
	);
	return { name: 'too-much.json', text: JSON.stringify(file) };
}

test('a full disk is told at once, what was saved is whole, and room lets it go on', async ({
	page,
	context
}) => {
	await openExplorer(page);
	const session = await context.newCDPSession(page);
	const origin = new URL(page.url()).origin;
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
	await openHarbour(page);
	await openByDialog(page, wordyHarbour());
	await expect(heading(page)).toHaveText('Too much', PATIENT);
	await expect(alert(page, 'Not saved.')).toContainText('full');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the work' }).first().click()
	]);
	expect(download.suggestedFilename()).toBe('Too much.entente.json');
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	// The download may have tried again by itself; then there is nothing left to press.
	await page
		.getByRole('button', { name: 'Try again' })
		.click({ timeout: 3_000 })
		.catch(() => undefined);
	await saved(page);
	await page.reload();
	await expect(heading(page)).toHaveText('Too much', PATIENT);
	await button(page, 'My datasets').click();
	await dialog(page)
		.getByRole('listitem')
		.filter({ hasText: TITLE })
		.getByRole('button', { name: 'Open' })
		.click();
	await expect(heading(page)).toHaveText(TITLE);
});

test('data deleted under the page: told, and saved again when asked', async ({ page }) => {
	await openHarbour(page);
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase('entente').onsuccess = resolve;
			})
	);
	await expect(alert(page, 'Not saved.')).toContainText('deleted while it was open');
	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page);
	await page.reload();
	await expect(heading(page)).toHaveText(TITLE);
});

test('where the browser keeps nothing, that is said, and everything else works', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('forbidden', 'SecurityError');
		};
	});
	await openExplorer(page);
	await openByDialog(page, portableHarbour());
	await expect(heading(page)).toHaveText(TITLE);
	await expect(alert(page, 'Not saved.')).toContainText('does not let the page keep anything');
	await expect(sign(page)).toHaveText('Not saved');
	await button(page, 'My datasets').click();
	await expect(dialog(page).getByRole('alert')).toContainText('does not let the page keep anything');
});

test('what a newer version saved is named, refused and left as it is', async ({ page }) => {
	await openHarbour(page);
	const change = (edit: boolean): Promise<unknown> =>
		page.evaluate(
			(isEdit) =>
				new Promise((resolve) => {
					const opening = indexedDB.open('entente');
					opening.onsuccess = () => {
						const database = opening.result;
						const store = database.transaction('documents', 'readwrite').objectStore('documents');
						const reading = store.getAll();
						reading.onsuccess = () => {
							const [record] = reading.result as object[];
							if (isEdit) store.put({ ...record, version: 1000 });
							database.close();
							resolve(isEdit ? undefined : record);
						};
					};
				}),
			edit
		);
	await change(true);
	const before = await change(false);
	await page.reload();
	await expect(notice(page)).toContainText('newer version of Entente');
	await button(page, 'My datasets').click();
	await expect(dialog(page)).toContainText('Made by a newer version of Entente');
	await expect(dialog(page).getByRole('button', { name: 'Delete' })).toHaveCount(0);
	expect(await change(false)).toEqual(before);
});
