/**
 * Gives files to the page, as a person does: by the dialog “Open”, or dropped on the page. In: a page, and files as
 * names with texts. Out: nothing; what comes of it is the test's to see.
 */
import type { Page } from '@playwright/test';
import { button } from './regions.ts';

export interface GivenFile {
	readonly name: string;
	readonly text: string;
}

export async function openByDialog(page: Page, ...files: readonly GivenFile[]): Promise<void> {
	await button(page, 'Open').click();
	await page
		.getByRole('dialog', { name: 'Open' })
		.getByLabel('Files')
		.setInputFiles(
			files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }))
		);
}

export async function drop(page: Page, ...files: readonly GivenFile[]): Promise<void> {
	const dataTransfer = await page.evaluateHandle((given) => {
		const transfer = new DataTransfer();
		for (const { name, text } of given) transfer.items.add(new File([text], name));
		return transfer;
	}, files);
	const body = page.locator('body');
	await body.dispatchEvent('dragover', { dataTransfer });
	await body.dispatchEvent('drop', { dataTransfer });
}
