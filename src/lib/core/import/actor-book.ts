/**
 * The actors of a dataset to be, found by their ids and, where tables use names, by names that only one of them has.
 *
 * In: texts as ends of relations give them. Out: indices into the actors. Ids are compared exactly.
 */
import { toActorId } from '../model/ids.ts';
import type { Actor } from '../model/actor.ts';

export type Editable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** What `find` says instead of an index. */
export const UNKNOWN = -1;
export const NOT_CLEAR = -2;

export class ActorBook {
	readonly actors: Editable<Actor>[] = [];
	readonly #byId = new Map<string, number>();
	readonly #byName = new Map<string, number>();
	/** Ids that were asked for in vain and may not be added. */
	readonly unlisted = new Set<string>();

	find(text: string): number {
		return this.#byId.get(text) ?? this.#byName.get(text) ?? UNKNOWN;
	}

	findId(id: string): number {
		return this.#byId.get(id) ?? UNKNOWN;
	}

	/** Adds an actor whose id is new; gives its index. */
	add(id: string, name: string): number {
		const index = this.actors.length;
		this.#byId.set(id, index);
		this.actors.push({
			id: toActorId(id),
			name,
			names: {},
			aliases: [],
			kind: '',
			description: '',
			core: false
		});
		return index;
	}

	/** From now on `find` takes names too; a name of several actors is not clear. */
	findByName(): void {
		for (const [index, { name }] of this.actors.entries())
			this.#byName.set(name, this.#byName.has(name) ? NOT_CLEAR : index);
	}
}

/** An id as the gate takes it: blanks alone stand in quotation marks, so that they can be seen. */
export const toVisibleId = (text: string): string => (text.trim() === '' ? `“${text}”` : text);
