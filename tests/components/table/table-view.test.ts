import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import TableView from '#lib/ui/table/TableView.svelte';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { toParts } from '../../unit/core/dataset/tiny-parts.ts';
import { tiny } from '../../unit/core/table/tiny-dataset.ts';
import { stage, textOf } from './stage.ts';

const table = (name: string) => within(screen.getByRole('region', { name: `Table of ${name}` }));
const rowNames = (name: string) =>
	table(name)
		.getAllByRole('rowheader')
		.map((header) => within(header).getAllByRole('button')[0]?.textContent?.trim());
const column = (name: RegExp) => table('actors').getByRole('columnheader', { name });

describe('TableView: actors', () => {
	// Iran acts on us, us acts on kurds: degree 1, 2, 1; the view's measure leads and sorts, equal ones as they came.
	it('is led by the measure of the view, best first', () => {
		stage(TableView, tiny);
		expect(rowNames('actors')).toEqual(['United States', 'Iran', 'Kurds']);
		expect(column(/^Degree/).getAttribute('aria-sort')).toEqual('descending');
		expect(textOf(column(/^Degree/))).toContain('sizes the graph');
		expect(table('actors').getAllByRole('columnheader')[2]).toBe(column(/^Degree/));
	});

	it('sorts by any column and turns round', async () => {
		stage(TableView, tiny);
		const name = within(column(/^Name/)).getByRole('button', { name: 'Name' });
		await userEvent.click(name);
		expect(rowNames('actors')).toEqual(['Iran', 'Kurds', 'United States']);
		expect(column(/^Name/).getAttribute('aria-sort')).toEqual('ascending');
		await userEvent.click(name);
		expect(rowNames('actors')).toEqual(['United States', 'Kurds', 'Iran']);
	});

	it('follows the measure of the view', () => {
		const { explorer } = stage(TableView, tiny);
		flushSync(() => explorer.change({ measure: 'in-degree:pressure' }));
		expect(column(/^Pressure, received/).getAttribute('aria-sort')).toEqual('descending');
	});

	it('selects an actor and marks its row', async () => {
		const { explorer } = stage(TableView, tiny);
		await userEvent.click(table('actors').getByRole('button', { name: 'Kurds' }));
		expect(explorer.view.selection).toEqual({ what: 'actor', id: 'kurds' });
		const marked = table('actors')
			.getAllByRole('row')
			.filter((row) => row.getAttribute('aria-current') === 'true');
		expect(marked).toHaveLength(1);
		expect(textOf(marked[0])).toContain('Kurds');
	});

	it('names other languages with their tag', () => {
		stage(TableView, tiny);
		expect(table('actors').getByText('إيران').getAttribute('lang')).toEqual('ar');
	});

	it('opens the card of a measure', async () => {
		const { desk } = stage(TableView, tiny);
		await userEvent.click(screen.getByRole('button', { name: 'About Betweenness' }));
		expect([desk.dialog, desk.cardOf]).toEqual(['measure', 'betweenness']);
	});

	it('shows and hides columns', async () => {
		stage(TableView, tiny);
		await userEvent.click(screen.getByText('Columns'));
		expect(screen.getByRole('checkbox', { name: /^Degree/ }).hasAttribute('disabled')).toBe(true);
		await userEvent.click(screen.getByRole('checkbox', { name: 'Betweenness' }));
		expect(table('actors').queryByRole('columnheader', { name: /^Betweenness/ })).toBeNull();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Betweenness' }));
		expect(column(/^Betweenness/).isConnected).toBe(true);
	});

	it('prints a dash for what is undefined and says why', () => {
		const { explorer } = stage(TableView, tiny);
		flushSync(() => explorer.change({ measure: 'eigenvector' }));
		// No circle of relations: the eigenvector has no meaning.
		expect(table('actors').getAllByText('–').length).toBeGreaterThanOrEqual(3);
		expect(textOf(screen.getByText(/is undefined \(–\)/))).toMatch(/^Eigenvector/);
		expect(document.body.textContent).not.toMatch(/NaN|undefined,|Infinity/);
	});

	it('shows names, claims and sources before any score has arrived', () => {
		const { settle } = stage(TableView, tiny, { scored: false });
		expect(table('actors').getAllByRole('columnheader')).toHaveLength(2);
		expect(rowNames('actors')).toEqual(['Iran', 'United States', 'Kurds']);
		flushSync(settle);
		expect(column(/^PageRank/).isConnected).toBe(true);
	});

	it('says that scores are out of date until new ones arrive', () => {
		const { explorer, settle } = stage(TableView, tiny);
		flushSync(() => explorer.filter({ types: ['support'] }));
		const region = screen.getByRole('region', { name: 'Table of actors' });
		expect(region.getAttribute('aria-busy')).toEqual('true');
		expect(screen.getByText(/computing …/).isConnected).toBe(true);
		flushSync(settle);
		expect(region.getAttribute('aria-busy')).toEqual('false');
	});
});

