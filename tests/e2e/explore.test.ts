/**
 * Somebody comes for the first time: sees the main cast, the lines between them, and finds an actor through search,
 * table and canvas, up to the passage from which a relation is known.
 */
import { clickActor, placeOfActor, placeOfRelation } from './support/place-on-canvas.ts';
import { details, graph, showTab, statusLine, surface, table } from './support/regions.ts';
import { openExplorer } from './support/open-explorer.ts';
import { searchActor } from './support/search-actor.ts';
import {
	ACTORS,
	actorNamed,
	CORE_ACTORS,
	CORE_RELATIONS,
	HEADER,
	shownOfShipped,
	SOURCES
} from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

test('what is seen first: title, regions, the main cast, and how much is shown', async ({ page }) => {
	await openExplorer(page);
	await expect(page).toHaveTitle(`${HEADER.title} · Entente`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADER.title);
	for (const name of ['Filters', 'Details'])
		await expect(page.getByRole('complementary', { name })).toBeVisible();
	await expect(surface(page)).toBeVisible();
	await expect(statusLine(page)).toContainText(shownOfShipped(CORE_ACTORS.length, CORE_RELATIONS.length));
	await expect(statusLine(page)).toContainText('main cast only');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('About this dataset');
	await expect(details(page)).toContainText(HEADER.licence);
	await expect(details(page).getByRole('heading', { name: 'Leading actors' })).toBeVisible();
	await expect(details(page)).toContainText('The balance');
	await expect(details(page)).toContainText(SOURCES[0]?.title ?? 'no source');
});

test('every actor of the main cast is on the canvas, apart from every other', async ({ page }) => {
	await openExplorer(page);
	const box = await surface(page).boundingBox();
	const places = await Promise.all(CORE_ACTORS.map(({ id }) => placeOfActor(page, id)));
	expect(CORE_ACTORS).toHaveLength(10);
	for (const [index, { x, y }] of places.entries()) {
		expect(x).toBeGreaterThan(box?.x ?? Infinity);
		expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
		expect(y).toBeGreaterThan(box?.y ?? Infinity);
		expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
		for (const other of places.slice(index + 1))
			expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(30);
	}
});

test('type is told by colour, by line and by arrowhead', async ({ page }) => {
	await openExplorer(page);
	const samples = await graph(page)
		.getByRole('listitem')
		.filter({ hasText: /^\s*(Pressure|Support|Conflict)/ })
		.evaluateAll((entries) =>
			entries.map((entry) => {
				const [line, head] = [
					entry.querySelector('line'),
					entry.querySelector(
						'svg > :not(line:first-child) :is(path, polygon, line), svg > :is(path, polygon)'
					)
				];
				return {
					colour: line?.getAttribute('stroke'),
					dashes: line?.getAttribute('stroke-dasharray') ?? 'none',
					head: `${head?.tagName} ${head?.getAttribute('d') ?? head?.getAttribute('points') ?? ''}`
				};
			})
		);
	expect(samples).toHaveLength(3);
	for (const feature of ['colour', 'dashes'] as const)
		expect(new Set(samples.map((sample) => sample[feature])).size, feature).toBe(3);
	// Heads are drawn after the line; three types have three shapes.
	expect(new Set(samples.map(({ head }) => head)).size, 'arrowheads').toBeGreaterThan(1);
});

test('parallel and opposite relations run apart', async ({ page }) => {
	await openExplorer(page);
	const between = CORE_RELATIONS.filter(
		({ from, to }) => [from, to].includes('us') && [from, to].includes('iran')
	);
	expect(between.length).toBeGreaterThan(3);
	const middles = await Promise.all(between.map(({ id }) => placeOfRelation(page, id)));
	for (const [index, { x, y }] of middles.entries())
		for (const other of middles.slice(index + 1))
			expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(4);
});

test('clicking an actor on the canvas shows it, clicking beside lets it go', async ({ page }) => {
	await openExplorer(page);
	await clickActor(page, 'iran');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Iran');
	await expect(details(page)).toContainText(actorNamed('iran').description);
	const box = await surface(page).boundingBox();
	await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) - 12);
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('About this dataset');
});

