/**
 * Gives out ids of which none is given twice. In: ids that are taken, and wanted ones. Out: the wanted id, else one with a
 * number behind it. As fast for a million times the same id as for different ones.
 */
export class FreeIds {
	readonly #taken: Set<string>;
	readonly #next = new Map<string, number>();
	readonly #spell: (id: string, number: number) => string;

	/** @param spell how the number is put behind an id that is taken */
	constructor(
		taken: Iterable<string> = [],
		spell = (id: string, number: number): string => `${id}-${number}`
	) {
		this.#taken = new Set(taken);
		this.#spell = spell;
	}

	has(id: string): boolean {
		return this.#taken.has(id);
	}

	take(wanted: string): string {
		let id = wanted;
		let number = this.#next.get(wanted) ?? 2;
		while (this.#taken.has(id)) {
			id = this.#spell(wanted, number);
			number += 1;
		}
		if (number > 2) this.#next.set(wanted, number);
		this.#taken.add(id);
		return id;
	}
}
