/**
 * Shows everything that texts of a file can reach: table, analysis, details of an actor, a relation and a source, search,
 * the export dialog. In: the page with a file open. It judges nothing; what runs or is fetched meanwhile is watched
 * elsewhere.
 */

/** @param {import('@playwright/test').Page} page */
export async function lookAround(page) {
	const view = (/** @type {string} */ name) =>
		page
			.getByRole('group', { name: 'Views' })
			.getByRole('button', { name, exact: true })
			.click({ timeout: 3_000 });
	await view('Table');
	const table = page.getByRole('region', { name: 'Table', exact: true });
	for (const heading of ['Actors', 'Relations', 'Sources']) {
		const buttons = table
			.getByRole('region', { name: heading })
			.or(table.locator('section'))
			.getByRole('button');
		const first = table
			.getByRole('table', { name: new RegExp(heading, 'i') })
			.locator('tbody')
			.getByRole('button')
			.first();
		// A file may have no relation, and so no row to click on.
		if ((await first.count()) > 0) await first.click({ timeout: 1_000 }).catch(() => undefined);
		else if ((await buttons.count()) > 0)
			await buttons
				.last()
				.click({ timeout: 500 })
				.catch(() => undefined);
	}
	await view('Analysis');
	await view('Graph');
	await page
		.getByRole('combobox', { name: /^Search/ })
		.first()
		.fill('a', { timeout: 1_000 })
		.catch(() => undefined);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+e');
	await page.getByRole('dialog', { name: /^Export/ }).waitFor({ timeout: 3_000 });
	await page.keyboard.press('Escape');
}
