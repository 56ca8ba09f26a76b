/**
 * Somebody opens a dataset of their own: as one portable file, as its four files, or a large one, whose picture is
 * bounded and says what it leaves out while tables, filters and search work on all of it.
 */
import { drop, openByDialog, type GivenFile } from './support/give-files.ts';
import { harbourFiles, portableHarbour } from './support/harbour.ts';
import { openExplorer } from './support/open-explorer.ts';
import { isDrawn } from './support/place-on-canvas.ts';
import { details, filters, notice, showTab, statusLine, table } from './support/regions.ts';
import { searchActor } from './support/search-actor.ts';
import { expect, test } from './support/test.ts';

test('a portable file: title, counts, actors, what leads, and its own first view', async ({ page }) => {
	await openExplorer(page);
	await openByDialog(page, portableHarbour());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour dispute');
	await expect(notice(page)).toContainText('The harbour dispute is open.');
	await expect(statusLine(page)).toContainText('3 of 4 actors, 3 of 4 relations');
	await filters(page).getByRole('radio', { name: 'Everybody' }).check();
	await expect(statusLine(page)).toContainText('4 of 4 actors, 4 of 4 relations');
	for (const id of ['port', 'union', 'city', 'crane-crew']) expect(await isDrawn(page, id)).toBe(true);
	await expect(details(page)).toContainText('CC0-1.0');
	await expect(details(page)).toContainText('Quay 2020');
});

test('the four files together, in any order, by dialog and by drop', async ({ page }) => {
	for (const give of [openByDialog, drop]) {
		await page.goto('about:blank');
		await openExplorer(page);
		await give(page, ...harbourFiles().toReversed());
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour dispute');
		await expect(statusLine(page)).toContainText('3 of 4 actors');
	}
});

/** 400 actors and 3,000 relations; a linear congruential generator, so that it is the same graph every time. */
function largeDataset(): GivenFile {
	let seed = 7;
	const next = (below: number): number => {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		return Math.floor((seed / 2 ** 31) * below);
	};
	const actors = Array.from({ length: 400 }, (_, index) => ({
		id: `a${index}`,
		name: `Actor ${index}`,
		kind: 'state'
	}));
	const relations = Array.from({ length: 3000 }, (_, index) => {
		// Half of all acts are done by the first fifty, so that some actors matter more than others.
		const from = next(2) === 0 ? next(50) : next(400);
		const to = (from + 1 + next(399)) % 400;
		const type = ['pressure', 'support', 'conflict'][next(3)];
		return { id: `r${index}`, from: `a${from}`, to: `a${to}`, type, citations: [{ source: 'log' }] };
	});
	const dataset = { id: 'large', title: 'A large graph' };
	return {
		name: 'large.json',
		text: JSON.stringify({ dataset, actors, relations, sources: [{ id: 'log', title: 'The log' }] })
	};
}

test('a large dataset: bounded on the canvas, whole everywhere else', async ({ page }) => {
	test.slow();
	await openExplorer(page);
	await openByDialog(page, largeDataset());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A large graph', { timeout: 45_000 });
	await expect(statusLine(page)).toContainText('400 of 400 actors, 3000 of 3000 relations');
	await expect(statusLine(page)).toContainText('drawn: 300 actors and 1500 relations');
	await expect(statusLine(page)).toContainText('degree');
	const findLeftOut = async () => {
		const drawn = Array.from({ length: 400 }, async (_, index) =>
			(await isDrawn(page, `a${index}`)) ? [] : [index]
		);
		return (await Promise.all(drawn)).flat();
	};
	// Who is drawn may change once more, when the scores have come.
	await expect.poll(async () => (await findLeftOut()).length, { timeout: 45_000 }).toBe(100);
	const leftOut = await findLeftOut();
	// Whoever is searched for is drawn, though not among the highest.
	await searchActor(page, `Actor ${leftOut.at(-1)}`);
	await expect.poll(() => isDrawn(page, `a${leftOut.at(-1)}`)).toBe(true);
	await showTab(page, 'Table');
	const rows = table(page).getByRole('region', { name: 'Table of actors' }).getByRole('rowheader');
	await expect(rows).toHaveCount(400);
	await filters(page).getByRole('button', { name: 'Only Conflict' }).click();
	await expect(statusLine(page)).toContainText('400 of 400 actors');
});
