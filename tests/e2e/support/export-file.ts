/**
 * Exports a snapshot through the dialog. In: a page and what to choose there. Out: the file that was saved.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { button } from './regions.ts';

export interface ExportChoices {
	readonly format: 'PNG' | 'SVG' | 'JSON snapshot';
	readonly size?: '1×' | '2×' | '4×';
	readonly transparent?: boolean;
	readonly ground?: 'Light' | 'Dark';
	readonly title?: string;
}

export interface SavedFile {
	readonly name: string;
	readonly bytes: Buffer;
}

export async function exportFile(page: Page, choices: ExportChoices): Promise<SavedFile> {
	await button(page, 'Export').click();
	const dialog = page.getByRole('dialog', { name: 'Export a snapshot' });
	await dialog.getByRole('radio', { name: new RegExp(`^${choices.format}`) }).check();
	if (choices.size) await dialog.getByRole('radio', { name: choices.size }).check();
	if (choices.transparent) await dialog.getByRole('checkbox', { name: 'Transparent background' }).check();
	if (choices.ground) await dialog.getByRole('combobox', { name: 'Ground' }).selectOption(choices.ground);
	if (choices.title) await dialog.getByRole('textbox', { name: 'Title' }).fill(choices.title);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Save' }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a JSON snapshot says of the view; the shapes that tests compare. */
export interface SnapshotData {
	readonly view: Readonly<Record<string, unknown>>;
	readonly positions: Readonly<Record<string, readonly [number, number]>>;
	readonly picture: Readonly<Record<string, unknown>>;
	readonly dataset: Readonly<Record<string, unknown>>;
	readonly actors: readonly { readonly id: string }[];
	readonly relations: readonly { readonly id: string }[];
	readonly sources: readonly { readonly id: string }[];
}

export interface Snapshot {
	readonly meta: Readonly<Record<string, unknown>>;
	readonly data: SnapshotData;
}

export async function exportSnapshot(page: Page): Promise<Snapshot & { readonly text: string }> {
	const text = (await exportFile(page, { format: 'JSON snapshot' })).bytes.toString('utf8');
	return { ...(JSON.parse(text) as Snapshot), text };
}
