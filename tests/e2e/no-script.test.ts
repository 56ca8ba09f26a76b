/**
 * Somebody has no script, or reads before it has come: the actors, their relations with claims, the sources and the
 * picture are there, in an order that can be read.
 */
import { graph, table } from './support/regions.ts';
import { CORE_ACTORS, CORE_RELATIONS, HEADER, SOURCES } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('the ten actors, all their relations with claims and links, and the sources', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADER.title);
	const actors = table(page).getByRole('region', { name: 'Table of actors' });
	expect(CORE_ACTORS).toHaveLength(10);
	await expect(actors.getByRole('rowheader')).toHaveCount(10);
	for (const { name, names } of CORE_ACTORS) {
		await expect(actors.getByRole('rowheader').filter({ hasText: name }).first()).toBeVisible();
		await expect(actors.getByText(names['ar'] ?? 'no name', { exact: true }).first()).toHaveAttribute(
			'lang',
			'ar'
		);
	}
	const relations = table(page).getByRole('region', { name: 'Table of relations' });
	await expect(relations.getByRole('rowheader')).toHaveCount(CORE_RELATIONS.length);
	const claims = (await relations.getByRole('rowheader').allInnerTexts()).map((text) => text.trim());
	expect(claims.toSorted()).toEqual(CORE_RELATIONS.map(({ claim }) => claim).toSorted());
	const citations = CORE_RELATIONS.reduce((sum, relation) => sum + relation.citations.length, 0);
	const links = relations.getByRole('link');
	await expect(links).toHaveCount(citations);
	expect(await links.first().getAttribute('href')).toContain(`${SOURCES[0]?.URL}#:~:text=`);
	const sources = table(page).getByRole('region', { name: 'Table of sources' });
	await expect(sources).toContainText(SOURCES[0]?.title ?? 'no source');
	await expect(sources.getByRole('link').first()).toHaveAttribute('href', SOURCES[0]?.URL ?? '');
});

test('the picture is an inline SVG with the names of all and a line for each relation', async ({ page }) => {
	await page.goto('./');
	const picture = graph(page).getByRole('img').first();
	await expect(picture).toBeVisible();
	const box = await picture.boundingBox();
	expect(box?.width).toBeGreaterThan(400);
	expect(box?.height).toBeGreaterThan(300);
	const words = ((await picture.textContent()) ?? '').replaceAll(/\s+/g, ' ');
	for (const { name } of CORE_ACTORS) expect(words.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
	expect(await picture.locator('path').count()).toBeGreaterThanOrEqual(CORE_RELATIONS.length);
});

test('headings go down one level at a time, and the picture comes before the tables', async ({ page }) => {
	await page.goto('./');
	const headings = await page.getByRole('heading').all();
	const levels = await Promise.all(
		headings.map((heading) => heading.evaluate(({ tagName }) => Number(tagName[1])))
	);
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	for (const [index, level] of levels.entries())
		expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	const text = await page.locator('body').innerText();
	expect(text.indexOf('Legend')).toBeLessThan(text.indexOf(CORE_RELATIONS[0]?.claim ?? ''));
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
