/**
 * A priority queue of actors by a key that may fall while they wait, smallest first (a binary heap with places).
 *
 * In: the array of keys, shared with the caller, who lowers a key and then calls `update`. Each actor waits once at most.
 */
import { indexAt, numberAt } from '../../graph/arcs.ts';

export class MinHeap {
	readonly #keys: Float64Array;
	readonly #actors: Uint32Array;
	/** Slot of each waiting actor, plus 1; 0 = not waiting. */
	readonly #place: Uint32Array;
	#size = 0;

	constructor(keys: Float64Array) {
		this.#keys = keys;
		this.#actors = new Uint32Array(keys.length);
		this.#place = new Uint32Array(keys.length);
	}

	/** Adds an actor, or moves it forward after its key fell. */
	update(actor: number): void {
		const key = numberAt(this.#keys, actor);
		let slot = indexAt(this.#place, actor) - 1;
		if (slot < 0) slot = this.#size++;
		while (slot > 0) {
			const parent = (slot - 1) >> 1;
			const other = indexAt(this.#actors, parent);
			if (numberAt(this.#keys, other) <= key) break;
			this.#put(other, slot);
			slot = parent;
		}
		this.#put(actor, slot);
	}

	/** Takes the actor with the smallest key; `undefined` when none waits. */
	pop(): number | undefined {
		if (this.#size === 0) return undefined;
		const first = indexAt(this.#actors, 0);
		this.#place[first] = 0;
		this.#size--;
		if (this.#size > 0) this.#sink(indexAt(this.#actors, this.#size));
		return first;
	}

	#sink(actor: number): void {
		const key = numberAt(this.#keys, actor);
		let slot = 0;
		for (let child = 1; child < this.#size; child = 2 * slot + 1) {
			if (child + 1 < this.#size && this.#keyIn(child + 1) < this.#keyIn(child)) child++;
			if (this.#keyIn(child) >= key) break;
			this.#put(indexAt(this.#actors, child), slot);
			slot = child;
		}
		this.#put(actor, slot);
	}

	#keyIn(slot: number): number {
		return numberAt(this.#keys, indexAt(this.#actors, slot));
	}

	#put(actor: number, slot: number): void {
		this.#actors[slot] = actor;
		this.#place[actor] = slot + 1;
	}
}
