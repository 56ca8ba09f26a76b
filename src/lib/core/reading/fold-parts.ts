/**
 * Roll-up: parts folded into the actor that they are part of.
 *
 * In: a dataset and the ids of the wholes to fold into. Out: the dataset with every relation of a part given to its
 * whole, and which actor went where. No relation, claim or citation is lost or merged: ids, types and citations stay,
 * only the ends change. Relations within a whole become relations of the whole with itself, which no measure counts.
 */
import { toPlainRelation } from '../dataset/packed-relation.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ActorId } from '../model/ids.ts';

export interface Fold {
	readonly dataset: Dataset;
	readonly foldedInto: ReadonlyMap<string, string>;
}

const NOTHING_FOLDED: ReadonlyMap<string, string> = new Map();

/**
 * The parts that folding into a whole takes in, by id of the part; the value is the whole. Parts of parts go along.
 * A part of the main cast stays by itself, unless the dataset has no supporting cast and "main" therefore says nothing.
 */
export function deriveFoldedInto(
	actors: readonly Actor[],
	wholes: readonly string[]
): ReadonlyMap<string, string> {
	// Asked with every view: whoever folds nothing need not wait for a look at every actor.
	if (wholes.length === 0) return NOTHING_FOLDED;
	const chosen = new Set(wholes);
	const wholeOf = toWholeOf(actors);
	/** The outermost chosen whole of every actor looked at: chains are walked once, however long. */
	const outermost = new Map<string, string | undefined>();
	for (const actor of actors) {
		const way: Actor[] = [];
		for (let part: Actor | undefined = actor; part && !outermost.has(part.id); part = wholeOf(part)) {
			way.push(part);
			// Ends a circle, which the gate refuses.
			outermost.set(part.id, undefined);
		}
		for (const part of way.toReversed()) {
			const whole = wholeOf(part)?.id;
			if (whole === undefined) continue;
			outermost.set(part.id, outermost.get(whole) ?? (chosen.has(whole) ? whole : undefined));
		}
	}
	return new Map(
		actors.flatMap(({ id }) => {
			const whole = outermost.get(id);
			return whole === undefined ? [] : [[id, whole] as const];
		})
	);
}

/** The actors that something can be folded into, in the order of the dataset, with the number of their parts. */
export function listWholes(
	actors: readonly Actor[]
): readonly { readonly actor: Actor; readonly parts: number }[] {
	if (!actors.some(({ partOf }) => partOf !== undefined)) return [];
	const wholeOf = toWholeOf(actors);
	const parts = new Map<string, number>();
	/** How many direct parts of each have not been counted yet. */
	const open = new Map<string, number>();
	for (const actor of actors) {
		const whole = wholeOf(actor);
		if (whole !== undefined) open.set(whole.id, (open.get(whole.id) ?? 0) + 1);
	}
	const held = new Set(open.keys());
	// From those without parts upwards: each hands on its parts and itself, when all of them are known.
	for (const leaf of actors.filter(({ id }) => !held.has(id))) {
		for (let part = leaf, whole = wholeOf(part); whole !== undefined; part = whole, whole = wholeOf(part)) {
			parts.set(whole.id, (parts.get(whole.id) ?? 0) + (parts.get(part.id) ?? 0) + 1);
			const left = (open.get(whole.id) ?? 0) - 1;
			open.set(whole.id, left);
			if (left > 0) break;
		}
	}
	return actors.filter(({ id }) => held.has(id)).map((actor) => ({ actor, parts: parts.get(actor.id) ?? 0 }));
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
				return from === relation.from && to === relation.to
					? relation
					: { ...toPlainRelation(relation), from, to };
			})
		},
		foldedInto
	};
}

/** The actor that an actor can be folded into, one step up; undefined for one that stays by itself. */
function toWholeOf(actors: readonly Actor[]): (actor: Actor) => Actor | undefined {
	const hasSupportingCast = actors.some(({ core }) => !core);
	const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
	return ({ core, partOf }) =>
		partOf === undefined || (core && hasSupportingCast) ? undefined : byId.get(partOf);
}
