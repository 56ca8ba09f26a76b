/**
 * Which layer each actor belongs to.
 *
 * In: sorted ids, relations, and who is tied at all. Out: layers from the top down, lists of indices, none empty.
 * First an order from those who act to those acted upon, in which few relations point back (Eades, Lin and Smyth
 * 1993, doi:10.1016/0020-0190(93)90079-O); then each actor as high as the relations that point down allow; then
 * neighbouring layers joined, the smallest first, until there are few enough for a landscape.
 */
import type { LayoutRelation } from './layout.ts';

export function assignLayers(
	ids: readonly string[],
	relations: readonly LayoutRelation[],
	isTied: (index: number) => boolean
): number[][] {
	const flows = countFlows(ids, relations);
	const tied = [...ids.keys()].filter(isTied);
	const order = orderByFlow(tied, flows);
	const depth = new Map<number, number>();
	for (const index of order) {
		const above = order.slice(0, depth.size).filter((other) => netFlow(flows, other, index) > 0);
		depth.set(index, Math.max(-1, ...above.map((other) => depth.get(other) ?? 0)) + 1);
	}
	const layers: number[][] = [];
	for (const index of tied) (layers[depth.get(index) ?? 0] ??= []).push(index);
	return joinLayers(layers, Math.max(3, Math.round(0.75 * Math.sqrt(tied.length))));
}

type Flows = readonly ReadonlyMap<number, number>[];

/** Number of relations from one actor to another, by index; loops and unknown ends are passed over. */
function countFlows(ids: readonly string[], relations: readonly LayoutRelation[]): Flows {
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const flows: Map<number, number>[] = ids.map(() => new Map());
	for (const { from, to } of relations) {
		const source = indexOf.get(from);
		const target = indexOf.get(to);
		if (source === undefined || target === undefined || source === target) continue;
		const row = flows[source];
		row?.set(target, (row.get(target) ?? 0) + 1);
	}
	return flows;
}

const netFlow = (flows: Flows, from: number, to: number) =>
	(flows[from]?.get(to) ?? 0) - (flows[to]?.get(from) ?? 0);

/** Takes whoever is only acted upon to the end, whoever only acts to the start, else whoever acts most on balance. */
function orderByFlow(tied: readonly number[], flows: Flows): number[] {
	const left = new Set(tied);
	const out = (index: number) => sum([...left].map((other) => Math.max(0, netFlow(flows, index, other))));
	const into = (index: number) => sum([...left].map((other) => Math.max(0, netFlow(flows, other, index))));
	const start: number[] = [];
	const end: number[] = [];
	while (left.size > 0) {
		const rest = [...left].map((index) => ({ index, out: out(index), into: into(index) }));
		const sinks = rest.filter((actor) => actor.out === 0 && actor.into > 0);
		const [first] = rest.sort((a, b) => b.out - b.into - (a.out - a.into) || a.index - b.index);
		if (sinks.length > 0) end.unshift(...sinks.map(({ index }) => index));
		else if (first) start.push(first.index);
		for (const { index } of sinks.length > 0 ? sinks : first ? [first] : []) left.delete(index);
	}
	return [...start, ...end];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Joins the two neighbouring layers that are smallest together, the upper of equals, until at most `most` are left. */
function joinLayers(layers: readonly (readonly number[])[], most: number): number[][] {
	const joined = layers.map((layer) => [...layer]);
	while (joined.length > most) {
		const sizes = joined.slice(1).map((layer, index) => layer.length + (joined[index]?.length ?? 0));
		const upper = sizes.indexOf(Math.min(...sizes));
		const [lower] = joined.splice(upper + 1, 1);
		joined[upper]?.push(...(lower ?? []));
	}
	return joined;
}
