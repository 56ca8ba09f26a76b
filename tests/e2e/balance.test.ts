/**
 * Somebody asks who stands together: reads the answer, sees what does not fit and what it rests on, counts pressure
 * otherwise, and takes away the report that the command line gives for the same choices.
 */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { openExplorer } from './support/open-explorer.ts';
import { button, details } from './support/regions.ts';
import { runEntente } from './support/run-entente.ts';
import { expect, test } from './support/test.ts';

const OPEN = 'tab=analysis&analysis=balance';

interface Report {
	readonly frustration: {
		readonly value: number;
		readonly total: number;
		readonly camps: readonly string[][];
	};
	readonly triads: Readonly<Record<string, number>>;
	readonly parameters: Readonly<Record<string, unknown>>;
}

async function onCommandLine(...chosen: string[]): Promise<Report> {
	const { stdout, stderr } = await runEntente('signed', 'graph-data/iraq-2020', '--core', ...chosen);
	expect(stderr).toBe('');
	return JSON.parse(stdout) as Report;
}

async function saved(page: Page): Promise<Report> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as JSON' }).click();
	return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Report;
}

const answer = (page: Page): Locator => page.getByText(/frustration index/).first();
const main = (page: Page): Locator => page.getByRole('main');

async function openBalance(page: Page, more = ''): Promise<void> {
	await page.goto(`./#${OPEN}${more}`);
	await expect(main(page).getByRole('heading', { name: 'The camps' })).toBeVisible();
}

test('the answer stands first, with the figures of the command line', async ({ page }) => {
	await openBalance(page);
	const { frustration, triads } = await onCommandLine();
	await expect(main(page)).toContainText(
		`The ${frustration.total} ties split best into two camps; ${frustration.value} of them do not fit (frustration index ${frustration.value}, proven least).`
	);
	const census = main(page).getByRole('region', { name: 'Triad census' });
	const counts = await census.locator('tbody td.number').allTextContents();
	expect(counts.map(Number)).toEqual(Object.values(triads));
	for (const [index, camp] of frustration.camps.entries()) {
		const members = main(page).getByRole('region', { name: `Camp ${index + 1}` });
		await expect(members.getByRole('listitem')).toHaveCount(camp.length);
	}
});

test('the saved report is the one of the command line, whatever is chosen', async ({ page }) => {
	await openBalance(page);
	expect(await saved(page)).toEqual(await onCommandLine());
	await main(page).getByRole('combobox', { name: 'Pressure' }).selectOption('neither (0, left out)');
	await main(page).getByRole('combobox', { name: 'Direction' }).selectOption('one tie for two actors');
	await main(page).getByRole('combobox', { name: 'Weight' }).selectOption('ties count by their strength');
	await expect(page.getByRole('button', { name: 'Save as JSON' })).toBeEnabled();
	await expect(main(page).getByText('out of date')).toBeHidden();
	await expect
		.poll(async () => saved(page))
		.toEqual(await onCommandLine('--pressure', 'none', '--undirected', '--weighted'));
});

test('a choice of sign is in the address, undone by one press, and opened again', async ({ page }) => {
	await openBalance(page);
	const pressure = main(page).getByRole('combobox', { name: 'Pressure' });
	await pressure.selectOption('half hostile (−½)');
	await expect(page).toHaveURL(/sign=-0\.5,pressure/);
	await button(page, 'Undo').click();
	await expect(pressure).toHaveValue('-1');
	await expect(page).not.toHaveURL(/sign=/);
	await page.goto('about:blank');
	await openBalance(page, '&sign=0,pressure');
	await expect(main(page).getByRole('combobox', { name: 'Pressure' })).toHaveValue('0');
});

test('a tie that does not fit leads to its relation and its passage', async ({ page }) => {
	await openBalance(page);
	const unfit = main(page).getByRole('list', { name: 'ties that do not fit', exact: true });
	await expect(unfit.getByRole('link').first()).toHaveAttribute('href', /#:~:text=/);
	const claim = unfit.locator('button.claim').first();
	const words = ((await claim.textContent()) ?? '').trim();
	await claim.click();
	await expect(details(page).getByText(words)).toBeVisible();
	await expect(details(page).getByRole('heading', { name: /citation/ })).toBeVisible();
});

test('the graph is coloured by the camps', async ({ page }) => {
	await openBalance(page);
	await main(page).getByRole('button', { name: 'Colour the graph by these camps' }).click();
	await expect(page).toHaveURL(/colour=camps/);
	await expect(page.getByRole('application')).toBeVisible();
});

test('with nothing selected the details tell the balance and lead to its analysis', async ({ page }) => {
	await openExplorer(page);
	await expect(details(page).getByText(/frustration index/)).toBeVisible();
	await details(page).getByRole('button', { name: 'See the analysis of balance' }).click();
	await expect(answer(page)).toBeVisible();
	await expect(page).toHaveURL(/tab=analysis/);
});

test('nothing signed is nothing balanced, in words', async ({ page }) => {
	await page.goto(`./#${OPEN}&sign=0,pressure&sign=0,support&sign=0,conflict`);
	await expect(main(page).getByText(/so there is nothing to balance/)).toBeVisible();
	await expect(main(page).getByRole('heading', { name: 'The camps' })).toBeHidden();
});

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
])
	test(`everyone can use it at ${width} px, and nothing pushes the page sideways`, async ({ page }) => {
		// axe looks at every opened list, which takes a busy machine long.
		test.slow();
		await page.setViewportSize({ width, height });
		await openBalance(page);
		await main(page)
			.locator('summary')
			.evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await expectNoAxeViolations(page, 'main');
	});
