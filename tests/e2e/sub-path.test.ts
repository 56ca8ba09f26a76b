/**
 * Somebody puts the built folder under a path of their own web space. Runs in the project `sub-path`, whose server has
 * nothing at its root, so that one absolute address would be a request that fails.
 */
import { expect, test } from './support/test.ts';

test('the site works under any path, and asks for nothing outside it', async ({ page, baseURL }) => {
	const outside: string[] = [];
	const missing: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (url.startsWith('http') && !url.startsWith(baseURL ?? '')) outside.push(url);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await page.goto('./');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(outside).toEqual([]);
	expect(missing).toEqual([]);
});
