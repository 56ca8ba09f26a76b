/**
 * Somebody opens a file with a fault: it is refused with all its issues, each with file, place, reason and remedy, the
 * same on the page and on the command line; and what was open stays open.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openByDialog, type GivenFile } from './support/give-files.ts';
import { harbourFiles } from './support/harbour.ts';
import { openExplorer } from './support/open-explorer.ts';
import { button, details, filters, notice, statusLine } from './support/regions.ts';
import { runEntente } from './support/run-entente.ts';
import { searchActor } from './support/search-actor.ts';
import { expect, test } from './support/test.ts';

const fixture = (name: string): GivenFile => ({
	name,
	text: readFileSync(`tests/fixtures/files/${name}`, 'utf8')
});

/** Each file with the issues it must be refused with: place and a word of the reason. */
const FAULTS: readonly (readonly [
	file: GivenFile,
	...issues: (readonly [place: string, reason: RegExp])[]
])[] = [
	[fixture('missing-citation.json'), ['relations[0].citations', /citation/]],
	[fixture('unknown-actor.json'), ['relations[0].to', /suoth/]],
	[fixture('repeated-id.json'), ['actors[2].id', /north/]],
	[fixture('invalid-date.json'), ['relations[0].period', /2020-02-30/]],
	[fixture('unknown-type.json'), ['relations[0].type', /love/]],
	[fixture('unknown-source.json'), ['relations[0].citations[0].source', /rumour/]],
	[
		fixture('five-faults.json'),
		['actors[2].id', /north/],
		['relations[0].to', /suoth/],
		['relations[0].type', /love/],
		['relations[0].period', /2020-02-30/],
		['relations[0].citations', /citation/]
	],
	[fixture('script-address.json'), ['sources[0].URL', /javascript/]],
	[fixture('wrong-json.json'), [':5', /comma/]],
	[fixture('empty.json'), ['', /empty/]],
	[fixture('newer.entente.json'), ['meta.version', /newer/]],
	[{ name: 'page.html', text: '<!doctype html><html><body>No graph</body></html>' }, ['', /looks like/]],
	[{ name: 'brackets.json', text: '['.repeat(1_000_000) }, ['', /bracket|nest|deep/i]]
];

/** Issues as the page lists them: the text of each item. */
const issuesOn = (page: Page) => page.getByRole('list', { name: 'Issues' }).getByRole('listitem');

/** Everything that must be as it was after a refusal. */
const stateOf = async (page: Page) => ({
	address: page.url(),
	title: await page.getByRole('heading', { level: 1 }).innerText(),
	shown: await statusLine(page).innerText(),
	selected: await details(page).getByRole('heading', { level: 2 }).innerText(),
	canUndo: await button(page, 'Undo').isEnabled(),
	canRedo: await button(page, 'Redo').isEnabled()
});

test('every fault is refused with all issues, and nothing that was open changes', async ({ page }) => {
	test.slow();
	await openExplorer(page);
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	await searchActor(page, 'Iran');
	await filters(page).getByRole('checkbox', { name: 'Denied' }).uncheck();
	await button(page, 'Undo').click();
	const before = await stateOf(page);
	expect(before).toMatchObject({ canUndo: true, canRedo: true, selected: 'Iran' });
	for (const [file, ...issues] of FAULTS) {
		await openByDialog(page, file);
		await expect(page.getByRole('alert')).toContainText(`${file.name} was not opened.`);
		await expect(notice(page)).toContainText('What was open stays as it was.');
		await expect(issuesOn(page), file.name).toHaveCount(issues.length);
		for (const [place, reason] of issues) {
			const issue = issuesOn(page).filter({ hasText: place }).filter({ hasText: reason });
			await expect(issue, `${file.name} ${place}`).toHaveCount(1);
			await expect(issue.getByRole('code')).toContainText(file.name);
			// Place, reason and remedy stand apart, and none is empty.
			const parts = (await issue.locator('> *').allInnerTexts()).filter((text) => text.trim().length > 5);
			expect(parts, file.name).toHaveLength(3);
		}
		expect(await stateOf(page), file.name).toEqual(before);
	}
	// The history is the old one: two steps back lead to where it began.
	await button(page, 'Undo').click();
	await button(page, 'Undo').click();
	await expect(button(page, 'Undo')).toBeDisabled();
});

test('the command line refuses the same files with the same issues', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'entente-'));
	try {
		await Promise.all(FAULTS.map(([{ name, text }]) => writeFile(join(folder, name), text)));
		const paths = FAULTS.map(([{ name }]) => join(folder, name));
		const { stdout, code } = await runEntente('validate', ...paths, '--json');
		expect(code).toBe(1);
		const report = JSON.parse(stdout) as {
			ok: boolean;
			issues: { file: string; path?: string; line?: number; message: string; remedy: string }[];
		};
		expect(report.ok).toBe(false);
		for (const [{ name }, ...issues] of FAULTS) {
			const own = report.issues.filter(({ file }) => file.endsWith(name));
			expect(own, name).toHaveLength(issues.length);
			for (const [place, reason] of issues) {
				const found = own.filter(
					({ path = '', line, message }) => `${path}:${line ?? ''}`.includes(place) && reason.test(message)
				);
				expect(found, `${name} ${place}`).toHaveLength(1);
				expect(found[0]?.remedy.length).toBeGreaterThan(5);
			}
		}
	} finally {
		await rm(folder, { recursive: true });
	}
});

test('of four files one is missing: it is named', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, ...harbourFiles().filter(({ name }) => name !== 'sources.json'));
	await expect(issuesOn(page)).toHaveCount(1);
	await expect(issuesOn(page)).toContainText('sources.json');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('dialogue');
});

test('a notice is put away by its button', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, fixture('empty.json'));
	await expect(notice(page)).toContainText('1 fault');
	await page.getByRole('button', { name: 'Put this notice away' }).click();
	await expect(notice(page)).toBeEmpty();
});
