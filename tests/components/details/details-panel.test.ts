import { cleanup, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import DetailsPanel from '#lib/ui/details/DetailsPanel.svelte';
import { loadChosenDetails } from '#lib/ui/details/load-chosen-details.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Selection } from '#lib/core/view/view.ts';
import { stage, textOf, type Staged } from '../table/stage.ts';
import { small, unsafe } from './small-dataset.ts';

beforeAll(async () => void (await loadChosenDetails()));

const open = (selection: Selection, dataset: Dataset = small): Staged => {
	const staged = stage(DetailsPanel, dataset);
	flushSync(() => staged.explorer.select(selection));
	return staged;
};
const title = (): string => textOf(screen.getByRole('heading', { level: 2 }));
const section = (name: RegExp): HTMLElement => {
	const found = screen.getByRole('heading', { level: 3, name }).closest('section');
	if (found === null) throw new Error(`No section around ${String(name)}`);
	return found;
};
const press = (name: RegExp | string, where: HTMLElement = document.body): Promise<void> =>
	userEvent.click(within(where).getByRole('button', { name }));

describe('nothing selected', () => {
	it('tells the dataset, its sources, the leaders and the counts of what is shown', () => {
		stage(DetailsPanel, small);
		expect(title()).toBe('About this dataset');
		expect(screen.getByText('30 June 2020')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Close details' })).toBeNull();
		// Of the main cast alpha and beta have one tie each and share rank 1; Lone has none and is third.
		const ranks = within(section(/^Leading actors/))
			.getAllByRole('row')
			.slice(1)
			.map(textOf);
		expect(ranks).toEqual(['1Alpha1', '1بيتا1', '3Lone0']);
		expect(textOf(section(/^Relations shown/))).toContain(
			'1 friendly relation, 1 hostile. The one pair of actors with a relation has both'
		);
		expect(textOf(section(/^Relations shown/))).toContain('1 relation rests on a single source.');
	});

	it('counts friends and foes by the signs in use, and says that they were chosen', () => {
		const { explorer } = stage(DetailsPanel, small);
		flushSync(() => explorer.change({ signs: { pressure: 0, support: -0.5 } }));
		expect(textOf(section(/^Relations shown/))).toContain(
			'0 friendly relations, 1 hostile, 1 neither, by the signs that you chose.'
		);
	});

	it('opens a source, moves the focus to its heading, and comes back', async () => {
		const { explorer } = stage(DetailsPanel, small);
		await press('Ali 2020');
		expect(explorer.view.selection).toEqual({ what: 'source', id: 'paper' });
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'A report' }));
		await press('Close details');
		expect(explorer.view.selection).toEqual({ what: 'nothing' });
		expect(title()).toBe('About this dataset');
	});

	it('says so when nothing passes the filters', () => {
		const { explorer, settle } = stage(DetailsPanel, small);
		flushSync(() => explorer.filter({ types: [] }));
		flushSync(settle);
		expect(textOf(section(/^Relations shown/))).toContain('Nothing coded among what is shown.');
	});
});

describe('an actor', () => {
	it('has its names with language and direction, its kind and what it belongs to', async () => {
		const { explorer } = open({ what: 'actor', id: 'alpha' });
		expect(title()).toBe('Alpha');
		const arabic = screen.getByText('ألفا');
		expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl']);
		expect(screen.getByText('Arabic')).toBeTruthy();
		expect(screen.getByText(/Also called/).textContent).toContain('The First');
		expect(textOf(screen.getByText(/^Part of/))).toBe('Part of بيتا');
		await press('بيتا', screen.getByText(/^Part of/));
		expect(explorer.view.selection).toEqual({ what: 'actor', id: 'beta' });
		expect(textOf(screen.getByText(/^Its parts/))).toBe('Its parts: Alpha');
	});

	it('lists visible relations by direction and type, says how many are hidden, and shows them', async () => {
		const { explorer } = open({ what: 'actor', id: 'alpha' });
		const sent = section(/^Alpha acts on/);
		expect(within(sent).getAllByRole('heading', { level: 4 }).map(textOf)).toEqual([
			'Pressure (1)',
			'Support (1)'
		]);
		expect(textOf(within(sent).getAllByRole('listitem')[0])).toContain('potential low confidence 1 citation');
		expect(screen.queryByRole('heading', { level: 3, name: /is acted on by/ })).toBeNull();
		expect(screen.getByText('The filters hide 1 relation of this actor.')).toBeTruthy();
		await press('Show all');
		expect(explorer.view.filters).toEqual({});
		// The relation without a claim is pressed by its sentence.
		await press('Gamma presses Alpha', section(/^Alpha is acted on by/));
		expect(explorer.view.selection).toEqual({ what: 'relation', id: 'back' });
	});

	it('has scores with shared ranks, reasons where there is none, and cards', async () => {
		const { desk } = open({ what: 'actor', id: 'alpha' });
		const scores = section(/^Scores and ranks/);
		// Of Alpha, beta and Lone, Alpha and beta have degree 1.
		expect(textOf(within(scores).getByRole('row', { name: /^Degree/ }))).toBe('Degree1 1 of 3, shared');
		expect(scores.querySelectorAll('details[open]')).toHaveLength(1);
		await press('Degree', scores);
		expect([desk.dialog, desk.cardOf]).toEqual(['measure', 'degree']);
	});

	it('says when it is hidden or has nothing', () => {
		const { explorer } = open({ what: 'actor', id: 'gamma' });
		expect(screen.getByText('The filters hide this actor.')).toBeTruthy();
		expect(screen.getByText(/No scores: this actor is not among what is shown/)).toBeTruthy();
		flushSync(() => explorer.select({ what: 'actor', id: 'lone' }));
		expect(screen.getByText('Nothing coded among what is shown.')).toBeTruthy();
	});
});

