/**
 * The pieces into which hubs and authorities fall: actors who act on the same others, through any number of such links.
 *
 * In: a simple directed graph. Out: pieces of at least one arc. Within a piece the matrix AᵀA connects all authorities,
 * so its largest eigenvalue has one vector only (Perron & Frobenius), and only two pieces can be equally strong.
 */
import { indexAt, numberAt, type Arcs } from '../../graph/arcs.ts';

export interface HubGroup {
	readonly hubs: readonly number[];
	readonly authorities: readonly number[];
	/** The largest eigenvalue of AᵀA on this piece is at most this: its largest row sum. */
	readonly bound: number;
}

/** The pieces that may be strongest first. O(n + m). */
export function deriveHubGroups(arcs: Arcs): readonly HubGroup[] {
	const { order, out, in: incoming } = arcs;
	const rowSums = new Float64Array(order);
	const isHubTaken = new Uint8Array(order);
	const isAuthorityTaken = new Uint8Array(order);
	const groups: HubGroup[] = [];
	for (let actor = 0; actor < order; actor++) {
		if (isHubTaken[actor] === 1 || indexAt(out.start, actor) === indexAt(out.start, actor + 1)) continue;
		const hubs = [actor];
		const authorities: number[] = [];
		isHubTaken[actor] = 1;
		for (let index = 0; index < hubs.length; index++) {
			const hub = hubs[index] ?? 0;
			let strength = 0;
			for (let arc = indexAt(out.start, hub); arc < indexAt(out.start, hub + 1); arc++) {
				strength += numberAt(out.weight, arc);
				const authority = indexAt(out.end, arc);
				if (isAuthorityTaken[authority] === 1) continue;
				isAuthorityTaken[authority] = 1;
				authorities.push(authority);
				for (
					let back = indexAt(incoming.start, authority);
					back < indexAt(incoming.start, authority + 1);
					back++
				) {
					const other = indexAt(incoming.end, back);
					if (isHubTaken[other] === 1) continue;
					isHubTaken[other] = 1;
					hubs.push(other);
				}
			}
			for (let arc = indexAt(out.start, hub); arc < indexAt(out.start, hub + 1); arc++) {
				const authority = indexAt(out.end, arc);
				rowSums[authority] = numberAt(rowSums, authority) + numberAt(out.weight, arc) * strength;
			}
		}
		const bound = authorities.reduce((most, authority) => Math.max(most, numberAt(rowSums, authority)), 0);
		groups.push({ hubs, authorities, bound });
	}
	return groups.sort((a, b) => b.bound - a.bound);
}
