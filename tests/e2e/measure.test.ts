/**
 * Somebody asks who matters: sizes the actors by a measure, reads what it means, sorts the table, and gets the numbers
 * that the command line gives for the same filters.
 */
import type { Page } from '@playwright/test';
import { openExplorer } from './support/open-explorer.ts';
import { details, filters, graph, picture, showTab, table } from './support/regions.ts';
import { runEntente } from './support/run-entente.ts';
import { actorNamed, CORE_ACTORS, countCore } from './support/shipped-dataset.ts';
import { expect, test } from './support/test.ts';

const actorTable = (page: Page) => table(page).getByRole('region', { name: 'Table of actors' });

/** Scores on the page by the name of the actor, from the full number that a cell tells. */
async function scoresOnPage(page: Page, label: string): Promise<Record<string, number>> {
	const box = actorTable(page);
	await expect(box).toHaveAttribute('aria-busy', 'false');
	return box.evaluate((element, wanted) => {
		const heads = [...element.querySelectorAll('thead th')].map((head) => head.getAttribute('abbr'));
		const column = heads.indexOf(wanted);
		return Object.fromEntries(
			[...element.querySelectorAll('tbody tr')].map((row) => [
				row.querySelector('th bdi')?.textContent ?? '',
				Number(row.children[column]?.getAttribute('title'))
			])
		);
	}, label);
}

/** The same from the command line: measure to name to score. */
async function scoresOnCommandLine(
	ids: string,
	...chosen: string[]
): Promise<Record<string, Record<string, number>>> {
	const { stdout, stderr } = await runEntente('measure', 'graph-data/iraq-2020', '--measure', ids, ...chosen);
	expect(stderr).toBe('');
	const { scores } = JSON.parse(stdout) as { scores: Record<string, Record<string, number>> };
	const byName = (of: Record<string, number>) =>
		Object.fromEntries(Object.entries(of).map(([actor, score]) => [actorNamed(actor).name, score]));
	return Object.fromEntries(Object.entries(scores).map(([id, of]) => [id, byName(of)]));
}

test('the measure is chosen, and the legend says which one sizes the actors', async ({ page }) => {
	await openExplorer(page);
	const headOf = (label: string) => graph(page).getByRole('heading', { name: `Size: ${label}`, exact: true });
	await expect(headOf('Degree')).toBeVisible();
	const before = await page.getByRole('application').screenshot();
	await picture(page, 'Size').selectOption('PageRank');
	await expect(headOf('PageRank')).toBeVisible();
	await expect(headOf('Degree')).toBeHidden();
	await expect
		.poll(async () => (await page.getByRole('application').screenshot()).equals(before))
		.toBe(false);
	await expect(details(page).getByRole('button', { name: 'PageRank', exact: true })).toBeVisible();
	await picture(page, 'Size').selectOption('One size');
	await expect(graph(page).getByRole('heading', { name: /^Size:/ })).toBeHidden();
});

test('every measure that the dataset’s issue asks for is on offer', async ({ page }) => {
	await openExplorer(page);
	const offered = await picture(page, 'Size').locator('option').allTextContents();
	for (const label of [
		/^Degree$/,
		/in-degree/i,
		/out-degree/i,
		/support/i,
		/weighted/i,
		/^Betweenness/,
		/^Closeness/,
		/^Harmonic/,
		/^Eigenvector/,
		/^PageRank/,
		/hub/i,
		/authorit/i
	]) {
		expect(offered.map((text) => text.trim()).filter((text) => label.test(text))).not.toEqual([]);
	}
});

test('the legend is true: it counts what is on screen, and lists nothing else', async ({ page }) => {
	await openExplorer(page);
	const support = countCore(({ type }) => type === 'support');
	await expect(
		graph(page)
			.getByRole('listitem')
			.filter({ hasText: `Support ${support}` })
	).toBeVisible();
	await filters(page).getByRole('button', { name: 'Only Conflict' }).click();
	await expect(graph(page).getByRole('listitem').filter({ hasText: 'Support' })).toHaveCount(0);
	const conflict = countCore(({ type }) => type === 'conflict');
	await expect(
		graph(page)
			.getByRole('listitem')
			.filter({ hasText: `Conflict ${conflict}` })
	).toBeVisible();
});

test('colour by kind, or none: the legend follows', async ({ page }) => {
	await openExplorer(page);
	const states = CORE_ACTORS.filter(({ kind }) => kind === 'state').length;
	const entry = graph(page)
		.getByRole('listitem')
		.filter({ hasText: `State ${states}` });
	await expect(entry).toBeVisible();
	await picture(page, 'Colour').selectOption('None');
	await expect(entry).toHaveCount(0);
});

