/** The box around everything drawn: circles, curves, labels and regions; a small box around the origin when nothing is. */
import { pointOn } from './curve.ts';
import type { Box, SceneActor, SceneRegion, SceneRelation } from './scene.ts';
import { textWidth } from './text-width.ts';

export function deriveBounds(
	actors: readonly SceneActor[],
	relations: readonly SceneRelation[],
	regions: readonly SceneRegion[] = []
): Box {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	const include = (x: number, y: number): void => {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	};
	for (const { centre, radius, strokeWidth, label } of actors) {
		const reach = radius + strokeWidth;
		include(centre.x - reach, centre.y - reach);
		include(centre.x + reach, centre.y + reach);
		if (label === undefined) continue;
		include(label.box.x, label.box.y);
		include(label.box.x + label.box.width, label.box.y + label.box.height);
	}
	for (const { curve } of relations) {
		for (const t of [0.25, 0.5, 0.75]) {
			const { x, y } = pointOn(curve, t);
			include(x, y);
		}
	}
	for (const { outline, label, labelAt, fontSize } of regions) {
		for (const { x, y } of outline) include(x, y);
		const half = textWidth(label, fontSize) / 2;
		include(labelAt.x - half, labelAt.y - fontSize);
		include(labelAt.x + half, labelAt.y);
	}
	return left === Infinity
		? { x: -100, y: -100, width: 200, height: 200 }
		: { x: left, y: top, width: right - left, height: bottom - top };
}