describe('a relation', () => {
	it('is a sentence with every mark in words and every passage with its link', () => {
		open({ what: 'relation', id: 'help' });
		expect(title()).toBe('Alpha supports \u2068بيتا\u2069');
		expect(textOf(screen.getByText('Period').nextElementSibling ?? undefined)).toBe(
			'about October 2019written 2019-10~'
		);
		expect(textOf(screen.getByText('Strength').nextElementSibling ?? undefined)).toMatch(/^2\.5/);
		const cards = within(section(/^2 citations/)).getAllByRole('listitem');
		expect(textOf(cards[0])).toContain('supports it Ali 2020, paragraph 4');
		expect(textOf(cards[0])).toContain('“a new door … in Baghdad”');
		const link = within(section(/^2 citations/)).getByRole('link', {
			name: /^Open the passage \(example\.org\)/
		});
		expect(link.getAttribute('href')).toBe('https://example.org/report#:~:text=a%20new%20door,in%20Baghdad');
		expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
			'_blank',
			'external noopener noreferrer'
		]);
		expect(textOf(cards[1])).toContain('disputes it');
		expect(textOf(cards[1])).toContain('Coder’s note: Reads otherwise.');
	});

	it('says when there is no link, and never links to an address that could run something', () => {
		open({ what: 'relation', id: 'help' });
		expect(screen.getAllByRole('link')).toHaveLength(1);
		expect(screen.getByText('No link: the source has no web address.')).toBeTruthy();
		cleanup();
		open({ what: 'relation', id: 'help' }, unsafe);
		expect(screen.queryByRole('link')).toBeNull();
		expect(screen.getAllByText(/is not one that can safely be opened/)).toHaveLength(2);
	});

	it('lists the others between the two, and leads to each actor', async () => {
		const { explorer } = open({ what: 'relation', id: 'help' });
		await press('Alpha may press Beta.', section(/^Also between the two/));
		expect(explorer.view.selection).toEqual({ what: 'relation', id: 'press' });
		expect(screen.getByText(/The passage has no anchor/)).toBeTruthy();
		await press('بيتا');
		expect(explorer.view.selection).toEqual({ what: 'actor', id: 'beta' });
	});

	it('says when the filters hide it, and shows it', async () => {
		const { explorer } = open({ what: 'relation', id: 'fight' });
		expect(screen.getByText('The filters hide this relation.')).toBeTruthy();
		await press('Show it');
		expect(explorer.view.filters).toEqual({});
		expect(screen.queryByText('The filters hide this relation.')).toBeNull();
	});
});

describe('a source', () => {
	it('lists what rests on it in its own order, and counts what is hidden', async () => {
		open({ what: 'source', id: 'paper' });
		const rests = section(/^Relations that rest on it/);
		const rows = (): string[] => within(rests).getAllByRole('listitem').map(textOf);
		expect(textOf(rests)).toContain('2 of 4 shown');
		expect(rows().map((row) => /¶ \d/.exec(row)?.[0])).toEqual(['¶ 2', '¶ 4']);
		await press('Show all', rests);
		expect(rows().map((row) => /¶ \d/.exec(row)?.[0])).toEqual(['¶ 1', '¶ 2', '¶ 4', undefined]);
		expect(textOf(screen.getByText('Reliability').nextElementSibling ?? undefined)).toBe(
			'usually reliable (B on the Admiralty scale)'
		);
	});
});

describe('two actors', () => {
	it('have ties in each direction, ways through others, and third parties', () => {
		const { explorer } = open({ what: 'pair', ids: ['alpha', 'beta'] });
		expect(title()).toBe('Alpha and بيتا');
		expect(within(section(/^Alpha acts on/)).getAllByRole('heading', { level: 4 })).toHaveLength(2);
		// Without Gamma there is no way back from beta to alpha.
		expect(screen.getAllByText('None, however long, along what is shown.', { exact: false })).toHaveLength(2);
		flushSync(() => explorer.filter({}));
		const way =
			/^\u2068بيتا\u2069 is in conflict with Gamma \(Ali 2020\); Gamma presses Alpha \(.*taken together helpful/;
		expect(screen.getAllByText(way)).toHaveLength(2);
		const thirds = section(/^With the same others/);
		expect(textOf(within(thirds).getByRole('listitem'))).toBe(
			'Gamma Alpha is acted on: pressure (1) بيتا acts on it: conflict (1)'
		);
	});

	it('may have nothing', () => {
		open({ what: 'pair', ids: ['alpha', 'lone'] });
		expect(screen.getByText('Nothing coded between the two among what is shown.')).toBeTruthy();
		expect(screen.getByText(/no third actor has relations with both/)).toBeTruthy();
	});
});

it('says so when the dataset does not have what was selected', () => {
	open({ what: 'actor', id: 'nobody' });
	expect(title()).toBe('No such actor');
});
