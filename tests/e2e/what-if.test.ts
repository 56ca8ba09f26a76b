/**
 * Somebody asks “what if?”: takes an actor away from its details, sees at once that the picture is hypothetical, reads
 * what changes, shares the address, and goes back; and folds the supporting cast into what it is part of.
 */
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { openExplorer } from './support/open-explorer.ts';
import { button, details, filters, statusLine } from './support/regions.ts';
import { searchActor } from './support/search-actor.ts';
import { ACTORS, CORE_RELATIONS, RELATIONS } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const without = (id: string) => RELATIONS.filter(({ from, to }) => from !== id && to !== id).length;
const WHAT_IF = 'tab=analysis&analysis=what-if';

test('an actor leaves: the page says that it is hypothetical, compares, shares and takes back', async ({
	page
}) => {
	await openExplorer(page);
	await searchActor(page, 'Iran');
	await details(page).getByRole('button', { name: 'What if Iran were not there?' }).click();
	const banner = page.getByRole('region', { name: 'Hypothetical' });
	await expect(banner).toContainText('No source says so');
	await expect(banner).toContainText('without Iran');
	await expect(statusLine(page)).toContainText('hypothetical: 1 supposition');
	await expect(statusLine(page)).toContainText(`of ${without('iran')} relations`);
	await expect(page).toHaveURL(/without-actor=iran/);

	await banner.getByRole('button', { name: 'See what changes' }).click();
	const table = page.getByRole('table', { name: /^Ranks by degree/ });
	await expect(table.getByRole('row', { name: /^Iran / })).toContainText('–');
	await expect(page.getByText(/The frustration index falls from 3 to 2/)).toBeVisible();
	await expect(page.getByRole('table', { name: /^Structural balance/ })).toBeVisible();
	await expect(page.getByRole('table', { name: /^Reach/ })).toBeVisible();
	await expectNoAxeViolations(page);

	const address = page.url();
	await page.goto('about:blank');
	await page.goto(address);
	await expect(page.getByRole('region', { name: 'Hypothetical' })).toContainText('without Iran');
	await page
		.getByRole('region', { name: 'Hypothetical' })
		.getByRole('button', { name: 'Back to what was coded' })
		.click();
	await expect(page.getByRole('region', { name: 'Hypothetical' })).toHaveCount(0);
	await button(page, 'Undo').click();
	await expect(page.getByRole('region', { name: 'Hypothetical' })).toContainText('without Iran');
});

test('who matters most, and the hinges: nothing is supposed until somebody says so', async ({ page }) => {
	await openExplorer(page, WHAT_IF);
	const most = page.getByRole('table', { name: /^Who matters most/ });
	await expect(most.getByRole('row')).toHaveCount(11);
	await expect(page.getByText(/^Most is cut apart without United States/)).toBeVisible();
	await most.getByRole('button', { name: 'Kendall τ_b of the others’ ranks' }).click();
	await expect(most.getByRole('rowheader').first()).toHaveText('Iraqi government');
	const hinges = page.getByRole('table', { name: /^Hinges/ });
	await expect(hinges.getByRole('link', { name: /Hamasaeed 2020/ }).first()).toBeVisible();
	await expectNoAxeViolations(page);
	await most.getByRole('button', { name: /that China were not there$/ }).click();
	await expect(page.getByRole('region', { name: 'Hypothetical' })).toContainText('without China');
});

test('the commands suppose the opposite of a relation and take it back', async ({ page }) => {
	const relation = CORE_RELATIONS.find(({ type }) => type === 'conflict');
	await openExplorer(page, `select-relation=${relation?.id ?? ''}`);
	const run = async (name: string) => {
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
		await page.keyboard.type(name);
		await page.keyboard.press('Enter');
	};
	await run('Suppose the opposite');
	await expect(details(page).getByText('hypothetical type')).toBeVisible();
	await expect(details(page)).toContainText('It was coded as Conflict');
	await run('Take all suppositions back');
	await expect(details(page).getByText('hypothetical type')).toHaveCount(0);
});

test('roll-up: the parts of the government go into it, are found there, and come out', async ({ page }) => {
	await openExplorer(page);
	const group = filters(page).getByRole('group', { name: 'Roll-up' });
	await group.getByText('Each whole').click();
	await group.getByRole('checkbox', { name: /^Iraqi government/ }).check();
	await expect(statusLine(page)).toContainText('5 actors folded');
	await expect(statusLine(page)).toContainText(`of ${ACTORS.length - 5} actors`);
	await searchActor(page, 'al-Kadhimi');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Iraqi government');
	await expect(details(page)).toContainText('Holds 5 folded actors');
	await expect(
		details(page)
			.getByText(/^As coded: .*\(folded into Iraqi government\)/)
			.first()
	).toBeVisible();
	await expectNoAxeViolations(page);
	await details(page).getByRole('button', { name: 'Unfold them' }).click();
	await expect(statusLine(page)).not.toContainText('folded');
	await button(page, 'Undo').click();
	await expect(statusLine(page)).toContainText('5 actors folded');
});

test('on a phone nothing pushes the page sideways', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const expectNarrow = async () =>
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await openExplorer(page, WHAT_IF);
	await expect(page.getByRole('table', { name: /^Who matters most/ })).toBeVisible();
	await expect(page.getByRole('table', { name: /^Hinges/ })).toBeVisible();
	await expectNarrow();
	await page.getByRole('button', { name: /that Iran were not there$/ }).click();
	await expect(page.getByRole('table', { name: /^Ranks by degree/ })).toBeVisible();
	await expectNarrow();
});
