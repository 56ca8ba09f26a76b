import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '#lib/commands/index.ts';
import { runCommand } from '#lib/commands/run-command.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { makeDesk } from '../state/make-desk.ts';

const dataset = makeDataset(
	['a', 'b', makeActor('c', { core: false })],
	[makeRelation('a', 'b'), makeRelation('b', 'c', 'conflict')]
);
function make() {
	const made = makeDesk(dataset);
	const run = (id: string): boolean =>
		runCommand(
			COMMANDS.find((command) => command.id === id)!,
			made.desk
		);
	return { ...made, run };
}

describe('the registry', () => {
	test('has no id and no key twice, and a name for each', () => {
		const ids = COMMANDS.map(({ id }) => id);
		const keys = COMMANDS.flatMap((command) => command.keys ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(keys).size).toBe(keys.length);
		expect(COMMANDS.filter(({ label }) => label.trim() === '')).toEqual([]);
	});

	test('every command can be asked and run at once on any desk', async () => {
		for (const command of COMMANDS) expect(typeof runCommand(command, make().desk)).toBe('boolean');
		// Some load what they need; it must have come before the test ends.
		await vi.dynamicImportSettled();
	});
});

describe('commands', () => {
	test('undo and redo are possible only when there is something to take back', () => {
		const { explorer, run } = make();
		expect([run('undo'), run('redo')]).toEqual([false, false]);
		explorer.change({ tab: 'table' });
		expect(run('undo')).toBe(true);
		expect(explorer.view.tab).toBe('graph');
		expect(run('redo')).toBe(true);
		expect(explorer.view.tab).toBe('table');
	});

	test('clear all filters shows the supporting cast too, once', () => {
		const { explorer, run } = make();
		expect(run('clear-filters')).toBe(true);
		expect(explorer.visible.actors).toHaveLength(3);
		expect(run('clear-filters')).toBe(false);
	});

	test('reset brings back the view that the dataset opens with, as one step', () => {
		const { explorer, run, diary } = make();
		expect(run('reset-view')).toBe(false);
		explorer.change({ tab: 'table', filters: { types: [] }, positions: { a: [1, 2] }, pinned: ['a'] });
		expect(run('reset-view')).toBe(true);
		expect(explorer.view).toMatchObject({
			tab: 'graph',
			filters: { coreOnly: true },
			positions: {},
			pinned: []
		});
		expect(diary).toEqual(['fit']);
		explorer.undo();
		expect(explorer.view.tab).toBe('table');
	});

	test('the camera is moved without a step, and only when there is one', () => {
		const { explorer, run, diary } = make();
		expect([run('fit'), run('zoom-in'), run('zoom-out')]).toEqual([true, true, true]);
		expect(diary).toEqual(['fit', 'zoom 1.25', 'zoom 0.8']);
		expect(explorer.canUndo).toBe(false);
		explorer.camera = undefined;
		expect([run('fit'), run('zoom-in'), run('zoom-out')]).toEqual([false, false, false]);
	});

	test('moved actors go back, what is chosen is let go', () => {
		const { explorer, run } = make();
		expect([run('unpin'), run('deselect')]).toEqual([false, false]);
		explorer.change({ positions: { a: [1, 2] }, pinned: ['a'], selection: { what: 'actor', id: 'a' } });
		expect([run('unpin'), run('deselect')]).toEqual([true, true]);
		expect(explorer.view).toMatchObject({ positions: {}, pinned: [], selection: { what: 'nothing' } });
	});

	test('dialogs open, and the card of the measure is that of the view', () => {
		const { desk, explorer, run } = make();
		run('export');
		expect(desk.dialog).toBe('export');
		run('explain');
		expect([desk.dialog, desk.cardOf]).toEqual(['measure', 'degree']);
		explorer.change({ measure: 'none' });
		expect(run('explain')).toBe(false);
	});

	test('a theme is offered unless it is the one', () => {
		const { desk, run } = make();
		expect([run('theme-system'), run('theme-dark'), run('theme-dark')]).toEqual([false, true, false]);
		expect(desk.theme.ground).toBe('dark');
	});
});
