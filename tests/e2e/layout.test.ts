/**
 * Somebody arranges the picture: by each layout, by dragging, and back again.
 */
import type { Page } from '@playwright/test';
import { exportSnapshot } from './support/export-file.ts';
import { openExplorer } from './support/open-explorer.ts';
import { dragActor, placeOfActor } from './support/place-on-canvas.ts';
import { button, graph, picture } from './support/regions.ts';
import { CORE_ACTORS } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const places = (page: Page) => Promise.all(CORE_ACTORS.map(({ id }) => placeOfActor(page, id)));
const settled = (page: Page) =>
	expect(graph(page).getByRole('button', { name: 'Arrange', exact: true })).toBeEnabled();

test('each layout puts the actors elsewhere, apart from each other, and is one step of undo', async ({
	page
}) => {
	test.slow();
	await openExplorer(page);
	let before = await places(page);
	for (const id of ['circle', 'concentric', 'layered', 'grid', 'force']) {
		await picture(page, 'Layout').selectOption(id);
		await expect.poll(() => places(page), id).not.toEqual(before);
		await settled(page);
		before = await places(page);
		for (const [index, { x, y }] of before.entries())
			for (const other of before.slice(index + 1))
				expect(Math.hypot(x - other.x, y - other.y), id).toBeGreaterThan(30);
		const layout = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('layout') ?? 'force';
		expect(layout).toBe(id);
	}
	for (const id of ['grid', 'layered', 'concentric', 'circle', 'force']) {
		await button(page, 'Undo').click();
		await expect(picture(page, 'Layout')).toHaveValue(id);
	}
	await expect(button(page, 'Undo')).toBeDisabled();
});

test('in a circle all actors have one distance from the middle', async ({ page }) => {
	await openExplorer(page);
	await picture(page, 'Layout').selectOption('Circle');
	await expect(page).toHaveURL(/layout=circle/);
	const { data } = await exportSnapshot(page);
	const spots = CORE_ACTORS.map(({ id }) => data.positions[id] ?? [NaN, NaN]);
	const middle = [0, 1].map((axis) => spots.reduce((sum, spot) => sum + (spot[axis] ?? 0), 0) / spots.length);
	const distances = spots.map(([x, y]) => Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0)));
	expect(Math.max(...distances) / Math.min(...distances)).toBeLessThan(1.05);
});

test('the same layout gives the same places every time', async ({ page, context }) => {
	await openExplorer(page);
	await picture(page, 'Layout').selectOption('Layered');
	await expect(page).toHaveURL(/layout=layered/);
	const other = await context.newPage();
	await openExplorer(other);
	await picture(other, 'Layout').selectOption('Layered');
	await expect(other).toHaveURL(page.url());
});

test('an actor that was dragged stays there, whatever layout comes, until undo', async ({ page }) => {
	await openExplorer(page);
	const { x, y } = await placeOfActor(page, 'china');
	await dragActor(page, 'china', { x: -60, y: 90 });
	const dragged = await placeOfActor(page, 'china');
	expect(dragged.x).toBeCloseTo(x - 60, -1);
	expect(dragged.y).toBeCloseTo(y + 90, -1);
	await expect(page).toHaveURL(/pin=china/);
	const { data } = await exportSnapshot(page);
	await picture(page, 'Layout').selectOption('Circle');
	await expect(page).toHaveURL(/layout=circle/);
	const arranged = await exportSnapshot(page);
	expect(arranged.data.positions['china']).toEqual(data.positions['china']);
	expect(arranged.data.positions['us']).not.toEqual(data.positions['us']);
	await button(page, 'Undo').click();
	await button(page, 'Undo').click();
	await expect(page).not.toHaveURL(/pin=china/);
	await expect(button(page, 'Undo')).toBeDisabled();
});
