/** Editing: adding, changing, merging and deleting actors and relations, choosing several, finding duplicates. */
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { openByDialog } from './support/give-files.ts';
import { openExplorer } from './support/open-explorer.ts';
import { clickActor, placeOfActor } from './support/place-on-canvas.ts';
import { button, details, notice, showTab, statusLine, surface, table } from './support/regions.ts';
import { searchActor } from './support/search-actor.ts';
import { ACTORS, CORE_ACTORS, RELATIONS } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });
const status = (page: Page, actors: number, relations: number): Promise<void> =>
	expect(statusLine(page))
		.toContainText(`of ${actors} actors`)
		.then(() => expect(statusLine(page)).toContainText(`of ${relations} relations`));

test('an actor and a relation with its citation, by keyboard alone', async ({ page }) => {
	await openExplorer(page);
	await page.keyboard.press('n');
	const actorForm = dialog(page, 'Add an actor');
	await expect(actorForm).toBeVisible();
	await expect(actorForm.getByLabel('Name', { exact: true })).toBeFocused();
	await page.keyboard.type('Hashd al-Nujaba');
	await page.keyboard.press('Enter');
	await expect(actorForm).toBeHidden();
	await expect(details(page).getByRole('heading', { level: 2, name: 'Hashd al-Nujaba' })).toBeVisible();
	await status(page, ACTORS.length + 1, RELATIONS.length);

	await page.keyboard.press('r');
	const form = dialog(page, 'Add a relation');
	await expect(form.getByRole('combobox', { name: 'From' })).toHaveValue('Hashd al-Nujaba');
	await form.getByRole('combobox', { name: 'To' }).focus();
	await page.keyboard.type('Muqtada');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Support');
	await form.getByLabel('Claim').focus();
	await page.keyboard.type('The band follows the cleric.');
	await page.keyboard.press('Tab');
	await page.keyboard.type('2019-10~');
	await expect(form.getByText('Understood as about October 2019')).toBeVisible();
	await form.getByLabel('Paragraph').focus();
	await page.keyboard.type('4');
	await form.getByLabel('Claim').focus();
	await form.getByRole('button', { name: 'Add the relation' }).focus();
	await page.keyboard.press('Enter');
	await expect(form).toBeHidden();
	await expect(details(page).getByText('The band follows the cleric.')).toBeVisible();
	await status(page, ACTORS.length + 1, RELATIONS.length + 1);

	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await status(page, ACTORS.length, RELATIONS.length);
	await page.keyboard.press('Control+Shift+z');
	await page.keyboard.press('Control+Shift+z');
	await status(page, ACTORS.length + 1, RELATIONS.length + 1);
});

