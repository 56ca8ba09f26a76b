/**
 * Names of attributes as GML allows them: letters and digits, a letter first.
 *
 * In: any name. Out: a key, the same for the same name and different for different names, case included; each that had to
 * change is told. A writer makes one for actors and one for relations.
 */
import type { Change, FieldChanges } from '../fields/field-changes.ts';

const CHANGED: Change = {
	code: 'key-changed',
	say: (count, which) =>
		`${count === 1 ? 'One attribute was' : `${count} attributes were`} renamed (${which}): GML allows letters and digits only.`
};

export class GmlKeys {
	readonly #keyOf = new Map<string, string>();
	readonly #used: Set<string>;
	readonly #changes: FieldChanges;

	constructor(reserved: readonly string[], changes: FieldChanges) {
		this.#used = new Set(reserved);
		this.#changes = changes;
	}

	toKey(name: string): string {
		const known = this.#keyOf.get(name);
		if (known !== undefined) return known;
		const wanted = toLetters(name);
		let key = wanted;
		for (let number = 2; this.#used.has(key); number += 1) key = `${wanted}${number}`;
		this.#used.add(key);
		this.#keyOf.set(name, key);
		// “part of” is one of our own, and our reader knows `partOf`.
		if (key !== name && name !== 'part of') this.#changes.add(CHANGED, name);
		return key;
	}
}

/** `shared name` becomes `sharedName`. */
function toLetters(name: string): string {
	const [first = '', ...others] = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
	const key = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
	return /^[A-Za-z]/.test(key) ? key : `attribute${key}`;
}
