/**
 * How fast the picture follows a filter. In: a page whose graph is interactive. Out: the milliseconds of each click on
 * the checkbox of each relation type, off and on again.
 *
 * The page tells them as `performance.measure('entente:filter')`; a page that does not gives an empty list.
 */
const MEASURE = 'entente:filter';

/** How long to wait for the page's own measure, in milliseconds. */
const PATIENCE = 2000;

/** The checkboxes of the relation types, wherever the page's filters put them. @param {import('@playwright/test').Page} page */
async function findCheckboxes(page) {
	const filters = page.getByRole('complementary', { name: 'Filters' });
	const group = filters.getByRole('group', { name: /relation type|^types?\b/i });
	const place = (await group.count()) > 0 ? group.first() : filters;
	return place.getByRole('checkbox').all();
}

/** @param {import('@playwright/test').Page} page */
const readMeasures = (page) =>
	page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), MEASURE);

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[][]>} for each checkbox, in the page's order, its clicks; without what the page did not tell
 */
export async function measureFilters(page) {
	/** @type {number[][]} */
	const clicks = [];
	for (const checkbox of await findCheckboxes(page)) {
		/** @type {number[]} */
		const mine = [];
		for (let click = 0; click < 2; click++) {
			const before = (await readMeasures(page)).length;
			await checkbox.click();
			const told = await page
				.waitForFunction(
					({ name, count }) => performance.getEntriesByName(name).length > count,
					{ name: MEASURE, count: before },
					{ timeout: PATIENCE }
				)
				.then(
					() => true,
					() => false
				);
			if (!told) return clicks;
			// Let what follows a click end, so that one click is not measured with the rest of another.
			await page.waitForTimeout(300);
			mine.push(...(await readMeasures(page)).slice(before));
		}
		clicks.push(mine);
	}
	return clicks;
}
