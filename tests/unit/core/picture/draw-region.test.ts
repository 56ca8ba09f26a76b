import { expect, test } from 'vitest';
import { drawRegion, drawRegionLabel } from '#lib/core/picture/draw-region.ts';
import { drawScene } from '#lib/core/picture/draw-scene.ts';
import { GROUNDS } from '#lib/core/scene/palette.ts';
import type { SceneRegion } from '#lib/core/scene/scene.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeDataset } from '../scene/make-dataset.ts';
import { sceneOf } from '../scene/scene-of.ts';

const region: SceneRegion = {
	id: '0',
	label: 'Camp 1',
	colour: '#4f4fc4',
	outline: [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
		{ x: 5, y: 8.005 }
	],
	labelAt: { x: 5, y: -5 },
	fontSize: 12,
	emphasis: 'plain'
};

test('a ground is a pale polygon with a border, its name beside it', () => {
	expect(drawRegion(region)).toMatchObject({
		name: 'polygon',
		attributes: { points: '0,0 10,0 5,8.01', fill: '#4f4fc4', stroke: '#4f4fc4', 'data-region': '0' }
	});
	expect(Number(drawRegion(region).attributes['fill-opacity'])).toBeLessThan(0.2);
	expect(drawRegionLabel(region, GROUNDS.light)).toMatchObject({
		name: 'text',
		attributes: { x: 5, y: -5, 'text-anchor': 'middle' },
		children: ['Camp 1']
	});
});

test('grounds come first, so that everything else lies on them; without them nothing is added', () => {
	const dataset = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);
	const first = drawScene(sceneOf(dataset, { grouped: true })).children[0];
	expect(first).toMatchObject({ name: 'g', children: [{ name: 'polygon' }] });
	expect(drawScene(sceneOf(dataset)).children).toHaveLength(3);
});