test('pointing at an actor reads it out and lifts its neighbourhood', async ({ page }) => {
	await openExplorer(page);
	const before = await surface(page).screenshot();
	const { x, y } = await placeOfActor(page, 'iran');
	await page.mouse.move(x, y);
	await expect(graph(page).getByText(/^Iran, \d+ visible relations/)).toBeVisible();
	const lifted = await surface(page).screenshot();
	expect(lifted.equals(before)).toBe(false);
});

test('zoom in, zoom out and fit move the camera and nothing else', async ({ page }) => {
	await openExplorer(page);
	const distance = async () => {
		const [us, iran] = [await placeOfActor(page, 'us'), await placeOfActor(page, 'iran')];
		return Math.hypot(us.x - iran.x, us.y - iran.y);
	};
	const fitted = await distance();
	const camera = page.getByRole('group', { name: 'Camera' });
	await camera.getByRole('button', { name: 'Zoom in' }).click();
	expect(await distance()).toBeCloseTo(fitted * 1.25, 0);
	await camera.getByRole('button', { name: 'Zoom out' }).click();
	expect(await distance()).toBeCloseTo(fitted, 0);
	await camera.getByRole('button', { name: 'Zoom out' }).click();
	await camera.getByRole('button', { name: /^Fit/ }).click();
	await expect.poll(distance).toBeCloseTo(fitted, 0);
	await surface(page).hover({ position: { x: 200, y: 60 } });
	await page.mouse.wheel(0, -300);
	await expect.poll(distance).toBeGreaterThan(fitted * 1.02);
	await page.keyboard.press('0');
	await expect.poll(distance).toBeCloseTo(fitted, 0);
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
	expect(new URL(page.url()).hash).toBe('');
});

test('search finds an actor by name, alias, Arabic or Kurdish name, or a part in small letters', async ({
	page
}) => {
	await openExplorer(page);
	for (const [typed, name] of [
		['al-Sistani', 'al-Sistani'],
		['Tehran', 'Iran'],
		['إيران', 'Iran'],
		['کورد', 'Kurds'],
		['protest', 'Protesters']
	] as const) {
		await searchActor(page, typed);
		await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(name);
	}
	await page.getByRole('combobox', { name: 'Search actors by any name' }).fill('Atlantis');
	await expect(page.getByRole('listbox', { name: 'Actors found' })).toHaveText('No actor of that name');
});

test('an actor of the supporting cast is found and shown, and one undo takes it back', async ({ page }) => {
	const [hidden] = ACTORS.filter(({ core }) => core !== true);
	await openExplorer(page);
	await searchActor(page, hidden?.name ?? '');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(hidden?.name ?? '');
	await expect(statusLine(page)).toContainText(`${ACTORS.length} of ${ACTORS.length} actors`);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(statusLine(page)).toContainText(shownOfShipped(CORE_ACTORS.length, CORE_RELATIONS.length));
});

test('from the table to an actor, to a relation, to the passage', async ({ page }) => {
	const relation = CORE_RELATIONS.find(({ from }) => from === 'al-sadr') ?? CORE_RELATIONS[0];
	const [citation] = relation?.citations ?? [];
	if (relation === undefined || citation === undefined) throw new Error('no relation to look for');
	await openExplorer(page);
	await showTab(page, 'Table');
	await table(page)
		.getByRole('region', { name: 'Table of actors' })
		.getByRole('button', { name: actorNamed(relation.from).name, exact: true })
		.click();
	const panel = details(page);
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText(actorNamed(relation.from).name);
	await panel.getByRole('button', { name: relation.claim }).click();
	await expect(panel).toContainText(relation.claim);
	const link = panel.getByRole('link', { name: /Open the passage/ }).first();
	const href = (await link.getAttribute('href')) ?? '';
	const url = SOURCES.find(({ id }) => id === citation.source)?.URL ?? 'no source';
	// The first words, as the web platform wants them after `#:~:text=`; our own encoding hides hyphens and commas too.
	expect(href.startsWith(`${url}#:~:text=`)).toBe(true);
	const [start, end] = href.slice(href.indexOf('text=') + 5).split(',');
	expect(decodeURIComponent(start ?? '')).toBe(citation.anchor.start);
	if (citation.anchor.end !== undefined) expect(decodeURIComponent(end ?? '')).toBe(citation.anchor.end);
	await expect(link).toContainText(new URL(url).host);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(link).toHaveAttribute('rel', /noopener.*noreferrer/);
	await expect(panel).toContainText(`paragraph ${citation.locator.paragraph}`);
});
