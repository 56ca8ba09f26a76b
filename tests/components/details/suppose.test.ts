/** Suppositions and roll-up from where the reader is: details, banner, status line, search, filters and commands. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '#lib/commands/index.ts';
import { runCommand } from '#lib/commands/run-command.ts';
import { toActorId } from '#lib/core/model/ids.ts';
import DetailsPanel from '#lib/ui/details/DetailsPanel.svelte';
import { loadChosenDetails } from '#lib/ui/details/load-chosen-details.ts';
import FiltersPanel from '#lib/ui/filters/FiltersPanel.svelte';
import ActorSearch from '#lib/ui/search/ActorSearch.svelte';
import NoticeBar from '#lib/ui/status/NoticeBar.svelte';
import StatusLine from '#lib/ui/status/StatusLine.svelte';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { stage, textOf, type Staged } from '../table/stage.ts';

beforeAll(async () => void (await loadChosenDetails()));

/** W of the main cast holds p and q of the supporting cast; p supports q, q presses X, X fights W. */
const part = (id: string) => makeActor(id, { core: false, partOf: toActorId('w') });
const dataset = makeDataset(
	['w', part('p'), part('q'), 'x'],
	[makeRelation('p', 'q'), makeRelation('q', 'x', 'pressure'), makeRelation('x', 'w', 'conflict')]
);
const panel = (): Staged => stage(DetailsPanel, dataset);
const press = async (name: RegExp | string): Promise<void> =>
	userEvent.click(await screen.findByRole('button', { name }, { timeout: 10_000 }));
const heading = (): string => textOf(screen.getByRole('heading', { level: 2 }));
const run = ({ desk }: Staged, id: string): boolean => {
	const command = COMMANDS.find((one) => one.id === id);
	if (command === undefined) throw new Error(`No command ${id}`);
	return runCommand(command, desk);
};

describe('suppositions', () => {
	it('an actor leaves and comes back', async () => {
		const { explorer } = panel();
		flushSync(() => explorer.select({ what: 'actor', id: 'x' }));
		await press('What if X were not there?');
		expect(explorer.view.suppositions).toEqual([{ what: 'without-actor', id: 'x' }]);
		expect(heading()).toBe('X');
		expect(
			await screen.findByText(/Not there by supposition: without X/, {}, { timeout: 10_000 })
		).toBeTruthy();
		await press('Bring it back');
		expect(explorer.view.suppositions).toEqual([]);
		// The button is gone, and the keyboard goes on from the heading; bringing back was one step.
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
		explorer.undo();
		expect(explorer.view.suppositions).toHaveLength(1);
	});

	it('a relation is counted as its opposite, marked, and counted as coded again', async () => {
		const { explorer } = panel();
		flushSync(() => explorer.select({ what: 'relation', id: 'x-conflict-w' }));
		await press('Count it as support, the opposite');
		expect(explorer.view.suppositions).toEqual([{ what: 'instead', id: 'x-conflict-w', type: 'support' }]);
		expect(heading()).toBe('X supports W');
		expect(screen.getByText('hypothetical type')).toBeTruthy();
		expect(screen.getByText(/^Supposed. It was coded as Conflict/)).toBeTruthy();
		await press('Count it as coded: conflict');
		expect(explorer.view.suppositions).toEqual([]);
		await press('Suppose it were not so');
		expect(explorer.view.suppositions).toEqual([{ what: 'without-relation', id: 'x-conflict-w' }]);
		await press('Bring it back');
		expect(heading()).toBe('X is in conflict with W');
	});

	it('an added relation says that no source says so', async () => {
		const { explorer } = panel();
		flushSync(() =>
			explorer.change({
				suppositions: [{ what: 'added', from: 'w', to: 'x', type: 'support' }],
				selection: { what: 'actor', id: 'w' }
			})
		);
		expect(screen.getByText('hypothetical')).toBeTruthy();
		await press('W supports X');
		expect(screen.getByText('This relation is only supposed: no source says so.')).toBeTruthy();
		expect(screen.queryByText('Confidence')).toBeNull();
		await press('Take this relation back');
		expect(explorer.view.suppositions).toEqual([]);
		expect(heading()).toBe('No such relation');
	});

	it('a source is left out', async () => {
		const { explorer } = panel();
		flushSync(() => explorer.select({ what: 'source', id: 's1' }));
		expect(
			await screen.findByText(/^3 relations of 3, supported by no other source/, {}, { timeout: 10_000 })
		).toBeTruthy();
		await press('Leave this source out');
		expect(explorer.visible.relations).toEqual([]);
	});

	it('the banner says so and takes back each and all; the status line says so too', async () => {
		const { explorer } = stage(NoticeBar, dataset);
		expect(screen.queryByRole('region', { name: 'Hypothetical' })).toBeNull();
		flushSync(() =>
			explorer.change({
				suppositions: [
					{ what: 'without-actor', id: 'x' },
					{ what: 'without-source', id: 's2' }
				]
			})
		);
		const banner = await screen.findByRole('region', { name: 'Hypothetical' }, { timeout: 10_000 });
		expect(textOf(banner)).toContain('No source says so: without X');
		await userEvent.click(within(banner).getByRole('button', { name: 'Take back: without X' }));
		// The button is gone, and the keyboard goes on inside the banner.
		await waitFor(() => expect(banner.contains(document.activeElement)).toBe(true));
		expect(explorer.view.suppositions).toEqual([{ what: 'without-source', id: 's2' }]);
		await userEvent.click(within(banner).getByRole('button', { name: 'Back to what was coded' }));
		expect(explorer.view.suppositions).toEqual([]);
		expect(screen.queryByRole('region', { name: 'Hypothetical' })).toBeNull();
	});

	it('commands suppose something of the selection and take it back', () => {
		const staged = panel();
		const { explorer } = staged;
		expect(
			['suppose-gone', 'suppose-opposite', 'take-back-last', 'take-back-all'].map((id) => run(staged, id))
		).toEqual([false, false, false, false]);
		explorer.select({ what: 'relation', id: 'x-conflict-w' });
		expect(run(staged, 'suppose-opposite')).toBe(true);
		expect(run(staged, 'suppose-gone')).toBe(true);
		expect(explorer.view.suppositions).toHaveLength(2);
		expect(run(staged, 'take-back-last')).toBe(true);
		expect(explorer.view.suppositions).toEqual([{ what: 'instead', id: 'x-conflict-w', type: 'support' }]);
		expect([run(staged, 'take-back-all'), run(staged, 'suppose-more')]).toEqual([true, true]);
		expect(explorer.view).toMatchObject({ suppositions: [], tab: 'analysis', analysis: 'what-if' });
	});

	it('too many are refused, in words', () => {
		const staged = panel();
		const { explorer, desk } = staged;
		const many = Array.from(
			{ length: 50 },
			(_, index) => ({ what: 'without-actor', id: `a${index}` }) as const
		);
		explorer.change({ suppositions: many, selection: { what: 'actor', id: 'x' } });
		run(staged, 'suppose-gone');
		expect(explorer.view.suppositions).toHaveLength(50);
		expect(desk.notices.current?.text).toContain('at most 50 suppositions');
	});
});

