/**
 * Somebody narrows the graph down: by every filter, with counts that answer to the other filters, a line that says
 * what is shown, one click that clears all, and actors that stay where they are.
 */
import type { Page } from '@playwright/test';
import { exportSnapshot } from './support/export-file.ts';
import { openExplorer } from './support/open-explorer.ts';
import { isDrawn, placeOfActor } from './support/place-on-canvas.ts';
import { filters, statusLine } from './support/regions.ts';
import {
	ACTORS,
	CORE_ACTORS,
	CORE_RELATIONS,
	countCore,
	RELATIONS,
	shownOfShipped,
	SOURCES
} from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const cast = CORE_ACTORS.length;
const TYPES = [
	['Pressure', 'pressure'],
	['Support', 'support'],
	['Conflict', 'conflict']
] as const;
const group = (page: Page, name: string) => filters(page).getByRole('group', { name, exact: true });
const option = (page: Page, facet: string, name: string) =>
	group(page, facet).getByRole('listitem').filter({ hasText: name });
const expectShown = (page: Page, actors: number, relations: number) =>
	expect(statusLine(page)).toContainText(shownOfShipped(actors, relations));

test.beforeEach(({ page }) => openExplorer(page));

test('relation type: without one, then only one', async ({ page }) => {
	for (const [label, type] of TYPES) {
		const kept = countCore((relation) => relation.type === type);
		await expect(option(page, 'Relation type', label)).toContainText(String(kept));
		await group(page, 'Relation type').getByRole('checkbox', { name: label }).uncheck();
		await expectShown(page, cast, CORE_RELATIONS.length - kept);
		await group(page, 'Relation type')
			.getByRole('button', { name: `Only ${label}` })
			.click();
		await expectShown(page, cast, kept);
		await expect(statusLine(page)).toContainText(`${type} only`);
		for (const [other] of TYPES)
			await group(page, 'Relation type').getByRole('checkbox', { name: other }).check();
	}
	await expectShown(page, cast, CORE_RELATIONS.length);
});

test('cast: everybody', async ({ page }) => {
	await group(page, 'Cast').getByRole('radio', { name: 'Everybody' }).check();
	await expectShown(page, ACTORS.length, RELATIONS.length);
	await expect(statusLine(page)).not.toContainText('cast');
	await group(page, 'Cast').getByRole('radio', { name: 'Main cast' }).check();
	await expectShown(page, cast, CORE_RELATIONS.length);
});

test('status: each of the four alone', async ({ page }) => {
	for (const status of ['happened', 'ongoing', 'potential', 'denied']) {
		const label = `${status.charAt(0).toUpperCase()}${status.slice(1)}`;
		const kept = countCore((relation) => (relation.status ?? 'happened') === status);
		await group(page, 'Status')
			.getByRole('button', { name: `Only ${label}` })
			.click();
		await expectShown(page, cast, kept);
		await expect(option(page, 'Status', label)).toContainText(String(kept));
		await expect(statusLine(page)).toContainText(`status ${status}`);
	}
});

test('confidence: medium or high, high only, any', async ({ page }) => {
	const is = (...wanted: string[]) => countCore(({ confidence = 'high' }) => wanted.includes(confidence));
	const radio = (name: string) => group(page, 'Confidence').getByRole('radio', { name });
	await radio('Medium or high').check();
	await expectShown(page, cast, is('high', 'medium'));
	await radio('High only').check();
	await expectShown(page, cast, is('high'));
	await expect(statusLine(page)).toContainText(/confidence/);
	await radio('Any').check();
	await expectShown(page, cast, CORE_RELATIONS.length);
});

test('period: from a day, to a day, with or without what has no date', async ({ page }) => {
	const undated = countCore(({ period }) => period === undefined);
	const from = group(page, 'Period').getByLabel('From');
	// A day after everything that the source speaks of: only what has no date, or no end, can be left.
	await from.fill('2030-01-01');
	const open = countCore(({ period }) => period?.endsWith('..') === true);
	await expectShown(page, cast, undated + open);
	await expect(statusLine(page)).toContainText('from 2030-01-01 on');
	await group(page, 'Period').getByRole('checkbox').uncheck();
	await expectShown(page, cast, open);
	await from.fill('');
	await expectShown(page, cast, CORE_RELATIONS.length - undated);
	await expect(statusLine(page)).toContainText('dated relations only');
	await group(page, 'Period').getByRole('checkbox').check();
	await group(page, 'Period').getByLabel('To').fill('1990-01-01');
	await expect(statusLine(page)).toContainText('until 1990-01-01');
	const early = countCore(({ period }) => period === undefined || period.startsWith('..'));
	await expectShown(page, cast, early);
});