describe('TableView: relations and sources', () => {
	it('shows claim, status, period and every citation as a link to its passage', () => {
		stage(TableView, tiny);
		const row = table('relations').getByRole('row', { name: /asks the US to leave/ });
		const [passage, whole] = within(row).getAllByRole('link');
		expect(passage?.getAttribute('href')).toEqual('https://a.org/x#:~:text=asked%20to%20leave');
		expect(textOf(passage)).toContain('Rea n.d., ¶ 2');
		expect(passage?.getAttribute('rel')).toEqual(expect.stringContaining('noopener'));
		expect(whole?.getAttribute('href')).toEqual('https://a.org/x');
		expect(textOf(row)).toContain('disputes');
		expect(textOf(row)).toContain('a.org');
	});

	it('names a relation without a claim by its ends', async () => {
		const { explorer } = stage(TableView, tiny);
		await userEvent.click(table('relations').getByRole('button', { name: 'United States supports Kurds' }));
		expect(explorer.view.selection).toEqual({ what: 'relation', id: 'r3' });
		expect(textOf(table('relations').getByRole('row', { current: true }))).toContain(
			'United States supports Kurds'
		);
	});

	it('sorts relations by status, what happened first', async () => {
		stage(TableView, tiny);
		await userEvent.click(table('relations').getByRole('button', { name: 'Status' }));
		expect(rowNames('relations').at(-1)).toBe('=1+1');
	});

	it('counts the visible relations of each source', () => {
		const { explorer } = stage(TableView, tiny);
		const row = () => table('sources').getByRole('row', { name: /On Leaving/ });
		expect(textOf(within(row()).getAllByRole('cell').at(-1))).toContain('3');
		flushSync(() => explorer.filter({ types: ['support'] }));
		expect(textOf(within(row()).getAllByRole('cell').at(-1))).toContain('1');
	});
});

describe('TableView: many rows, copying', () => {
	let copied = '';
	beforeEach(() => {
		userEvent.setup();
		Object.defineProperty(navigator, 'clipboard', {
			configurable: true,
			value: { writeText: (text: string) => Promise.resolve(void (copied = text)) }
		});
	});

	it('copies a table in the order of the page', async () => {
		const { desk } = stage(TableView, tiny);
		await userEvent.click(screen.getByRole('button', { name: 'Copy actors as CSV' }));
		expect(copied.split('\r\n')[1]).toMatch(/^us,United States,state,2,/);
		expect(desk.notices.current).toMatchObject({ tone: 'good', text: 'Actors copied as CSV: 3 rows.' });
	});

	it('tells when the browser forbids copying', async () => {
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
		const { desk } = stage(TableView, tiny);
		await userEvent.click(screen.getByRole('button', { name: 'Copy sources as CSV' }));
		expect(desk.notices.current?.tone).toBe('bad');
	});

	it('shows 500 rows and the rest on request', async () => {
		const actors = Array.from({ length: 620 }, (_, index) => ({ id: `a${index}`, name: `A${index}` }));
		const parts = toParts({ actors: [{ id: 'iran', name: 'Iran' }, { id: 'us', name: 'US' }, ...actors] });
		const checked = parseDataset(parts);
		if (!checked.ok) throw new Error('The dataset of the test is refused.');
		stage(TableView, checked.value, { scored: false });
		expect(document.querySelectorAll('#table-actors')).toHaveLength(1);
		expect(screen.getByText('500 of 622 shown').isConnected).toBe(true);
		await userEvent.click(screen.getByRole('button', { name: 'Show 122 more actors' }));
		expect(screen.queryByText(/of 622 shown/)).toBeNull();
	});
});
