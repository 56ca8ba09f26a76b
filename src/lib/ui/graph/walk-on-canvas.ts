/**
 * Walking the picture by keyboard. In: a key press, the scene, the actor where the cursor stands. Out: the actor to go
 * to, or where to move it, or the wish to choose, or nothing when the key is not ours. The walk begins at the actor with most relations.
 */
import type { Point, Scene, SceneActor } from '#lib/core/scene/scene.ts';

export type CanvasStep =
	| { readonly what: 'move'; readonly id: string }
	/** Shift and an arrow move the actor itself: what dragging is for the pointer. */
	| { readonly what: 'drag'; readonly id: string; readonly to: Point }
	| { readonly what: 'choose'; readonly more: boolean };

/** Layout units for one press. */
const DRAG_STEP = 20;

const DIRECTIONS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
	['ArrowRight', [1, 0]],
	['ArrowLeft', [-1, 0]],
	['ArrowDown', [0, 1]],
	['ArrowUp', [0, -1]]
]);

export function walkOnCanvas(
	{
		key,
		shiftKey,
		ctrlKey,
		metaKey,
		altKey
	}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	scene: Scene,
	cursor: string | undefined
): CanvasStep | undefined {
	if (altKey || ((ctrlKey || metaKey) && key !== 'Enter')) return undefined;
	const here = scene.actors.find(({ id }) => id === cursor);
	if (key === 'Enter' || key === ' ')
		return here === undefined ? undefined : { what: 'choose', more: shiftKey || ctrlKey || metaKey };
	const direction = DIRECTIONS.get(key);
	if (direction === undefined) return undefined;
	if (shiftKey && here !== undefined) {
		const [x, y] = direction;
		return {
			what: 'drag',
			id: here.id,
			to: { x: here.centre.x + x * DRAG_STEP, y: here.centre.y + y * DRAG_STEP }
		};
	}
	const next = here === undefined ? busiest(scene) : nearest(scene.actors, here, direction);
	return next === undefined ? undefined : { what: 'move', id: next.id };
}

function busiest({ actors, relations }: Scene): SceneActor | undefined {
	const count = (id: string): number => relations.filter(({ from, to }) => from === id || to === id).length;
	return actors.toSorted((a, b) => count(b.id) - count(a.id))[0];
}

/** The closest actor in a cone of 60 degrees to either side, what lies aside counting as further away. */
function nearest(
	actors: readonly SceneActor[],
	here: SceneActor,
	[dx, dy]: readonly [number, number]
): SceneActor | undefined {
	let best: SceneActor | undefined;
	let bestCost = Infinity;
	for (const actor of actors) {
		const x = actor.centre.x - here.centre.x;
		const y = actor.centre.y - here.centre.y;
		const ahead = x * dx + y * dy;
		const aside = Math.abs(x * dy - y * dx);
		if (actor.id === here.id || ahead <= 0 || aside > ahead * 1.75) continue;
		const cost = ahead + aside * 1.5;
		if (cost < bestCost) {
			bestCost = cost;
			best = actor;
		}
	}
	return best;
}
