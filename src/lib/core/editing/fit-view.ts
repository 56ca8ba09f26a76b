/**
 * A view after its dataset was edited. In: the view, the dataset as it is now, and the actors that went into others. Out: a
 * view that names only what is there; what named a merged actor names the one that it went into. A filter that would keep
 * nothing that is left is taken off, because nobody asked for an empty picture. The same view when nothing is to be done.
 */
import type { Dataset } from '../model/dataset.ts';
import { NOTHING } from '../view/default-view.ts';
import { selectActors } from '../view/select-actors.ts';
import type { Supposition } from '../view/supposition.ts';
import type { Selection, View, ViewFilters } from '../view/view.ts';

export function fitView(
	view: View,
	dataset: Dataset,
	mergedInto: ReadonlyMap<string, string> = new Map()
): View {
	const has = {
		actors: new Set<string>(dataset.actors.map(({ id }) => id)),
		relations: new Set<string>(dataset.relations.map(({ id }) => id)),
		sources: new Set<string>(dataset.sources.map(({ id }) => id)),
		types: new Set<string>(dataset.relationTypes.map(({ id }) => id)),
		kinds: new Set<string>(dataset.actors.map(({ kind }) => kind))
	};
	const heirs = (ids: readonly string[]): readonly string[] =>
		same(
			ids,
			[...new Set(ids.map((id) => mergedInto.get(id) ?? id))].filter((id) => has.actors.has(id))
		);
	const positions = Object.entries(view.positions).filter(([id]) => has.actors.has(id));
	const signs = Object.entries(view.signs).filter(([type]) => has.types.has(type));
	const suppositions = view.suppositions.filter((one) => isThere(one, has));
	const fitted: View = {
		...view,
		filters: fitFilters(view.filters, has),
		selection: fitSelection(view.selection, has, heirs),
		pinned: heirs(view.pinned),
		folded: heirs(view.folded),
		positions:
			positions.length === Object.keys(view.positions).length
				? view.positions
				: Object.fromEntries(positions),
		signs: signs.length === Object.keys(view.signs).length ? view.signs : Object.fromEntries(signs),
		suppositions: same(view.suppositions, suppositions)
	};
	const keys = Object.keys(view) as (keyof View)[];
	return keys.every((key) => fitted[key] === view[key]) ? view : fitted;
}

type Known = Readonly<Record<'actors' | 'relations' | 'sources' | 'types' | 'kinds', ReadonlySet<string>>>;

/** The old list where nothing of it was left out, so that nothing downstream is derived anew. */
const same = <Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] =>
	before.length === after.length && before.every((item, index) => item === after[index]) ? before : after;

function fitFilters(filters: ViewFilters, has: Known): ViewFilters {
	const fit = (list: readonly string[] | undefined, known: ReadonlySet<string>) => {
		if (list === undefined) return undefined;
		const kept = same(
			list,
			list.filter((one) => known.has(one))
		);
		return kept.length === 0 && list.length > 0 ? undefined : kept;
	};
	const { types: _types, kinds: _kinds, sources: _sources, ...others } = filters;
	const types = fit(filters.types, has.types);
	const kinds = fit(filters.kinds, has.kinds);
	const sources = fit(filters.sources, has.sources);
	if (types === filters.types && kinds === filters.kinds && sources === filters.sources) return filters;
	return {
		...(types === undefined ? {} : { types }),
		...(kinds === undefined ? {} : { kinds }),
		...(sources === undefined ? {} : { sources }),
		...others
	};
}

function fitSelection(
	selection: Selection,
	has: Known,
	heirs: (ids: readonly string[]) => readonly string[]
): Selection {
	if (selection.what === 'nothing') return selection;
	if (selection.what === 'relation') return has.relations.has(selection.id) ? selection : NOTHING;
	if (selection.what === 'source') return has.sources.has(selection.id) ? selection : NOTHING;
	const ids = selection.what === 'actor' ? [selection.id] : selection.ids;
	const left = heirs(ids);
	return left === ids ? selection : selectActors(left);
}

function isThere(one: Supposition, has: Known): boolean {
	switch (one.what) {
		case 'added':
			return has.actors.has(one.from) && has.actors.has(one.to) && has.types.has(one.type);
		case 'instead':
			return has.relations.has(one.id) && has.types.has(one.type);
		case 'without-actor':
			return has.actors.has(one.id);
		case 'without-relation':
			return has.relations.has(one.id);
		case 'without-source':
			return has.sources.has(one.id);
	}
}
