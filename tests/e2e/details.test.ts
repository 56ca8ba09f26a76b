/**
 * Somebody reads what is known of an actor, a relation, a source and two actors, with every citation and where it is.
 */
import { openExplorer } from './support/open-explorer.ts';
import { clickActor, placeOfRelation } from './support/place-on-canvas.ts';
import { details, filters } from './support/regions.ts';
import { actorNamed, CORE_RELATIONS, countCore, RELATIONS, SOURCES } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

test('an actor: names, description, relations by type and direction, scores and ranks', async ({ page }) => {
	const iran = actorNamed('iran');
	await openExplorer(page, 'select-actor=iran');
	const panel = details(page);
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
	await expect(panel).toContainText(iran.description);
	await expect(panel.getByText(iran.names['ar'] ?? 'no name', { exact: true })).toHaveAttribute('lang', 'ar');
	await expect(panel.getByText(iran.names['ar'] ?? 'no name', { exact: true })).toHaveAttribute('dir', 'rtl');
	for (const alias of iran.aliases ?? []) await expect(panel).toContainText(alias);
	const sent = countCore(({ from }) => from === 'iran');
	const received = countCore(({ to }) => to === 'iran');
	await expect(panel.getByRole('heading', { name: `Iran acts on (${sent})` })).toBeVisible();
	await expect(panel.getByRole('heading', { name: `Iran is acted on by (${received})` })).toBeVisible();
	const pressing = countCore(({ from, type }) => from === 'iran' && type === 'pressure');
	await expect(panel.getByRole('heading', { name: `Pressure (${pressing})` }).first()).toBeVisible();
	for (const { claim } of CORE_RELATIONS.filter(({ from, to }) => from === 'iran' || to === 'iran'))
		await expect(panel.getByRole('button', { name: claim })).toBeVisible();
	await expect(panel.getByRole('heading', { name: 'Scores and ranks' })).toBeVisible();
	await expect(panel.getByRole('row', { name: /^Degree / })).toContainText(/\d+ of 10/);
});

test('an actor says how much of it the filters hide, and shows it when asked', async ({ page }) => {
	await openExplorer(page, 'select-actor=iran');
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	const panel = details(page);
	const held = RELATIONS.filter(({ from, to }) => from === 'iran' || to === 'iran').length;
	const shown = countCore(({ from, to, type }) => type === 'support' && (from === 'iran' || to === 'iran'));
	await expect(panel).toContainText(`The filters hide ${held - shown} relations of this actor.`);
	await panel.getByRole('button', { name: 'Show all' }).click();
	await expect(panel).not.toContainText('The filters hide');
});

test('a relation: claim, coding, every citation with its place, its words and its link', async ({ page }) => {
	const relation = CORE_RELATIONS.toSorted((a, b) => b.citations.length - a.citations.length)[0];
	if (relation === undefined) throw new Error('no relation');
	await openExplorer(page, `select-relation=${relation.id}`);
	const panel = details(page);
	await expect(panel).toContainText(relation.claim);
	await expect(panel.getByRole('definition').filter({ hasText: relation.status ?? 'happened' })).toHaveCount(
		1
	);
	await expect(panel.getByRole('term').filter({ hasText: 'Confidence' })).toBeVisible();
	await expect(panel.getByRole('term').filter({ hasText: 'Period' })).toBeVisible();
	const links = panel.getByRole('link', { name: /^Open the passage/ });
	await expect(links).toHaveCount(relation.citations.length);
	for (const [index, { anchor, locator }] of relation.citations.entries()) {
		await expect(panel).toContainText(anchor.start);
		await expect(panel).toContainText(`paragraph ${locator.paragraph}`);
		const href = decodeURIComponent((await links.nth(index).getAttribute('href')) ?? '');
		expect(href).toContain(`#:~:text=${anchor.start}`);
	}
	await panel.getByRole('button', { name: 'About this source' }).click();
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText(SOURCES[0]?.title ?? '');
});

test('a line of the canvas can be chosen with the pointer', async ({ page }) => {
	const between = (a: string, b: string) =>
		CORE_RELATIONS.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
	const alone = CORE_RELATIONS.find(({ from, to }) => between(from, to).length === 1 && from === 'al-sadr');
	if (alone === undefined) throw new Error('no relation that stands alone');
	await openExplorer(page);
	const { x, y } = await placeOfRelation(page, alone.id);
	await page.mouse.click(x, y);
	await expect(details(page)).toContainText(alone.claim);
});

test('a source: how to cite it, where it is, and all that rests on it', async ({ page }) => {
	await openExplorer(page, `select-source=${SOURCES[0]?.id}`);
	const panel = details(page);
	const [source] = SOURCES;
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText(source?.title ?? '');
	const link = panel.getByRole('link', { name: /Open the source/ });
	await expect(link).toHaveAttribute('href', source?.URL ?? '');
	await expect(link).toContainText(new URL(source?.URL ?? '').host);
	await expect(panel).toContainText(`${CORE_RELATIONS.length} of ${RELATIONS.length} shown`);
	for (const word of ['Reliability', 'Language'])
		await expect(panel.getByRole('term').filter({ hasText: word })).toBeVisible();
});

test('two actors, chosen by shift-click: what is between them, both ways, and through others', async ({
	page
}) => {
	await openExplorer(page);
	await clickActor(page, 'us');
	await clickActor(page, 'iran', ['Shift']);
	const panel = details(page);
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText('United States and Iran');
	const there = countCore(({ from, to }) => from === 'us' && to === 'iran');
	const back = countCore(({ from, to }) => from === 'iran' && to === 'us');
	await expect(panel.getByRole('heading', { name: `United States acts on Iran (${there})` })).toBeVisible();
	await expect(panel.getByRole('heading', { name: `Iran acts on United States (${back})` })).toBeVisible();
	await expect(panel.getByRole('heading', { name: 'Ways through others' })).toBeVisible();
	await expect(panel.getByRole('heading', { name: 'With the same others' })).toBeVisible();
	await panel.getByRole('button', { name: 'Close details' }).click();
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText('About this dataset');
});
