/**
 * Roll-up: parts folded into the actor that they are part of.
 *
 * In: a dataset and the ids of the wholes to fold into. Out: the dataset with every relation of a part given to its
 * whole, and which actor went where. No relation, claim or citation is lost or merged: ids, types and citations stay,
 * only the ends change. Relations within a whole become relations of the whole with itself, which no measure counts.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ActorId } from '../model/ids.ts';

export interface Fold {
	readonly dataset: Dataset;
	readonly foldedInto: ReadonlyMap<string, string>;
}

/**
 * The parts that folding into a whole takes in, by id of the part; the value is the whole. Parts of parts go along.
 * A part of the main cast stays by itself, unless the dataset has no supporting cast and "main" therefore says nothing.
 */
export function deriveFoldedInto(
	actors: readonly Actor[],
	wholes: readonly string[]
): ReadonlyMap<string, string> {
	const chosen = new Set(wholes);
	const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
	const isPart = toPartTest(actors);
	const foldedInto = new Map<string, string>();
	for (const actor of actors) {
		let whole: string | undefined;
		// The gate refuses circles; what is counted here only keeps a broken dataset from hanging.
		let steps = 0;
		for (let part = actor; isPart(part) && part.partOf !== undefined && steps++ < actors.length;) {
			const next = byId.get(part.partOf);
			if (next === undefined) break;
			if (chosen.has(next.id)) whole = next.id;
			part = next;
		}
		if (whole !== undefined) foldedInto.set(actor.id, whole);
	}
	return foldedInto;
}

/** The actors that something can be folded into, in the order of the dataset, with the number of their parts. */
export function listWholes(
	actors: readonly Actor[]
): readonly { readonly actor: Actor; readonly parts: number }[] {
	const isPart = toPartTest(actors);
	const held = new Set(actors.flatMap((actor) => (isPart(actor) && actor.partOf ? [actor.partOf] : [])));
	return actors
		.filter(({ id }) => held.has(id))
		.map((actor) => ({ actor, parts: deriveFoldedInto(actors, [actor.id]).size }));
}

export function foldParts(dataset: Dataset, wholes: readonly string[]): Fold {
	const foldedInto = deriveFoldedInto(dataset.actors, wholes);
	if (foldedInto.size === 0) return { dataset, foldedInto };
	const toWhole = (id: ActorId): ActorId => (foldedInto.get(id) as ActorId | undefined) ?? id;
	return {
		dataset: {
			...dataset,
			// Who stays by itself although it is part of one who was folded is now part of the whole.
			actors: dataset.actors
				.filter(({ id }) => !foldedInto.has(id))
				.map((actor) =>
					actor.partOf === undefined || !foldedInto.has(actor.partOf)
						? actor
						: { ...actor, partOf: toWhole(actor.partOf) }
				),
			relations: dataset.relations.map((relation) => {
				const from = toWhole(relation.from);
				const to = toWhole(relation.to);
				return from === relation.from && to === relation.to ? relation : { ...relation, from, to };
			})
		},
		foldedInto
	};
}

function toPartTest(actors: readonly Actor[]): (actor: Actor) => boolean {
	const hasSupportingCast = actors.some(({ core }) => !core);
	return ({ core, partOf }) => partOf !== undefined && (!core || !hasSupportingCast);
}
