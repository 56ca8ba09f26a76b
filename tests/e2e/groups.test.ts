/**
 * Somebody asks who stands together: chooses a way to group, reads the groups and how sure they are, sees them on the
 * graph, and takes them along.
 */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { exportFile } from './support/export-file.ts';
import { openExplorer } from './support/open-explorer.ts';
import { graph, picture } from './support/regions.ts';
import { runEntente } from './support/run-entente.ts';
import { actorNamed } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const analysis = (page: Page) => page.getByRole('region', { name: 'Analysis', exact: true });

interface GroupsReport {
	readonly groupings: Readonly<
		Record<string, { readonly groups: readonly { readonly members: readonly string[] }[] }>
	>;
}

test('the groups on the page are those of the command line', async ({ page }) => {
	const { stdout } = await runEntente('groups', 'graph-data/iraq-2020', '--core', '--grouping', 'camps');
	const groups = (JSON.parse(stdout) as GroupsReport).groupings['camps']?.groups ?? [];
	expect(groups.length).toBeGreaterThan(0);
	await openExplorer(page, 'tab=analysis&analysis=groups');
	await analysis(page)
		.getByRole('button', { name: /^Two camps/ })
		.click();
	for (const [index, { members }] of groups.entries()) {
		const group = analysis(page).getByRole('region', { name: `Camp ${index + 1}`, exact: true });
		for (const id of members)
			await expect(group.getByRole('button', { name: actorNamed(id).name })).toBeVisible();
		await expect(group.getByRole('listitem')).toHaveCount(members.length);
	}
	await expect(analysis(page)).toContainText('Adjusted Rand index');
});

test('the graph is coloured and outlined by groups, the legend names them, and undo takes it back', async ({
	page
}) => {
	await openExplorer(page);
	await picture(page, 'Colour').selectOption('Communities');
	await expect(graph(page).getByRole('heading', { name: 'Communities' })).toBeVisible();
	await expect(graph(page).getByRole('listitem').filter({ hasText: 'Community 1' })).toBeVisible();
	const before = await page.getByRole('application').screenshot();
	await page.getByRole('checkbox', { name: 'Outline' }).check();
	await expect
		.poll(async () => (await page.getByRole('application').screenshot()).equals(before))
		.toBe(false);
	await expect(page).toHaveURL(/colour=communities&grouped=yes/);
	const { bytes } = await exportFile(page, { format: 'SVG' });
	expect(bytes.toString('utf8')).toContain('Community 1');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(graph(page).getByRole('heading', { name: 'Kind', exact: true })).toBeVisible();
});

test('without relations that count there are no groups, and the page says why', async ({ page }) => {
	await openExplorer(
		page,
		'tab=analysis&analysis=groups&colour=camps&sign=0,support&sign=0,pressure&sign=0,conflict'
	);
	await expect(analysis(page)).toContainText('There are no groups of this kind here.');
});

test('the section has no violation that a machine can see', async ({ page }) => {
	await openExplorer(page, 'tab=analysis&analysis=groups&colour=signed-communities');
	await expect(analysis(page).getByRole('heading', { name: /^Community 1/ })).toBeVisible();
	await expectNoAxeViolations(page);
});
