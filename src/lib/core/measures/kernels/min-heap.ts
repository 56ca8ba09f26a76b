/**
 * A priority queue of actors by a key that may fall while they wait, smallest first.
 *
 * In: actors with keys. Out: the actor with the smallest key, again and again. Each actor waits once at most. Four
 * children to a parent and the keys beside the actors: fewer steps and fewer looks elsewhere than in a heap of two
 * (LaMarca & Ladner 1996, 10.1145/235141.235145).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */

export class MinHeap {
	readonly #actors: Uint32Array;
	readonly #keys: Float64Array;
	/** Slot of each waiting actor, plus 1; 0 = not waiting. */
	readonly #place: Uint32Array;
	#size = 0;

	constructor(order: number) {
		this.#actors = new Uint32Array(order);
		this.#keys = new Float64Array(order);
		this.#place = new Uint32Array(order);
	}

	/** Adds an actor, or moves it forward when it waits with a larger key. */
	update(actor: number, key: number): void {
		const actors = this.#actors;
		const keys = this.#keys;
		const place = this.#place;
		let slot = (place[actor] as number) - 1;
		if (slot < 0) slot = this.#size++;
		while (slot > 0) {
			const parent = (slot - 1) >> 2;
			const parentKey = keys[parent] as number;
			if (parentKey <= key) break;
			const other = actors[parent] as number;
			actors[slot] = other;
			keys[slot] = parentKey;
			place[other] = slot + 1;
			slot = parent;
		}
		actors[slot] = actor;
		keys[slot] = key;
		place[actor] = slot + 1;
	}

	/** Takes the actor with the smallest key; `undefined` when none waits. */
	pop(): number | undefined {
		if (this.#size === 0) return undefined;
		const first = this.#actors[0] as number;
		this.#place[first] = 0;
		this.#size--;
		if (this.#size > 0) this.#sink(this.#actors[this.#size] as number, this.#keys[this.#size] as number);
		return first;
	}

	/** Puts an actor in at the top and lets it down to where it belongs. */
	#sink(actor: number, key: number): void {
		const actors = this.#actors;
		const keys = this.#keys;
		const place = this.#place;
		const size = this.#size;
		let slot = 0;
		for (let child = 1; child < size; child = 4 * slot + 1) {
			const stop = Math.min(child + 4, size);
			let least = child;
			let leastKey = keys[child] as number;
			for (let sibling = child + 1; sibling < stop; sibling++) {
				const siblingKey = keys[sibling] as number;
				if (siblingKey >= leastKey) continue;
				least = sibling;
				leastKey = siblingKey;
			}
			if (leastKey >= key) break;
			const other = actors[least] as number;
			actors[slot] = other;
			keys[slot] = leastKey;
			place[other] = slot + 1;
			slot = least;
		}
		actors[slot] = actor;
		keys[slot] = key;
		place[actor] = slot + 1;
	}
}
