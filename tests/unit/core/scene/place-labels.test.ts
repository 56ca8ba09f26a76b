import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type LabelWish } from '#lib/core/scene/place-labels.ts';
import type { Box } from '#lib/core/scene/scene.ts';

const coordinate = fc.integer({ min: -150, max: 150 });
const wishes = fc
	.array(
		fc.record({
			circle: fc.record({
				centre: fc.record({ x: coordinate, y: coordinate }),
				radius: fc.integer({ min: 5, max: 30 })
			}),
			width: fc.integer({ min: 1, max: 120 }),
			height: fc.integer({ min: 8, max: 45 }),
			must: fc.constant(false)
		}),
		{ maxLength: 25 }
	)
	.map((list): LabelWish[] => list.map((wish, index) => ({ id: String(index), ...wish })));

const overlap = (a: Box, b: Box) =>
	Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-9 &&
	Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-9;
const around = ({ circle: { centre, radius } }: LabelWish): Box => ({
	x: centre.x - radius,
	y: centre.y - radius,
	width: radius * 2,
	height: radius * 2
});
const ink = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 40 });

test('no label lies on another one or on a circle, its own included', () => {
	fc.assert(
		fc.property(wishes, ink, (list, points) => {
			const placed = [...placeLabels(list, points, 4)];
			for (const [id, { box }] of placed) {
				for (const [other, there] of placed) expect(id !== other && overlap(box, there.box)).toBe(false);
				for (const wish of list) expect(overlap(box, around(wish))).toBe(false);
			}
		})
	);
});

test('who must be named is named, and the others still keep clear of that name', () => {
	fc.assert(
		fc.property(wishes, (list) => {
			const [first, ...rest] = list;
			if (first === undefined) return;
			const placed = placeLabels([{ ...first, must: true }, ...rest], [], 4);
			expect(placed.has(first.id)).toBe(true);
			const named = [...placed.values()];
			expect(named.slice(1).some(({ box }) => overlap(box, named[0]!.box))).toBe(false);
		})
	);
});

test('a label has the size asked for, and stands beside its own circle by the gap', () => {
	fc.assert(
		fc.property(wishes, ink, (list, points) => {
			const placed = placeLabels(list, points, 4);
			for (const wish of list) {
				const label = placed.get(wish.id);
				if (label === undefined) continue;
				const { box, side } = label;
				expect(box).toMatchObject({ width: wish.width, height: wish.height });
				const { centre, radius } = wish.circle;
				const gaps = {
					below: box.y - (centre.y + radius),
					above: centre.y - radius - (box.y + box.height),
					right: box.x - (centre.x + radius),
					left: centre.x - radius - (box.x + box.width)
				};
				expect(gaps[side]).toBeCloseTo(4);
			}
		})
	);
});

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
	id,
	circle: { centre: { x, y }, radius: 10 },
	width: 40,
	height: 15,
	must: false,
	...more
});
const sideOf = (list: readonly LabelWish[], id: string, points: { x: number; y: number }[] = []) =>
	placeLabels(list, points, 4).get(id)?.side;

test('by hand: below when free, to the right when somebody stands below', () => {
	expect(sideOf([wish('a', 0, 0)], 'a')).toBe('below');
	expect(sideOf([wish('a', 0, 0), wish('b', 0, 25)], 'a')).toBe('right');
});

test('by hand: a line below counts against that place, but forbids nothing', () => {
	const line = Array.from({ length: 5 }, (_, index) => ({ x: index * 4 - 8, y: 20 }));
	expect(sideOf([wish('a', 0, 0)], 'a', line)).toBe('right');
	const everywhere = [-40, -20, 0, 20, 40].flatMap((x) => [-20, 0, 20].map((y) => ({ x, y })));
	expect(sideOf([wish('a', 0, 0)], 'a', everywhere)).toBeDefined();
});

test('by hand: in a crowd the first keeps its name, a later one goes without unless it must have one', () => {
	const crowd = [
		[0, 25],
		[0, -25],
		[30, 0],
		[-30, 0]
	].map(([x = 0, y = 0], index) => wish(`n${index}`, x, y));
	expect(sideOf([...crowd, wish('a', 0, 0)], 'a')).toBeUndefined();
	expect(sideOf([...crowd, wish('a', 0, 0, { must: true })], 'a')).toBeDefined();
});
