/** A canvas without a screen that was led through several scenes shows the last one, as if it had seen no other. */
import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorKey, idOfKey, regionKey, relationKey, toEdgeData } from '#lib/canvas/scene-elements.ts';
import { syncScene } from '#lib/canvas/sync-scene.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import { canvasStyle } from '#lib/canvas/canvas-style.ts';
import { loopReach } from '#lib/core/scene/curve.ts';
import { toActorId } from '#lib/core/model/ids.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { makeRelation } from '../core/graph/make-relation.ts';
import { arbitrarySceneInput } from '../core/scene/arbitrary-scene.ts';
import { makeDataset } from '../core/scene/make-dataset.ts';
import { sceneOf } from '../core/scene/scene-of.ts';

const createCanvas = (): Core => cytoscape({ headless: true, styleEnabled: true, style: [] });

function show(cy: Core, ...scenes: Scene[]): Core {
	scenes.forEach((scene, index) => syncScene(cy, scene, scenes[index - 1]));
	return cy;
}

const contentOf = (cy: Core) =>
	cy
		.elements()
		.map((element) => ({
			data: element.data() as Record<string, unknown>,
			place: element.isNode() ? { ...element.position() } : undefined
		}))
		.toSorted((a, b) => (String(a.data['id']) < String(b.data['id']) ? -1 : 1));

describe('the canvas', () => {
	test('after any scenes is as if it had only seen the last one', () => {
		const scenes = fc.array(arbitrarySceneInput.map(deriveScene), { minLength: 2, maxLength: 4 });
		fc.assert(
			fc.property(scenes, (list) => {
				expect(contentOf(show(createCanvas(), ...list))).toEqual(
					contentOf(show(createCanvas(), list.at(-1)!))
				);
			}),
			{ numRuns: 40 }
		);
	});

	test('whose lines come later is the same in the end, also when another scene comes before them', () => {
		fc.assert(
			fc.property(
				arbitrarySceneInput.map(deriveScene),
				arbitrarySceneInput.map(deriveScene),
				(scene, next) => {
					const cy = createCanvas();
					const later = syncScene(cy, scene, undefined, 0);
					expect(cy.edges()).toHaveLength(0);
					expect(later).toHaveLength(scene.relations.length);
					const overtaken = createCanvas();
					syncScene(overtaken, scene, undefined, 0);
					cy.add([...later]);
					expect(contentOf(cy)).toEqual(contentOf(show(createCanvas(), scene)));
					syncScene(overtaken, next, scene);
					expect(contentOf(overtaken)).toEqual(contentOf(show(createCanvas(), next)));
				}
			),
			{ numRuns: 40 }
		);
	});

	test('has one element for each actor, each line and each ground, by our ids', () => {
		fc.assert(
			fc.property(arbitrarySceneInput.map(deriveScene), (scene) => {
				const cy = show(createCanvas(), scene);
				const keys = cy.nodes().map((node) => node.id());
				const actors = keys.filter((key) => key === actorKey(idOfKey(key)));
				expect(actors.map(idOfKey)).toEqual(scene.actors.map(({ id }) => id));
				expect(keys.filter((key) => !actors.includes(key))).toEqual(
					scene.regions.map(({ id }) => regionKey(id))
				);
				expect(cy.edges().map((edge) => idOfKey(edge.id()))).toEqual(scene.relations.map(({ id }) => id));
			}),
			{ numRuns: 40 }
		);
	});

	test('keeps what stays: the same element, with only its data changed', () => {
		const dataset = makeDataset(
			['a', 'b', 'c'],
			[makeRelation('a', 'b'), makeRelation('b', 'c', 'conflict')]
		);
		const [all, some] = [sceneOf(dataset), sceneOf(dataset, { filters: { types: ['support'] } })];
		const cy = show(createCanvas(), all);
		const kept = cy.getElementById(actorKey('a'));
		syncScene(cy, some, all);
		expect(kept.inside()).toBe(true);
		expect(cy.getElementById(actorKey('a'))[0]).toBe(kept[0]);
		expect(cy.getElementById(relationKey('b-conflict-c')).empty()).toBe(true);
	});

	test('a relation of one id with other ends is another line', () => {
		const one = makeRelation('a', 'b');
		const scenes = [one, { ...one, to: toActorId('c') }].map((relation) =>
			sceneOf(makeDataset(['a', 'b', 'c'], [relation]))
		);
		const cy = show(createCanvas(), ...scenes);
		expect(cy.edges().map((edge) => edge.target().id())).toEqual([actorKey('c')]);
	});

	test('an actor and a relation of one name do not meet', () => {
		const relation = { ...makeRelation('x', 'y'), id: makeRelation('x', 'y').id };
		const cy = show(createCanvas(), sceneOf(makeDataset(['x', 'y', relation.id], [relation])));
		expect(cy.elements()).toHaveLength(4);
	});
});

describe('the ground of a group', () => {
	const dataset = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);
	const grouped = sceneOf(dataset, { grouped: true });

	test('lies behind the lines, has the corners of the scene, and nobody can point at it', () => {
		const cy = show(createCanvas(), grouped);
		const region = cy.getElementById(regionKey('state'));
		const [scene] = grouped.regions;
		const { x, y } = region.position();
		const corners = String(region.style('shape-polygon-points')).split(' ').map(Number);
		expect(corners).toHaveLength(2 * scene!.outline.length);
		for (const [index, point] of scene!.outline.entries()) {
			expect(x + (corners[2 * index]! * region.width()) / 2).toBeCloseTo(point.x, 6);
			expect(y + (corners[2 * index + 1]! * region.height()) / 2).toBeCloseTo(point.y, 6);
		}
		expect(region.style('z-compound-depth')).toBe('bottom');
		expect(region.style('events')).toBe('no');
		expect([region.grabbable(), region.selectable()]).toEqual([false, false]);
	});

	test('goes when it is no longer asked for, and every actor keeps its style', () => {
		const cy = show(createCanvas(), grouped, sceneOf(dataset));
		expect(cy.getElementById(regionKey('state')).empty()).toBe(true);
		expect(cy.getElementById(actorKey('a')).style('shape')).toBe('ellipse');
	});

	test('is styled by its own data alone', () => {
		const selectors = canvasStyle(grouped.ground).map(({ selector }) => selector);
		expect(selectors).not.toContain('node');
	});
});

test('a loop stands as far out as in the picture: Cytoscape multiplies the distance by 1.4', () => {
	const { relations, actors } = sceneOf(makeDataset(['a'], [makeRelation('a', 'a')]));
	const radius = actors[0]!.radius;
	expect(toEdgeData(relations[0]!, radius)['bend'] * 1.4).toBeCloseTo(loopReach(radius, 0));
});
