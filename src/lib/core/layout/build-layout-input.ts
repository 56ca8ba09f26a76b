/**
 * What a layout is asked, from the dataset and the view.
 *
 * The force layout is asked about the whole dataset (or, when that is too large to draw, about what is drawn), never
 * about the filters: so filtering moves nothing and one address gives one picture. Every other layout arranges what is
 * on screen when it is asked for.
 */
import type { Dataset } from '../model/dataset.ts';
import { MOST_ACTORS, type Drawn } from '../scene/derive-drawn.ts';
import type { Position, View } from '../view/view.ts';
import type { LayoutInput } from './layout.ts';

export const WHOLE_DATASET_LAYOUT = 'force';

export function buildLayoutInput(
	dataset: Dataset,
	layout: View['layout'],
	drawn: Drawn,
	scores: ReadonlyMap<string, number>,
	fixed: Readonly<Record<string, Position>> = {},
	groups?: ReadonlyMap<string, number>
): LayoutInput {
	const whole = layout.id === WHOLE_DATASET_LAYOUT && dataset.actors.length <= MOST_ACTORS;
	const { actors, relations } = whole ? dataset : drawn;
	return {
		actors: actors.map(({ id, core, kind }) => ({ id, core, kind })),
		relations: relations.map(({ from, to }) => ({ from, to })),
		fixed,
		scores,
		seed: layout.seed,
		...(groups === undefined ? {} : { groups })
	};
}

/** The pinned actors with their places: what no layout moves. */
export const pinnedPlaces = ({
	pinned,
	positions
}: Pick<View, 'pinned' | 'positions'>): Readonly<Record<string, Position>> =>
	Object.fromEntries(
		pinned.flatMap((id) => {
			const place = Object.hasOwn(positions, id) ? positions[id] : undefined;
			return place === undefined ? [] : [[id, place]];
		})
	);
