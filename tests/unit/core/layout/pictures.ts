/** Small inputs for layouts, and what may never be wrong with any picture. */
import * as fc from 'fast-check';
import type { LayoutInput, Positions } from '#lib/core/layout/layout.ts';
import { areTooNear } from '#lib/core/layout/spacing.ts';

/** Ties as `a-b` words; actors are those named, in the order of their first naming, and `alone`. */
export function toInput(
	ties: string,
	alone: readonly string[] = [],
	more: Partial<LayoutInput> = {}
): LayoutInput {
	const relations = ties
		.split(' ')
		.filter((word) => word.includes('-'))
		.map((word) => ({ from: word.split('-')[0]!, to: word.split('-')[1]! }));
	const ids = new Set([...relations.flatMap(({ from, to }) => [from, to]), ...alone]);
	return {
		actors: [...ids].map((id) => ({ id, core: true, kind: 'state' })),
		relations,
		fixed: {},
		scores: new Map(),
		seed: 1,
		...more
	};
}

/** Every two actors that stand in each other's box. */
export function listOverlaps(places: Positions): string[] {
	const all = [...places];
	return all.flatMap(([id, place], index) =>
		all.slice(index + 1).flatMap(([other, there]) => (areTooNear(place, there) ? [`${id} on ${other}`] : []))
	);
}

/** Number of pairs of ties that cross; ties that share an actor never do. */
export function countCrossings(places: Positions, { relations }: LayoutInput): number {
	const turn = (a: string, b: string, c: string) => {
		const [p, q, r] = [places.get(a)!, places.get(b)!, places.get(c)!];
		return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]) > 0;
	};
	const crosses = (a: string, b: string, c: string, d: string) =>
		new Set([a, b, c, d]).size === 4 && turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
	return relations.flatMap((one, index) =>
		relations.slice(index + 1).filter((two) => crosses(one.from, one.to, two.from, two.to))
	).length;
}

/** Up to 14 actors, some with ids that mean something to JavaScript, any ties, up to two of them fixed far apart. */
export const anyInput: fc.Arbitrary<LayoutInput> = fc
	.uniqueArray(fc.constantFrom(...'abcdefghij', '__proto__', 'constructor', 'toString', ' '), {
		maxLength: 14
	})
	.chain((ids) => {
		const id = ids.length === 0 ? fc.constant('nobody') : fc.constantFrom(...ids, 'nobody');
		return fc.record({
			actors: fc.tuple(
				...ids.map((known) =>
					fc.record({ id: fc.constant(known), core: fc.boolean(), kind: fc.constantFrom('state', 'person') })
				)
			),
			relations: fc.array(fc.record({ from: id, to: id }), { maxLength: 30 }),
			fixed: fc
				.record({ spot: fc.integer({ min: -300, max: 300 }), count: fc.nat(2) })
				.map(({ spot, count }) =>
					Object.fromEntries(
						ids.slice(0, count).map((known, index) => [known, [spot + index * 150, spot] as const])
					)
				),
			scores: fc
				.array(fc.double({ noDefaultInfinity: true }), { maxLength: ids.length })
				.map((values) => new Map(values.map((value, index) => [ids[index]!, value]))),
			seed: fc.nat(1000)
		});
	});
