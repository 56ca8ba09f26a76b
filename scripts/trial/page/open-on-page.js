/**
 * Opens a file on the page as a person does: by the dialog, then by “Import” where the page asks. In: the page and a file.
 * Out: what came of it. Whatever stands open afterwards is closed by the caller.
 */

/** @typedef {'opened' | 'refused' | 'nothing'} Result */

const PATIENCE = 15_000;

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, bytes: Uint8Array }} file
 * @returns {Promise<Result>}
 */
export async function openOnPage(page, { name, bytes }) {
	await page.getByRole('banner').getByRole('button', { name: 'Open', exact: true }).click();
	const opening = page.getByRole('dialog', { name: 'Open', exact: true });
	await opening
		.getByLabel('Files')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
	const importing = page.getByRole('dialog', { name: 'Import', exact: true });
	const refused = page.getByRole('alert').filter({ hasText: 'not opened' });
	const opened = page.getByText(/ is open\b/).first();
	const first = await Promise.race([
		importing.waitFor({ timeout: PATIENCE }).then(() => 'asked', never),
		refused.waitFor({ timeout: PATIENCE }).then(() => 'refused', never),
		opened.waitFor({ timeout: PATIENCE }).then(() => 'opened', never),
		page.waitForTimeout(PATIENCE).then(() => 'nothing')
	]);
	if (first !== 'asked') return /** @type {Result} */ (first);
	const button = importing.getByRole('button', { name: 'Import', exact: true });
	if (await button.isDisabled()) {
		await importing.getByRole('button', { name: 'Cancel' }).click();
		return 'refused';
	}
	await button.click();
	return Promise.race([
		refused.waitFor({ timeout: PATIENCE }).then(() => /** @type {const} */ ('refused'), never),
		opened.waitFor({ timeout: PATIENCE }).then(() => /** @type {const} */ ('opened'), never),
		page.waitForTimeout(PATIENCE).then(() => /** @type {const} */ ('nothing'))
	]);
}

/** @returns {Promise<never>} */
const never = () => new Promise(() => undefined);
