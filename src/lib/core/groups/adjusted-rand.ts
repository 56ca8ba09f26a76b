/**
 * The adjusted Rand index: how far two divisions of the same actors agree, beyond what chance would give.
 *
 * In: two groups for each actor, −1 for none. Out: 1 for the same division, about 0 for chance, below 0 for less; over
 * the actors that are in a group of both. Undefined, with the reason, where every value would be as good as any other.
 * Hubert & Arabie 1985 (10.1007/BF01908075), equation 5. O(n).
 */
import type { Unscored } from '../measures/measure.ts';

export interface AdjustedRand {
	readonly ok: true;
	readonly value: number;
	/** Number of actors that are in a group of both. */
	readonly compared: number;
}

export type AdjustedRandResult = AdjustedRand | Unscored;

export function computeAdjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): AdjustedRandResult {
	const cells = new Map<string, number>();
	const rows = new Map<number, number>();
	const columns = new Map<number, number>();
	let compared = 0;
	for (let actor = 0; actor < Math.min(a.length, b.length); actor++) {
		const row = a[actor] ?? -1;
		const column = b[actor] ?? -1;
		if (row < 0 || column < 0) continue;
		compared++;
		countUp(cells, `${row},${column}`);
		countUp(rows, row);
		countUp(columns, column);
	}
	if (compared < 2)
		return {
			ok: false,
			reason: 'Fewer than two actors are in a group of both divisions: nothing to compare.'
		};
	const isOne = rows.size === 1 && columns.size === 1;
	if (isOne || (rows.size === compared && columns.size === compared))
		return {
			ok: false,
			reason: `Both divisions put ${isOne ? 'all actors into one group' : 'every actor into a group of its own'}: they could not agree less, by chance or not.`
		};
	const together = sumPairs(cells);
	const [inRows, inColumns] = [sumPairs(rows), sumPairs(columns)];
	const expected = (inRows * inColumns) / toPairs(compared);
	const greatest = (inRows + inColumns) / 2;
	return { ok: true, value: (together - expected) / (greatest - expected), compared };
}

function countUp<Key>(counts: Map<Key, number>, key: Key): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

const toPairs = (size: number): number => (size * (size - 1)) / 2;

const sumPairs = (counts: ReadonlyMap<unknown, number>): number =>
	[...counts.values()].reduce((sum, size) => sum + toPairs(size), 0);
