/**
 * Somebody brings a file of another program: it is shown first, corrected, and imported with an account that adds up;
 * nothing is dropped in silence, and one undo brings back what was open.
 */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { drop, openByDialog, type GivenFile } from './support/give-files.ts';
import { openExplorer } from './support/open-explorer.ts';
import { button, details, filters, notice, statusLine } from './support/regions.ts';
import { expect as plainExpect, test } from './support/test.ts';

/** Reading starts a worker, which takes a busy machine some seconds. */
const expect = plainExpect.configure({ timeout: 15_000 });

/** Five rows, of which the fourth has no second end; “trust” is no word that says who is friendly. */
const TIES: GivenFile = {
	name: 'ties.csv',
	text: [
		'from;to;type;weight;remark',
		'Guild;Port;ally;1,5;first',
		'Port;Guild;trust;2;',
		'Guild;City;ally;3;',
		'City;;trust;1;',
		'City;City;trust;1;itself'
	].join('\r\n')
};

const gephi = (): GivenFile => ({
	name: 'harbour.gexf',
	text: readFileSync('tests/fixtures/files/gexf/gephi-0.10.gexf', 'utf8')
});

const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Import' });
const account = (page: Page) => importDialog(page).getByRole('status');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const importIt = (page: Page) =>
	importDialog(page).getByRole('button', { name: 'Import', exact: true }).click();

/** The four numbers of a line of the account. */
async function numbersOf(page: Page, of: 'actors' | 'relations'): Promise<readonly number[]> {
	const line = (await account(page).innerText()).split('\n').find((text) => text.includes(` ${of} read`));
	return [...(line ?? '').matchAll(/[\d,]+/g)].map(([text]) => Number(text.replaceAll(',', '')));
}

test('a table: role and sign are corrected, the account follows, one undo brings everything back', async ({
	page
}) => {
	test.slow();
	await openExplorer(page);
	const before = { title: await heading(page).innerText(), shown: await statusLine(page).innerText() };
	await openByDialog(page, TIES);
	const dialog = importDialog(page);
	await expect(dialog.getByRole('combobox', { name: 'Cells are parted by' })).toHaveValue(';');
	await expect(account(page)).toContainText('5 relations read = 4 kept + 0 merged + 1 rejected');
	await expect(account(page)).toContainText('3 actors read = 3 kept + 0 merged + 0 rejected');

	await dialog.getByRole('combobox', { name: 'What column 5, remark, is' }).selectOption('claim');
	await dialog.getByRole('combobox', { name: 'Sign of the type for trust' }).selectOption('Hostile');
	await dialog.getByRole('textbox', { name: 'Name of the type for trust' }).fill('Mistrust');
	await dialog.getByRole('combobox', { name: 'What ally becomes' }).selectOption('Left out');
	await expect(account(page)).toContainText('5 relations read = 2 kept + 0 merged + 3 rejected');
	await dialog.getByRole('combobox', { name: 'What ally becomes' }).selectOption('A type of its own');
	await expect(account(page)).toContainText('5 relations read = 4 kept + 0 merged + 1 rejected');
	await expectNoAxeViolations(page, 'dialog[open]');
	await importIt(page);

	await expect(heading(page)).toHaveText('ties');
	await expect(statusLine(page)).toContainText('3 of 3 actors, 4 of 4 relations');
	await expect(notice(page)).toContainText('1 row was rejected.');
	await expect(notice(page)).toContainText('4 relations are not yet cited');
	await expect(filters(page).getByText('Mistrust')).toBeVisible();
	await expect(details(page)).toContainText('4 of 4 relations name only the file');
	await expect(details(page)).toContainText('2 friendly relations, 2 hostile');

	await button(page, 'Undo').click();
	await expect(heading(page)).toHaveText(before.title);
	await expect(statusLine(page)).toHaveText(before.shown);
	await expect(button(page, 'Undo')).toBeDisabled();
});

test('another column holds the type: its own words are asked about', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, TIES);
	const dialog = importDialog(page);
	await dialog.getByRole('combobox', { name: 'What column 5, remark, is' }).selectOption('type');
	await expect(dialog.getByRole('combobox', { name: 'What first becomes' })).toBeVisible();
	await expect(dialog.getByRole('combobox', { name: 'What ally becomes' })).toBeHidden();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog).toBeHidden();
	await expect(button(page, 'Undo')).toBeDisabled();
});

