/** What is only supposed is marked on its line, read out, and said before all else in the caption. */
import { expect, test } from 'vitest';
import { drawScene } from '#lib/core/picture/draw-scene.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import { toLineMark } from '#lib/core/scene/line-look.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeDataset } from './make-dataset.ts';

const original = makeDataset(['a', 'b'], [makeRelation('a', 'b', 'support')]);

function draw(suppositions: readonly Supposition[]) {
	const view = { ...defaultView(original), suppositions };
	const reading = deriveReading(original, view);
	const drawn = { ...deriveVisible(reading.dataset, {}), leftOut: { actors: 0, relations: 0 } };
	const positions = new Map([
		['a', [0, 0] as const],
		['b', [200, 0] as const]
	]);
	return deriveScene({ dataset: reading.dataset, view, reading, drawn, positions, ground: 'light' });
}

test('an added relation has a question mark, in words too, and the one that was coded has none', () => {
	const scene = draw([{ what: 'added', from: 'b', to: 'a', type: 'conflict' }]);
	const byType = new Map(scene.relations.map((line) => [line.type, line]));
	expect(byType.get('support')).toMatchObject({ supposed: false });
	expect(byType.get('conflict')).toMatchObject({ supposed: true });
	expect(byType.get('conflict')?.spoken).toMatch(/, supposed$/);
	expect(scene.caption[0]).toBe('Hypothetical: B is in conflict with A added.');
	expect(scene.caption[1]).toBe('A line marked with a question mark is supposed.');
	expect(JSON.stringify(drawScene(scene))).toContain('"?"');
});

test('nothing supposed, nothing said', () => {
	const scene = draw([]);
	expect(scene.relations.every(({ supposed }) => !supposed)).toBe(true);
	expect(scene.caption.join(' ')).not.toMatch(/hypothetical|supposed/i);
});

test('a mark tells both that a line is supposed and how many it stands for', () => {
	expect(toLineMark({ supposed: true, count: 3 })).toBe('? ×3');
	expect(toLineMark({ supposed: false, count: 3 })).toBe('×3');
	expect(toLineMark({ supposed: true })).toBe('?');
	expect(toLineMark({ supposed: false })).toBe('');
});