test('actor kind: persons hidden, then states only', async ({ page }) => {
	const persons = CORE_ACTORS.filter(({ kind }) => kind === 'person');
	const states = new Set(CORE_ACTORS.filter(({ kind }) => kind === 'state').map(({ id }) => id));
	const personIds = new Set(persons.map(({ id }) => id));
	await group(page, 'Actor kind').getByRole('checkbox', { name: 'Person' }).uncheck();
	await expectShown(
		page,
		cast - persons.length,
		countCore(({ from, to }) => !personIds.has(from) && !personIds.has(to))
	);
	expect(await isDrawn(page, persons[0]?.id ?? '')).toBe(false);
	await group(page, 'Actor kind').getByRole('button', { name: 'Only State' }).click();
	await expectShown(
		page,
		states.size,
		countCore(({ from, to }) => states.has(from) && states.has(to))
	);
});

test('source: without the only one nothing is left to show, and the page says so', async ({ page }) => {
	await group(page, 'Source')
		.getByRole('checkbox', { name: SOURCES[0]?.title ?? 'no source' })
		.uncheck();
	await expectShown(page, cast, 0);
	await expect(statusLine(page)).toContainText('0 of 1 sources');
});

test('unconnected actors are hidden when asked', async ({ page }) => {
	const tied = new Set(CORE_RELATIONS.flatMap(({ from, to }) => [from, to]));
	expect(tied.size, 'somebody must be unconnected for this test to say anything').toBeLessThan(cast);
	await group(page, 'Unconnected actors').getByRole('checkbox').check();
	await expectShown(page, tied.size, CORE_RELATIONS.length);
	await expect(statusLine(page)).toContainText('actors with a visible relation only');
});

test('no kind of actor at all: the graph says how to see some', async ({ page }) => {
	for (const box of await group(page, 'Actor kind').getByRole('checkbox').all()) await box.uncheck();
	await expectShown(page, 0, 0);
	await expect(page.getByText('No actor passes the filters.')).toBeVisible();
});

test('counts answer to the other filters, not to their own', async ({ page }) => {
	await group(page, 'Status').getByRole('button', { name: 'Only Potential' }).click();
	for (const [label, type] of TYPES) {
		const kept = countCore((relation) => relation.type === type && relation.status === 'potential');
		await expect(option(page, 'Relation type', label).getByText(String(kept), { exact: true })).toBeVisible();
	}
	const happened = countCore(({ status }) => (status ?? 'happened') === 'happened');
	await expect(option(page, 'Status', 'Happened').getByText(String(happened), { exact: true })).toBeVisible();
});

test('one click clears all filters, and one undo brings them back', async ({ page }) => {
	await group(page, 'Relation type').getByRole('button', { name: 'Only Support' }).click();
	await group(page, 'Status').getByRole('checkbox', { name: 'Denied' }).uncheck();
	const kept = countCore(({ type, status }) => type === 'support' && status !== 'denied');
	await expectShown(page, cast, kept);
	await filters(page).getByRole('button', { name: 'Clear all' }).click();
	await expectShown(page, ACTORS.length, RELATIONS.length);
	await expect(filters(page).getByRole('button', { name: 'Clear all' })).toBeDisabled();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expectShown(page, cast, kept);
});

test('filtering never moves what stays on the canvas', async ({ page }) => {
	const before = await Promise.all(CORE_ACTORS.map(({ id }) => placeOfActor(page, id)));
	await group(page, 'Relation type').getByRole('button', { name: 'Only Conflict' }).click();
	await expectShown(
		page,
		cast,
		countCore(({ type }) => type === 'conflict')
	);
	// Long enough for a camera that wanted to move to have moved: every frame asks anew.
	await page.waitForTimeout(500);
	expect(await Promise.all(CORE_ACTORS.map(({ id }) => placeOfActor(page, id)))).toEqual(before);
	await group(page, 'Cast').getByRole('radio', { name: 'Everybody' }).check();
	await page.waitForTimeout(500);
	expect(await Promise.all(CORE_ACTORS.map(({ id }) => placeOfActor(page, id)))).toEqual(before);
});

test('filtering never moves what stays in a snapshot', async ({ page }) => {
	const before = await exportSnapshot(page);
	await group(page, 'Relation type').getByRole('button', { name: 'Only Conflict' }).click();
	await group(page, 'Actor kind').getByRole('checkbox', { name: 'Person' }).uncheck();
	const after = await exportSnapshot(page);
	const stayed = Object.keys(after.data.positions);
	expect(stayed.length).toBeGreaterThan(5);
	for (const id of stayed) expect(after.data.positions[id]).toEqual(before.data.positions[id]);
	// Who comes back stands where he stood, whatever else has come with him.
	await filters(page).getByRole('button', { name: 'Clear all' }).click();
	const all = await exportSnapshot(page);
	expect(Object.keys(all.data.positions)).toHaveLength(ACTORS.length);
	for (const { id } of CORE_ACTORS) expect(all.data.positions[id]).toEqual(before.data.positions[id]);
});