test('what is wrong is said at its field, and nothing typed is lost by Escape', async ({ page }) => {
	await openExplorer(page);
	await details(page).getByRole('button', { name: 'Add a relation' }).click();
	const form = dialog(page, 'Add a relation');
	await form.getByLabel('Period').fill('2020-02-30');
	await form.getByRole('button', { name: 'Add the relation' }).click();
	const from = form.getByRole('combobox', { name: 'From' });
	await expect(from).toBeFocused();
	await expect(from).toHaveAttribute('aria-invalid', 'true');
	await expect(from).toHaveAccessibleDescription(/“From” is missing/);
	await expect(form.getByLabel('Period')).toHaveAccessibleDescription(/is no date that exists/);
	await expect(form.getByLabel('Type')).toHaveAccessibleDescription(/“Type” is missing/);
	await expectNoAxeViolations(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(form).toBeVisible();
	await expect(form.getByText('What you changed here is not kept yet.')).toBeVisible();
	await form.getByRole('button', { name: 'Go on editing' }).click();
	await expect(form.getByLabel('Period')).toHaveValue('2020-02-30');
	await form.getByRole('button', { name: 'Cancel' }).click();
	await form.getByRole('button', { name: 'Discard the changes' }).click();
	await expect(form).toBeHidden();
	await status(page, ACTORS.length, RELATIONS.length);
});

test('deleting says what goes along, and undo brings it back', async ({ page }) => {
	await openExplorer(page);
	await searchActor(page, 'Iran');
	const name = CORE_ACTORS.find(({ id }) => id === 'iran')?.name ?? '';
	const going = RELATIONS.filter(({ from, to }) => from === 'iran' || to === 'iran').length;
	await details(page).getByRole('heading', { level: 2 }).focus();
	await page.keyboard.press('Delete');
	const question = dialog(page, 'Delete the actor');
	await expect(question).toContainText(`${name} would be removed, with ${going} relations`);
	await question.getByRole('button', { name: 'Delete' }).click();
	await status(page, ACTORS.length - 1, RELATIONS.length - going);
	await notice(page).getByRole('button', { name: 'Undo' }).click();
	await status(page, ACTORS.length, RELATIONS.length);
});

test('several actors: shift-click, a box, the table, all shown; one kind for all', async ({ page }) => {
	await openExplorer(page);
	const [a, b, c] = CORE_ACTORS.map(({ id }) => id);
	await clickActor(page, a ?? '');
	await clickActor(page, b ?? '', ['Shift']);
	await expect(details(page).getByText('Two actors', { exact: true })).toBeVisible();
	await clickActor(page, c ?? '', ['Shift']);
	const heading = details(page).getByRole('heading', { level: 2 });
	await expect(heading).toHaveText('3 actors');
	await expect(page).toHaveURL(/select-many=/);
	await expectNoAxeViolations(page);
	await clickActor(page, c ?? '', ['Shift']);
	await expect(details(page).getByText('Two actors', { exact: true })).toBeVisible();

	await surface(page).focus();
	await page.keyboard.press('Control+a');
	await expect(heading).toHaveText(`${CORE_ACTORS.length} actors`);
	await page.keyboard.press('Escape');

	const places = await Promise.all(CORE_ACTORS.map(({ id }) => placeOfActor(page, id)));
	const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
	await page.keyboard.down('Shift');
	await page.mouse.move(Math.min(...xs) - 25, Math.min(...ys) - 25);
	await page.mouse.down();
	await page.mouse.move(0.5 * (Math.min(...xs) + Math.max(...xs)), Math.max(...ys), { steps: 4 });
	await page.mouse.move(Math.max(...xs) + 25, Math.max(...ys) + 25, { steps: 4 });
	await page.mouse.up();
	await page.keyboard.up('Shift');
	await expect(heading).toHaveText(`${CORE_ACTORS.length} actors`);

	await page.keyboard.press('Escape');
	await showTab(page, 'Table');
	for (const box of (
		await table(page)
			.getByRole('checkbox', { name: /^Choose / })
			.all()
	).slice(0, 3))
		await box.check();
	await expect(heading).toHaveText('3 actors');
	await details(page).getByLabel('Kind').fill('alliance');
	await details(page).getByRole('button', { name: 'Set kind' }).click();
	await expect(table(page).getByRole('cell', { name: 'Alliance' })).toHaveCount(3);
	await button(page, 'Undo').click();
	await expect(table(page).getByRole('cell', { name: 'Alliance' })).toHaveCount(0);
});

/** الصدر and al-Sadr are one; Iran and Iraq are not. */
const SMALL = {
	name: 'small.json',
	text: JSON.stringify({
		id: 'small',
		title: 'A small dataset',
		actors: [
			{ id: 'sadr', name: 'al-Sadr', kind: 'person' },
			{ id: 'sadr-ar', name: 'الصدر', kind: 'person', description: 'A cleric.' },
			{ id: 'iran', name: 'Iran' },
			{ id: 'iraq', name: 'Iraq' }
		],
		relations: [
			{ id: 'r1', from: 'sadr', to: 'iran', type: 'support', citations: [{ source: 's' }] },
			{ id: 'r2', from: 'sadr-ar', to: 'iran', type: 'support', citations: [{ source: 's' }] },
			{ id: 'r3', from: 'sadr', to: 'sadr-ar', type: 'pressure', citations: [{ source: 's' }] }
		],
		sources: [{ id: 's', title: 'A source' }]
	})
};

test('duplicates are found across scripts, shown with reasons, and merged by hand', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, SMALL);
	await status(page, 4, 3);
	await details(page).getByRole('button', { name: 'Find duplicates' }).click();
	const list = dialog(page, 'Find duplicate actors');
	await expect(list).toContainText('1 pair of actors that may be one');
	await expect(list).toContainText('can be written');
	await expectNoAxeViolations(page);
	await list.getByRole('button', { name: 'Merge … al-Sadr and الصدر' }).click();
	const merge = dialog(page, 'Merge actors');
	await expect(merge).toContainText('1 relation would lead from the merged actor to itself: it stays');
	await merge.getByRole('radio', { name: /al-Sadr id sadr/ }).check();
	await merge.getByRole('button', { name: 'Merge', exact: true }).click();
	await expect(list).toContainText('No two actors have names that are alike.');
	await list.getByRole('button', { name: 'Close the list' }).click();
	await status(page, 3, 3);
	await searchActor(page, 'الصدر');
	await expect(details(page).getByRole('heading', { level: 2, name: 'al-Sadr' })).toBeVisible();
	await expect(details(page)).toContainText('A cleric.');
	await button(page, 'Undo').click();
	await button(page, 'Undo').click();
	await status(page, 4, 3);
});

test('a pair that is not the same is not shown again', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, SMALL);
	await status(page, 4, 3);
	await details(page).getByRole('button', { name: 'Find duplicates' }).click();
	const list = dialog(page, 'Find duplicate actors');
	await list.getByRole('button', { name: 'Not the same al-Sadr and الصدر' }).click();
	await expect(list).toContainText('No two actors have names that are alike.');
});

test('what is supposed is not the data: editing says so and shows the way', async ({ page }) => {
	await openExplorer(page);
	await searchActor(page, 'Iran');
	await details(page)
		.getByRole('button', { name: /^What if .* were not there/ })
		.click();
	await page.keyboard.press('n');
	await expect(notice(page)).toContainText('a reading of the data, not the data');
	await notice(page).getByRole('button', { name: 'Show the data as coded' }).click();
	await page.keyboard.press('n');
	await expect(dialog(page, 'Add an actor')).toBeVisible();
});
