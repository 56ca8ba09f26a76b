/**
 * The order within layers in which few ties cross.
 * In: layers from the top down and the tied actors of each actor, by index. Out: the same layers, each ordered by the
 * mean place of its actors' neighbours in other layers, sweeping down and up; a layer too wide for the picture is
 * broken into rows. Equals keep the order of their indices.
 */
const SWEEPS = 8;

export function orderLayers(
	layers: readonly (readonly number[])[],
	neighbours: readonly (readonly number[])[]
): number[][] {
	const rows = layers.map((layer) => [...layer].sort((a, b) => a - b));
	const place = new Map<number, number>();
	const settle = (row: readonly number[]) => {
		for (const [slot, index] of row.entries()) place.set(index, slot - (row.length - 1) / 2);
	};
	rows.forEach(settle);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
			const wishes = new Map(
				row.map((index) => {
					const tied = (neighbours[index] ?? []).flatMap((other) => place.get(other) ?? []);
					return [index, toMean(tied, place.get(index) ?? 0)] as const;
				})
			);
			row.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || a - b);
			settle(row);
		}
	}
	const size = rows.reduce((total, row) => total + row.length, 0);
	const widest = Math.max(6, Math.ceil(Math.sqrt(size * 4)));
	return rows.flatMap((row) => breakRow(row, widest));
}

/** Deals a wide row out to as many rows as it needs, in turn, so that each keeps the order from left to right. */
function breakRow(row: readonly number[], widest: number): number[][] {
	const rows = Math.max(1, Math.ceil(row.length / widest));
	return Array.from({ length: rows }, (_, offset) => row.filter((_index, slot) => slot % rows === offset));
}

function toMean(values: readonly number[], fallback: number): number {
	return values.length === 0 ? fallback : values.reduce((sum, value) => sum + value, 0) / values.length;
}