test('the report holds every rejected row with line and reason, and adds up', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, TIES);
	const [read = 0, kept = 0, merged = 0, rejected = 0] = await (async () => {
		await expect(account(page)).toContainText('relations read');
		return numbersOf(page, 'relations');
	})();
	expect(kept + merged + rejected).toBe(read);
	await importDialog(page).getByText('1 rejected row').click();
	await expect(importDialog(page).getByRole('list', { name: 'Rejected rows' })).toContainText('line 5');
	await importIt(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the report' }).click()
	]);
	expect(download.suggestedFilename()).toBe('ties.csv-import-report.csv');
	const report = await readFile(await download.path(), 'utf8');
	expect(report).toContain('ties.csv');
	expect(report).toMatch(/(^|,)5,/m);
});

test('a GEXF graph of Gephi: ids, loops, signs and places are taken over', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, gephi());
	await expect(importDialog(page)).toContainText('written by Gephi 0.10');
	await expect(account(page)).toContainText('3 actors read = 3 kept');
	await expect(account(page)).toContainText('4 relations read = 4 kept');
	await importIt(page);
	await expect(statusLine(page)).toContainText('3 of 3 actors, 4 of 4 relations');
	await expect(notice(page)).toContainText('4 relations are not yet cited');
	// What could not be taken over is one click away, and pushes nothing away.
	await expect(page.getByRole('list', { name: 'Issues' })).toBeHidden();
	await notice(page)
		.getByText(/^\d+ notices?$/)
		.click();
	await expect(page.getByRole('list', { name: 'Issues' })).toBeVisible();
});

test('tables of actors and of relations are opened together, by drop', async ({ page }) => {
	await openExplorer(page);
	const actors = { name: 'people.csv', text: 'id,name,kind\nguild,The guild,union\nport,The port,company\n' };
	const relations = { name: 'ties.csv', text: 'source,target,type\nguild,port,conflict\n' };
	await drop(page, actors, relations);
	const dialog = importDialog(page);
	await expect(dialog.getByRole('heading', { level: 3, name: 'Table people.csv' })).toBeVisible();
	await expect(dialog.getByRole('heading', { level: 3, name: 'Table ties.csv' })).toBeVisible();
	await expect(account(page)).toContainText('2 actors read = 2 kept');
	await importIt(page);
	await expect(statusLine(page)).toContainText('2 of 2 actors, 1 of 1 relation');
	await expect(details(page)).toContainText('The guild');
});

test('a truncated graph is refused as a whole, with its line, and nothing changes', async ({ page }) => {
	await openExplorer(page);
	const before = await heading(page).innerText();
	const { text } = gephi();
	await openByDialog(page, { name: 'half.gexf', text: text.slice(0, text.indexOf('<edges>') + 40) });
	await expect(page.getByRole('alert')).toContainText('half.gexf was not opened.');
	await expect(page.getByRole('list', { name: 'Issues' }).getByRole('code').first()).toContainText(
		/half\.gexf:\d+/
	);
	await expect(importDialog(page)).toBeHidden();
	await expect(heading(page)).toHaveText(before);
	await expect(button(page, 'Undo')).toBeDisabled();
});

test('by keyboard alone: choose a sign, and import', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, TIES);
	const sign = importDialog(page).getByRole('combobox', { name: 'Sign of the type for trust' });
	await expect(sign).toBeVisible();
	const focusOn = async (isThere: () => Promise<boolean>): Promise<void> => {
		for (let pressed = 0; pressed < 60 && !(await isThere()); pressed += 1) await page.keyboard.press('Tab');
		expect(await isThere()).toBe(true);
	};
	await focusOn(() => sign.evaluate((element) => element === document.activeElement));
	await page.keyboard.press('h');
	await expect(sign).toHaveValue('-1');
	const submit = importDialog(page).getByRole('button', { name: 'Import', exact: true });
	await expect(submit).toBeEnabled();
	await focusOn(() => submit.evaluate((element) => element === document.activeElement));
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('ties');
});
