import { describe, expect, test } from 'vitest';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { Theme } from '#lib/state/theme.svelte.ts';
import { chooseOnCanvas } from '#lib/ui/graph/choose-on-canvas.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { makeDesk, toSession } from './make-desk.ts';

const dataset = makeDataset(
	['a', 'b', makeActor('c', { core: false })],
	[makeRelation('a', 'b'), makeRelation('b', 'c', 'conflict')]
);
const make = () => makeDesk(dataset).explorer;

describe('the explorer', () => {
	test('derives everything from the view: filters change what is visible, drawn and said', () => {
		const explorer = make();
		expect(explorer.scene.shown).toBe('2 of 3 actors, 1 of 2 relations');
		explorer.filter({});
		expect(explorer.visible.actors).toHaveLength(3);
		expect(explorer.scene.shown).toBe('3 of 3 actors, 2 of 2 relations');
		expect(explorer.positions.size).toBeGreaterThanOrEqual(3);
	});

	test('knows when its scores are about another graph than the one that is visible', () => {
		const explorer = make();
		expect(explorer.isSettled).toBe(true);
		explorer.filter({});
		expect(explorer.isSettled).toBe(false);
		explorer.undo();
		explorer.change({ tab: 'table' });
		expect(explorer.visible.actors).toHaveLength(2);
	});

	test('every change is one step of undo, the steps of a gesture are one', () => {
		const explorer = make();
		expect([explorer.canUndo, explorer.canRedo]).toEqual([false, false]);
		explorer.filter({ types: ['support'] });
		explorer.change({ positions: { a: [1, 1] } }, 'drag a');
		explorer.change({ positions: { a: [2, 2] } }, 'drag a');
		explorer.undo();
		expect(explorer.view.positions).toEqual({});
		expect(explorer.view.filters).toEqual({ types: ['support'] });
		explorer.redo();
		expect(explorer.view.positions).toEqual({ a: [2, 2] });
		explorer.undo();
		explorer.undo();
		expect(explorer.view).toEqual(toSession(dataset).view);
		expect(explorer.canUndo).toBe(false);
	});

	test('opening another dataset is one step, and undo brings the first one back with its view', () => {
		const explorer = make();
		explorer.change({ tab: 'table' });
		explorer.open(toSession(makeDataset(['x'], [], { title: 'Other' })));
		expect(explorer.scene.title).toBe('Other');
		expect(explorer.directory.nameOf('x')).toBe('X');
		explorer.undo();
		expect(explorer.dataset).toBe(dataset);
		expect(explorer.view.tab).toBe('table');
	});

	test('places that come late reach the session they were computed for, wherever it stands in the history', () => {
		const explorer = make();
		const other = makeDataset(['a']);
		explorer.open(toSession(other));
		explorer.setBase(dataset, new Map([['a', [7, 7]]]));
		expect(explorer.positions.get('a')).not.toEqual([7, 7]);
		explorer.undo();
		expect(explorer.positions.get('a')).toEqual([7, 7]);
	});

	test('starts with the view of the address, which is no step', () => {
		const explorer = make();
		explorer.start({ ...explorer.view, tab: 'table' });
		expect(explorer.view.tab).toBe('table');
		expect(explorer.canUndo).toBe(false);
	});

	test('choosing nothing twice is no second step', () => {
		const explorer = make();
		explorer.deselect();
		expect(explorer.canUndo).toBe(false);
	});

	test('a measure that nobody knows leaves all actors in one size', () => {
		const explorer = make();
		explorer.change({ measure: 'charisma' });
		expect(explorer.measure).toBeUndefined();
		expect(new Set(explorer.scene.actors.map(({ radius }) => radius)).size).toBe(1);
	});

	test('takes no harm from an empty dataset', () => {
		const explorer = new Explorer(toSession(makeDataset([])), { actors: [], results: new Map() });
		expect(explorer.scene.shown).toBe('0 of 0 actors, 0 of 0 relations');
	});
});

describe('a click on the canvas', () => {
	const actor = (id: string) => ({ what: 'actor', id }) as const;

	test('chooses an actor or a relation; on empty ground it chooses nothing', () => {
		const explorer = make();
		chooseOnCanvas(explorer, actor('a'), false);
		expect(explorer.view.selection).toEqual(actor('a'));
		chooseOnCanvas(explorer, { what: 'relation', id: 'a-support-b' }, false);
		expect(explorer.view.selection).toEqual({ what: 'relation', id: 'a-support-b' });
		chooseOnCanvas(explorer, undefined, false);
		expect(explorer.view.selection).toEqual({ what: 'nothing' });
	});

	test('on what is chosen already is no step', () => {
		const explorer = make();
		chooseOnCanvas(explorer, actor('a'), false);
		chooseOnCanvas(explorer, actor('a'), false);
		explorer.undo();
		expect(explorer.canUndo).toBe(false);
	});

	test('with a modifier key on what is chosen already takes it out of the choice', () => {
		const explorer = make();
		chooseOnCanvas(explorer, actor('a'), false);
		chooseOnCanvas(explorer, actor('a'), true);
		expect(explorer.view.selection).toEqual({ what: 'nothing' });
	});

	test('with a modifier key makes a pair of two actors, and of nothing else', () => {
		const explorer = make();
		chooseOnCanvas(explorer, actor('a'), true);
		expect(explorer.view.selection).toEqual(actor('a'));
		chooseOnCanvas(explorer, actor('b'), true);
		expect(explorer.view.selection).toEqual({ what: 'pair', ids: ['a', 'b'] });
		chooseOnCanvas(explorer, { what: 'relation', id: 'a-support-b' }, true);
		chooseOnCanvas(explorer, actor('b'), true);
		expect(explorer.view.selection).toEqual(actor('b'));
	});
});

test('the theme is what was chosen, else what the system asks for, and is kept', () => {
	const saved: string[] = [];
	let dark = true;
	let changed: () => void = () => saved.push('too early');
	const theme = new Theme();
	const stop = theme.connect({
		load: () => 'nonsense',
		save: (choice) => void saved.push(choice),
		prefersDark: () => dark,
		watch: (callback) => ((changed = callback), () => void saved.push('stopped'))
	});
	expect([theme.choice, theme.ground]).toEqual(['system', 'dark']);
	dark = false;
	changed();
	expect(theme.ground).toBe('light');
	theme.choose('dark');
	expect([theme.ground, saved]).toEqual(['dark', ['dark']]);
	stop();
	expect(saved).toEqual(['dark', 'stopped']);
});
