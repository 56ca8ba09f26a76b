/**
 * Whatever breaks, the work is not lost: the first thing offered is a file of it, and what broke the page once is not opened
 * again unasked.
 */
import { alert, heading, openHarbour, saved, TITLE } from './support/kept.ts';
import { expect, test } from './support/test.ts';

// Several pages, one after another.
test.slow();

test('a dataset that the page did not survive is not opened again unasked', async ({ page }) => {
	await openHarbour(page);
	const address = page.url();
	const id = /document=([^&]+)/.exec(address)?.[1] ?? '';
	await page.evaluate(
		(key) =>
			new Promise((resolve) => {
				const opening = indexedDB.open('entente');
				opening.onsuccess = () => {
					const store = opening.result.transaction('settings', 'readwrite').objectStore('settings');
					store.put({ key, value: 'then' }).onsuccess = () => {
						opening.result.close();
						resolve(undefined);
					};
				};
			}),
		`opening:${id}`
	);
	await page.reload();
	await expect(alert(page, 'ended before its picture stood')).toBeVisible();
	await expect(heading(page)).not.toHaveText(TITLE);
	await page.getByRole('button', { name: 'Open it all the same' }).click();
	await expect(heading(page)).toHaveText(TITLE);
	await saved(page);
});

test.describe('faults that are planted', () => {
	test.use({ expectedComplaints: [/planted/] });

	test('whatever breaks, the first thing offered is the work', async ({ page }) => {
		await openHarbour(page);
		const take = async (): Promise<void> => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('alert').getByRole('button').first().click()
			]);
			expect(download.suggestedFilename()).toBe(`${TITLE}.entente.json`);
		};
		// A handler, and a promise that nobody waits for.
		await page.evaluate(
			() =>
				void setTimeout(() => {
					throw new Error('planted');
				})
		);
		await expect(alert(page, 'Something went wrong')).toBeVisible();
		await take();
		await page.getByRole('button', { name: 'Go on' }).click();
		await page.evaluate(() => void Promise.reject(new Error('planted')));
		await expect(alert(page, 'Something went wrong')).toBeVisible();
		await take();
		await page.getByRole('button', { name: 'Go on' }).click();
		// Something that cannot be drawn: the next element of the page.
		await page.evaluate(() => {
			const { cloneNode } = Node.prototype;
			Node.prototype.cloneNode = () => {
				Node.prototype.cloneNode = cloneNode;
				throw new Error('planted');
			};
		});
		await page.getByRole('group', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'broke' }).first()).toBeVisible();
		await take();
	});
});
