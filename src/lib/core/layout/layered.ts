/**
 * Layers by the direction of relations: who acts stands above whom it acts upon.
 *
 * In: a layout's input. Out: a place for every actor. Where relations run in circles, as few as can be seen at a
 * glance point upwards; close layers are joined until the picture is a landscape; actors without a relation stand in
 * rows at the bottom. Scores, kinds and the seed play no part. After Sugiyama, Tagawa and Toda 1981,
 * doi:10.1109/TSMC.1981.4308636.
 */
import type { Position } from '../view/view.ts';
import { assignLayers } from './assign-layers.ts';
import { compareIds } from './compare-ids.ts';
import { keepClear } from './keep-clear.ts';
import type { Layout } from './layout.ts';
import { orderLayers } from './order-layers.ts';
import { deriveNeighbours, derivePairs } from './pairs.ts';
import { placeRowsBelow } from './place-rows-below.ts';
import { ROW, STEP } from './spacing.ts';

/** Neighbours in a row stand a little higher and lower, or a tie along the row would hide behind them. */
const STAGGER = 16;
const LAYER = ROW + 90;

export const layeredLayout: Layout = {
	id: 'layered',
	label: 'Layered',
	hint: 'Those who act stand above those they act upon, as far as relations do not run in circles.',
	compute({ actors, relations, fixed }) {
		const ids = actors.map(({ id }) => id).sort(compareIds);
		const neighbours = deriveNeighbours(ids.length, derivePairs(ids, relations));
		const isTied = (index: number) => (neighbours[index]?.length ?? 0) > 0;
		const layers = orderLayers(assignLayers(ids, relations, isTied), neighbours);
		const wanted = new Map<string, Position>();
		for (const [layer, row] of layers.entries()) {
			for (const [slot, index] of row.entries()) {
				const stagger = row.length < 3 ? 0 : slot % 2 === 0 ? -STAGGER : STAGGER;
				const x = (slot - (row.length - 1) / 2) * (STEP + 24);
				wanted.set(ids[index] ?? '', [x, (layer - (layers.length - 1) / 2) * LAYER + stagger]);
			}
		}
		const alone = ids.filter((_, index) => !isTied(index));
		return keepClear(placeRowsBelow(wanted, alone), fixed);
	}
};
