/**
 * What colour means in a picture: the kind of an actor, its group, or nothing.
 *
 * In: the view, the dataset, the groups if they are known. Out: a mark with colour and name for every actor, the marks in
 * the order of the legend, and a sentence for the caption. While groups are not known, all actors are quiet.
 */
import { findGroupingInfo, toGroupLabel, type GroupingInfo } from '../groups/grouping-info.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { toKindLabel } from '../model/kind-label.ts';
import type { View } from '../view/view.ts';
import { assignKindColours, GROUNDS, GROUP_COLOURS, toGroupColour, type GroundName } from './palette.ts';

/** The result of the grouping by which a view is coloured. */
export interface SceneGroups {
	/** The grouping's own label: “Two camps”. */
	readonly label: string;
	/** Group from 0 by actor id; −1, or no entry, for an actor in no group. */
	readonly groupOf: ReadonlyMap<string, number>;
	readonly count: number;
}

export interface Mark {
	/** Equal for actors of one kind or group. */
	readonly key: string;
	readonly label: string;
	readonly colour: string;
	/** Equal for actors that share one line of the legend. */
	readonly legendKey: string;
	/** False for actors in no group, who stand on no ground of their own. */
	readonly isGroup: boolean;
}

export interface Colours {
	/** Heading of the legend. */
	readonly title: string;
	readonly isGrouping: boolean;
	/** The lines of the legend, in their order; empty when colour means nothing. */
	readonly legend: readonly Pick<Mark, 'legendKey' | 'label' | 'colour'>[];
	markOf(actor: Pick<Actor, 'id' | 'kind'>): Mark;
	/** How the groups were made, or why there are none. */
	readonly caption: readonly string[];
}

export interface ColourInput {
	readonly dataset: Dataset;
	readonly view: View;
	readonly ground: GroundName;
	readonly groups?: SceneGroups;
	/** Why there are no groups: not yet computed, or undefined. A sentence. */
	readonly groupsNote?: string;
}

export function deriveColours(input: ColourInput): Colours {
	const { view, ground, groups, groupsNote } = input;
	if (view.colouring === 'kind') return byKind(input.dataset, ground);
	const info = findGroupingInfo(view.colouring);
	if (info === undefined) return allQuiet(ground, []);
	if (groups !== undefined) return byGroup(groups, info, ground);
	return allQuiet(ground, [`Colour: ${info.label}. ${groupsNote ?? 'Not computed yet.'}`]);
}

function allQuiet(ground: GroundName, caption: readonly string[]): Colours {
	const mark = { key: '', legendKey: '', label: '', colour: GROUNDS[ground].quiet, isGroup: false };
	return { title: 'Kind', isGrouping: false, legend: [], markOf: () => mark, caption };
}

function byKind(dataset: Dataset, ground: GroundName): Colours {
	const kinds = [...new Set(dataset.actors.map((actor) => actor.kind))];
	const toMark = (kind: string, colour: string): Mark => ({
		key: kind,
		legendKey: kind,
		label: toKindLabel(kind),
		colour,
		isGroup: true
	});
	const marks = new Map(
		[...assignKindColours(kinds, ground)].map(([kind, colour]) => [kind, toMark(kind, colour)])
	);
	return {
		title: 'Kind',
		isGrouping: false,
		legend: [...marks.values()],
		markOf: ({ kind }) => marks.get(kind) ?? toMark(kind, GROUNDS[ground].quiet),
		caption: []
	};
}

function byGroup({ label, groupOf, count }: SceneGroups, info: GroupingInfo, ground: GroundName): Colours {
	const most = GROUP_COLOURS[ground].length;
	const toMark = (group: number): Mark => ({
		key: String(group),
		legendKey: String(Math.min(group, most)),
		label: toGroupLabel(info, group),
		colour: toGroupColour(group, ground),
		isGroup: true
	});
	const marks = Array.from({ length: count }, (_, group) => toMark(group));
	const none = {
		key: 'none',
		legendKey: 'none',
		label: 'In no group',
		colour: toGroupColour(-1, ground),
		isGroup: false
	};
	const rest = marks.slice(most, most + 1).map((first) => ({
		...first,
		label: count === most + 1 ? first.label : `${first.label} to ${count}, one colour`
	}));
	return {
		title: label,
		isGrouping: true,
		legend: [...marks.slice(0, most), ...rest, none],
		markOf: ({ id }) => marks[groupOf.get(id) ?? -1] ?? none,
		caption: [
			`Colour: ${label}, computed on the relations that pass the filters: ${info.inWords}.`,
			...(count > most ? [`The groups after the first ${most} share one quiet colour.`] : [])
		]
	};
}
