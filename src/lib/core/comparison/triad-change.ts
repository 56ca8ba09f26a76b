/**
 * How many unbalanced triads there are more or fewer when a tie turns.
 *
 * In: a network, and whether a tie stands for one direction. Out: a function from a tie with its net weight to the change
 * of the number of triads ++− and −−−. Triads have no direction, so a turned tie may leave the two actors as they were,
 * or without a tie. O(degree) for each tie.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';

type TriadChange = (from: number, to: number, sum: number) => number;

const ROUNDING = 1e-9;

export function prepareTriadChange({ undirectedSigned: { arcs } }: Network, directed: boolean): TriadChange {
	const neighbours = Array.from({ length: arcs.order }, (_, actor) => {
		const signs = new Map<number, { sum: number; sign: number }>();
		for (let arc = indexAt(arcs.out.start, actor); arc < indexAt(arcs.out.start, actor + 1); arc++) {
			const sum = numberAt(arcs.out.weight, arc);
			signs.set(indexAt(arcs.out.end, arc), { sum, sign: Math.sign(sum) });
		}
		return signs;
	});
	return (from, to, sum) => {
		const was = neighbours[from]?.get(to) ?? { sum: 0, sign: 0 };
		const now = directed ? was.sum - 2 * sum : -was.sum;
		const sign = Math.abs(now) <= ROUNDING * (Math.abs(was.sum) + Math.abs(sum)) ? 0 : Math.sign(now);
		if (sign === was.sign) return 0;
		let change = 0;
		for (const [third, { sign: one }] of neighbours[from] ?? []) {
			const other = neighbours[to]?.get(third)?.sign ?? 0;
			const rest = one * other;
			if (rest !== 0) change += Number(rest * sign < 0) - Number(rest * was.sign < 0);
		}
		return change;
	};
}
