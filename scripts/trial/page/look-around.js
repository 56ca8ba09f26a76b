/**
 * Shows everything that texts of a file can reach: table, analysis, details of each kind, search, the export dialog. In:
 * the page with a file open. It judges nothing; what runs or is fetched meanwhile is watched elsewhere.
 */

/** @param {import('@playwright/test').Page} page */
export async function lookAround(page) {
	const tab = (/** @type {string} */ name) => page.getByRole('tab', { name, exact: true });
	const quickly = { timeout: 2_000 };
	/** Some files leave nothing to click on. @param {Promise<unknown>} step */
	const perhaps = (step) => step.catch(() => undefined);
	await perhaps(tab('Table').click(quickly));
	await perhaps(page.getByRole('main').getByRole('row').nth(1).getByRole('button').first().click(quickly));
	await perhaps(
		page
			.getByRole('main')
			.getByRole('tab', { name: /Relations/ })
			.click(quickly)
	);
	await perhaps(page.getByRole('main').getByRole('row').nth(1).getByRole('button').first().click(quickly));
	await perhaps(tab('Analysis').click(quickly));
	await perhaps(tab('Graph').click(quickly));
	await perhaps(
		page
			.getByRole('combobox', { name: /Search|Find/ })
			.first()
			.fill('a', quickly)
	);
	await perhaps(page.keyboard.press('Escape'));
	await perhaps(page.keyboard.press('Control+e'));
	await perhaps(page.getByRole('dialog', { name: /Export/ }).waitFor(quickly));
	await perhaps(page.keyboard.press('Escape'));
}
