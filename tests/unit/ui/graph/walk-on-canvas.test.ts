/** Walking by arrow keys over a small map: five actors in a cross, and one far aside. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkOnCanvas } from '#lib/ui/graph/walk-on-canvas.ts';
import type { Position } from '#lib/core/view/view.ts';
import { makeRelation } from '../../core/graph/make-relation.ts';
import { makeDataset } from '../../core/scene/make-dataset.ts';
import { sceneOf } from '../../core/scene/scene-of.ts';

const PLACES: Readonly<Record<string, Position>> = {
	middle: [0, 0],
	right: [100, 10],
	left: [-100, 0],
	up: [0, -100],
	down: [0, 100],
	far: [300, 0]
};
const scene = sceneOf(
	makeDataset(Object.keys(PLACES), [makeRelation('left', 'up'), makeRelation('left', 'down')]),
	{},
	{ positions: new Map(Object.entries(PLACES)) }
);
const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, cursor?: string, more: Partial<typeof NONE> = {}) =>
	walkOnCanvas({ key, ...NONE, ...more }, scene, cursor);
const move = (id: string) => ({ what: 'move', id });

describe('arrow keys', () => {
	test('go to the nearest actor in their direction', () => {
		expect(press('ArrowRight', 'middle')).toEqual(move('right'));
		expect(press('ArrowLeft', 'middle')).toEqual(move('left'));
		expect(press('ArrowUp', 'middle')).toEqual(move('up'));
		expect(press('ArrowDown', 'middle')).toEqual(move('down'));
		expect(press('ArrowRight', 'right')).toEqual(move('far'));
	});

	test('stay where nobody is that way', () => {
		expect(press('ArrowRight', 'far')).toBeUndefined();
		expect(press('ArrowUp', 'up')).toBeUndefined();
	});

	test('begin at the actor with the most relations, also when the cursor’s actor is gone', () => {
		expect(press('ArrowRight')).toEqual(move('left'));
		expect(press('ArrowUp', 'filtered-away')).toEqual(move('left'));
	});

	test('with a modifier belong to the browser', () => {
		for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
			expect(press('ArrowRight', 'middle', { [modifier]: true })).toBeUndefined();
	});

	test('with Shift move the actor under the cursor by 20 units, and walk when there is none', () => {
		expect(press('ArrowLeft', 'right', { shiftKey: true })).toEqual({
			what: 'drag',
			id: 'right',
			to: { x: 80, y: 10 }
		});
		expect(press('ArrowLeft', undefined, { shiftKey: true })).toEqual(move('left'));
	});

	test('never lead back to the same actor or to nobody', () => {
		const spot = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
		fc.assert(
			fc.property(fc.array(spot, { minLength: 1, maxLength: 12 }), (places) => {
				const ids = places.map((_, index) => `n${index}`);
				const map = sceneOf(
					makeDataset(ids),
					{},
					{ positions: new Map(ids.map((id, index) => [id, places[index]!])) }
				);
				for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
					const step = walkOnCanvas({ key, ...NONE }, map, 'n0');
					if (step === undefined) continue;
					expect(ids.slice(1)).toContain(step.what === 'move' ? step.id : undefined);
				}
			})
		);
	});
});

describe('other keys', () => {
	test('Enter and the space bar choose, with a modifier one more', () => {
		expect(press('Enter', 'left')).toEqual({ what: 'choose', more: false });
		expect(press(' ', 'left')).toEqual({ what: 'choose', more: false });
		expect(press('Enter', 'left', { shiftKey: true })).toEqual({ what: 'choose', more: true });
		expect(press('Enter', 'left', { ctrlKey: true })).toEqual({ what: 'choose', more: true });
	});

	test('choose nothing before the walk has begun, and leave every other key alone', () => {
		expect(press('Enter')).toBeUndefined();
		for (const key of ['Tab', 'a', 'Escape', 'toString', '__proto__', 'constructor'])
			expect(press(key, 'left')).toBeUndefined();
	});

	test('an empty picture has nowhere to go', () => {
		expect(walkOnCanvas({ key: 'ArrowUp', ...NONE }, sceneOf(makeDataset([])), undefined)).toBeUndefined();
	});
});