describe('roll-up', () => {
	it('folds one whole or all, hands the selection on, and undoes', async () => {
		const { explorer } = stage(FiltersPanel, dataset);
		explorer.select({ what: 'actor', id: 'q' });
		const group = within(screen.getByRole('group', { name: 'Roll-up' }));
		await userEvent.click(group.getByRole('checkbox', { name: /^W/ }));
		expect(explorer.view).toMatchObject({ folded: ['w'], selection: { what: 'actor', id: 'w' } });
		// The relations of the parts are now those of the main cast.
		expect(explorer.visible.relations).toHaveLength(3);
		expect(group.getByRole<HTMLInputElement>('checkbox', { name: /^All/ }).checked).toBe(true);
		await userEvent.click(group.getByRole('checkbox', { name: /^All/ }));
		expect(explorer.view.folded).toEqual([]);
		explorer.undo();
		expect(explorer.view.folded).toEqual(['w']);
	});

	it('a whole says what it holds, with relations as coded, and unfolds', async () => {
		const { explorer } = panel();
		flushSync(() => explorer.change({ folded: ['w'], selection: { what: 'actor', id: 'w' } }));
		expect(screen.getByText(/Holds 2 folded actors/)).toBeTruthy();
		expect(screen.getByText('As coded: Q (folded into W) presses X')).toBeTruthy();
		expect(screen.getByRole('heading', { level: 3, name: /^Within W/ })).toBeTruthy();
		expect(screen.getByText('As coded: P (folded into W) supports Q (folded into W)')).toBeTruthy();
		await press('P');
		expect(await screen.findByText(/is folded into/, {}, { timeout: 10_000 })).toBeTruthy();
		await press('Unfold');
		expect(explorer.view).toMatchObject({ folded: [], selection: { what: 'actor', id: 'p' } });
		flushSync(() => explorer.select({ what: 'actor', id: 'w' }));
		await press('Fold 2 parts into it');
		expect(explorer.view.folded).toEqual(['w']);
		await press('What if W, with its 2 folded actors, were not there?');
		expect(explorer.dataset.actors.map(({ id }) => id)).toEqual(['x']);
	});

	it('the status line counts what is folded and supposed', () => {
		const { explorer } = stage(StatusLine, dataset);
		flushSync(() => explorer.change({ folded: ['w'], suppositions: [{ what: 'without-actor', id: 'x' }] }));
		const said = textOf(screen.getByRole('status'));
		expect(said).toContain('2 actors folded');
		expect(said).toContain('hypothetical: 1 supposition');
	});

	it('search finds the whole by a folded name, and who was supposed away', async () => {
		const { explorer } = stage(ActorSearch, dataset);
		flushSync(() => explorer.change({ folded: ['w'], suppositions: [{ what: 'without-actor', id: 'x' }] }));
		const field = screen.getByRole('combobox', { name: 'Search actors by any name' });
		await userEvent.type(field, 'q');
		expect(textOf(screen.getByRole('option'))).toBe('Q in W, where it is folded');
		await userEvent.keyboard('{Enter}');
		expect(explorer.view.selection).toEqual({ what: 'actor', id: 'w' });
		await userEvent.type(field, 'x');
		expect(textOf(screen.getByRole('option'))).toBe('X supposed away');
		await userEvent.keyboard('{Enter}');
		expect(explorer.view.selection).toEqual({ what: 'actor', id: 'x' });
		expect(explorer.view.filters).toEqual({ coreOnly: true });
	});

	it('commands fold and unfold everything', () => {
		const staged = panel();
		expect([run(staged, 'unfold-all'), run(staged, 'fold-all'), run(staged, 'fold-all')]).toEqual([
			false,
			true,
			false
		]);
		expect(staged.explorer.view.folded).toEqual(['w']);
		expect(run(staged, 'unfold-all')).toBe(true);
	});
});
