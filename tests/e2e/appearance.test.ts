/**
 * Somebody has another screen or other eyes: light and dark, from 320 to 2560 pixels, with little motion.
 */
import type { Page } from '@playwright/test';
import { openExplorer } from './support/open-explorer.ts';
import { placeOfActor } from './support/place-on-canvas.ts';
import { button, filters, picture, showTab, surface } from './support/regions.ts';
import { CORE_ACTORS } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

/** Brightness of the page's ground, 0 to 255. */
const ground = (page: Page) =>
	page.evaluate(() => {
		// The ground is the root's where the body has none of its own.
		const [red = 0, green = 0, blue = 0] = (
			getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []
		).map(Number);
		return (red + green + blue) / 3;
	});

/** Parts of the page that cover each other, by name; every part that should have a place of its own. */
const overlaps = (page: Page) =>
	page.evaluate(() => {
		const find = (selector: string, name: string) =>
			[...document.querySelectorAll(selector)].map((element) => ({
				name,
				box: element.getBoundingClientRect()
			}));
		const groups = [
			[
				...find('header h1', 'title'),
				...find('header [role=combobox]', 'search'),
				...find('header button', 'header button'),
				...find('header select', 'theme')
			],
			[
				...find('body header:has(h1)', 'banner'),
				...find('aside[aria-label=Filters]', 'filters'),
				...find('main', 'views'),
				...find('aside[aria-label=Details]', 'details')
			],
			[
				...find('[aria-label=Views]', 'tabs'),
				...find('[aria-label=Picture]', 'controls'),
				...find('[role=application]', 'canvas'),
				// What scrolls is as large as its frame.
				...find(':has(> section[aria-label=Table])', 'table'),
				...find('details:has(svg) > summary', 'legend'),
				...find('main [role=status]', 'status')
			]
		];
		return groups.flatMap((parts) =>
			parts.flatMap((one, index) =>
				parts
					.slice(index + 1)
					.filter(
						({ box }) =>
							Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
							Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 1
					)
					.map((other) => `${one.name} and ${other.name}`)
			)
		);
	});

/** Text below 12 px, and buttons below 24 px, that are on screen. */
const tooSmall = (page: Page) =>
	page.evaluate(() => {
		const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
			(element) => element.checkVisibility() && !element.closest('svg, .visually-hidden')
		);
		const hasText = (element: Element) =>
			[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
		const text = shown
			.filter((element) => hasText(element) && parseFloat(getComputedStyle(element).fontSize) < 12)
			.map((element) => `text: ${element.textContent?.trim().slice(0, 30)}`);
		const buttons = shown
			.filter((element) =>
				element.matches('button, select, summary, input:not([type=checkbox], [type=radio])')
			)
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				// A link among words may be as high as its line (WCAG 2.2, 2.5.8, exception “inline”).
				return (width < 24 || height < 24) && getComputedStyle(element).display !== 'inline';
			})
			.map(
				(element) =>
					`target: ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30)}`
			);
		return [...text, ...buttons];
	});

for (const width of [320, 390, 768, 1024, 1440, 2560]) {
	test(`at ${width} pixels nothing overlaps, scrolls sideways or is too small`, async ({ page }) => {
		await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
		await openExplorer(page, 'select-actor=iran');
		for (const tab of ['Graph', 'Table'] as const) {
			if (tab === 'Table') await showTab(page, tab);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(width);
			expect(await overlaps(page), tab).toEqual([]);
			expect([...new Set(await tooSmall(page))], tab).toEqual([]);
		}
		for (const analysis of ['balance', 'groups', 'robustness', 'what-if']) {
			await openExplorer(page, `tab=analysis&analysis=${analysis}&colour=communities`);
			await expect(
				page.getByRole('region', { name: 'Analysis', exact: true }).getByRole('heading', { level: 2 }).first()
			).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth), analysis).toBeLessThanOrEqual(
				width
			);
			expect([...new Set(await tooSmall(page))], analysis).toEqual([]);
		}
		await showTab(page, 'Graph');
		await expect(surface(page)).toBeVisible();
		await expect.poll(() => placeOfActor(page, 'us').catch(() => undefined)).toBeDefined();
		await page.waitForTimeout(300);
		const box = await surface(page).boundingBox();
		expect(box?.width).toBeLessThanOrEqual(width);
		for (const { id } of CORE_ACTORS) {
			const { x } = await placeOfActor(page, id);
			expect(x, id).toBeGreaterThan(box?.x ?? Infinity);
			expect(x, id).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
		}
		for (const name of ['Open', 'Export', 'Share', 'Commands'])
			await expect(button(page, name)).toBeInViewport();
	});
}

test('light, dark and as the system says, kept for the next visit', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openExplorer(page);
	const canvas = await surface(page).screenshot();
	expect(await ground(page)).toBeGreaterThan(200);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => ground(page)).toBeLessThan(60);
	await expect.poll(async () => (await surface(page).screenshot()).equals(canvas)).toBe(false);
	const theme = page.getByRole('combobox', { name: 'Theme' });
	await theme.selectOption('Light');
	await expect.poll(() => ground(page)).toBeGreaterThan(200);
	await theme.selectOption('Dark');
	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(() => ground(page)).toBeLessThan(60);
	await page.reload();
	await expect.poll(() => ground(page)).toBeLessThan(60);
	await expect(theme).toHaveValue('dark');
	await theme.selectOption('System');
	await expect.poll(() => ground(page)).toBeGreaterThan(200);
});

test('who asks for little motion gets none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openExplorer(page);
	const moving = () =>
		page.evaluate(() =>
			document
				.getAnimations()
				.filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 20)
				.map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : ''))
		);
	await button(page, 'Export').click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await moving()).toEqual([]);
	await page.keyboard.press('Escape');
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	expect(await moving()).toEqual([]);
});

test('actors are named in the language that is asked for, on the canvas and in the figure', async ({
	page
}) => {
	await openExplorer(page);
	const before = await surface(page).screenshot();
	await picture(page, 'Names').selectOption('Arabic');
	await expect.poll(async () => (await surface(page).screenshot()).equals(before)).toBe(false);
	await button(page, 'Export').click();
	const label = page
		.getByRole('dialog')
		.getByRole('group', { name: 'Preview' })
		.locator('text', { hasText: 'إيران' });
	await expect(label).toHaveAttribute('direction', 'rtl');
});