test('a card says what a measure means, what it counted, and when it misleads', async ({ page }) => {
	await openExplorer(page);
	await picture(page, 'Size').selectOption('Betweenness');
	await page.getByRole('button', { name: 'Explain this measure' }).click();
	const card = page.getByRole('dialog', { name: 'Betweenness' });
	for (const part of [
		'Result',
		'What counted here',
		'Direction and weight',
		'When it misleads',
		'Formula',
		'Reference'
	]) {
		await expect(card.getByRole('heading', { name: part })).toBeVisible();
	}
	await expect(card).toContainText(`${CORE_ACTORS.length} actors scored`);
	// How many relations counted, of those visible now.
	const happened = countCore(({ status }) => status !== 'denied' && status !== 'potential');
	const all = countCore(() => true);
	await expect(card).toContainText(new RegExp(`\\b(${happened}|${all}) `));
	await card.getByRole('button', { name: 'Close' }).click();
	await expect(card).toBeHidden();
	await expect(page.getByRole('button', { name: 'Explain this measure' })).toBeFocused();
});

test('the card counts anew when a filter changes', async ({ page }) => {
	await openExplorer(page);
	const wordsOf = async () => {
		await page.getByRole('button', { name: 'Explain this measure' }).click();
		const card = page.getByRole('dialog', { name: 'Degree' });
		await expect(card.getByRole('heading', { name: 'What counted here' })).toBeVisible();
		const text = await card.innerText();
		await card.getByRole('button', { name: 'Close' }).click();
		return text;
	};
	const all = await wordsOf();
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	const support = await wordsOf();
	expect(support).not.toBe(all);
	expect(support).toMatch(new RegExp(`\\b${countCore(({ type }) => type === 'support')}\\b`));
});

test('the table sorts by any column, both ways, and says which', async ({ page }) => {
	await openExplorer(page);
	await showTab(page, 'Table');
	const head = (name: string) =>
		actorTable(page)
			.getByRole('columnheader')
			.filter({ has: page.getByRole('button', { name, exact: true }) });
	await expect(head('Degree')).toHaveAttribute('aria-sort', 'descending');
	const degree = await scoresOnPage(page, 'Degree');
	const inOrder = Object.values(degree);
	expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
	await head('Name').getByRole('button', { name: 'Name' }).click();
	await expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');
	await expect(head('Degree')).toHaveAttribute('aria-sort', 'none');
	const names = await actorTable(page).getByRole('rowheader').getByRole('button').allInnerTexts();
	expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
	await head('Name').getByRole('button', { name: 'Name' }).click();
	await expect(head('Name')).toHaveAttribute('aria-sort', 'descending');
	expect(await actorTable(page).getByRole('rowheader').getByRole('button').allInnerTexts()).toEqual(
		names.toReversed()
	);
});

test('the numbers are those of the command line, with filters and without', async ({ page }) => {
	const MEASURES = [
		['Degree', 'degree'],
		['Betweenness', 'betweenness'],
		['PageRank', 'pagerank'],
		['Eigenvector', 'eigenvector'],
		['Harmonic closeness', 'harmonic'],
		['Authority', 'authority']
	] as const;
	const ids = MEASURES.map(([, id]) => id).join();
	const expectSame = async (...chosen: string[]) => {
		const wanted = await scoresOnCommandLine(ids, ...chosen);
		for (const [label, id] of MEASURES)
			await expect.poll(() => scoresOnPage(page, label), label).toEqual(wanted[id]);
	};
	await openExplorer(page, 'tab=table');
	await page.getByText('Columns', { exact: true }).click();
	for (const [label] of MEASURES) {
		const box = page.getByRole('checkbox', { name: new RegExp(`^${label}(, sizes the graph)?$`) });
		if (!(await box.isChecked())) await box.check();
	}
	await expectSame('--core');
	await filters(page).getByRole('button', { name: 'Only Support' }).click();
	await filters(page).getByRole('checkbox', { name: 'Denied' }).uncheck();
	await expectSame('--core', '--type', 'support', '--status', 'happened,ongoing,potential');
});

test('a score in the details tells its rank, and its measure opens the card', async ({ page }) => {
	await openExplorer(page, 'select-actor=us');
	const row = details(page).getByRole('row', { name: /^Degree / });
	await expect(row).toContainText('1 of 10');
	await row.getByRole('button', { name: 'Degree', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Degree' })).toBeVisible();
});
