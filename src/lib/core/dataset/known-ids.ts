/**
 * The ids of one kind of record, as they are declared and as others point at them.
 *
 * In: ids in file order. Out: whether an id is known; faults for repeated and unknown ones, with the ids that may
 * have been meant. Ids are compared exactly, character by character: nothing is trimmed, folded or normalised.
 */
import { nearestIds } from './nearest-ids.ts';
import { showText } from './show-value.ts';
import type { Report } from './issue-list.ts';

/** Comparing one id with 50,000 others takes milliseconds; a file with thousands of wrong ids must not take minutes. */
const SUGGESTIONS = 30;

export class KnownIds {
	readonly #noun: string;
	readonly #file: string;
	readonly #places = new Map<string, string>();
	#suggested = 0;

	/** `noun` names a record in messages (“actor”), `file` where a missing one would be added. */
	constructor(noun: string, file: string) {
		this.#noun = noun;
		this.#file = file;
	}

	/** Declares an id; false, with an error, when it was declared before. */
	declare(id: string, path: string, report: Report): boolean {
		const first = this.#places.get(id);
		if (first === undefined) {
			this.#places.set(id, path);
			return true;
		}
		const message = `The ${this.#noun} id ${showText(id)} is used twice; first at ${first}.`;
		report.error(`repeated-${this.#noun.replaceAll(' ', '-')}`, path, message, 'Give each its own id.');
		return false;
	}

	/** True when the id is declared; otherwise reports it. `whose` begins the sentence: “Relation “r1” goes from”. */
	check(id: string, path: string, whose: string, report: Report): boolean {
		if (this.#places.has(id)) return true;
		const near = this.#suggested < SUGGESTIONS ? nearestIds(id, this.#places.keys()) : [];
		this.#suggested += 1;
		const meant = near.length === 0 ? '' : `Did you mean ${near.map(showText).join(' or ')}? Otherwise add`;
		report.error(
			`unknown-${this.#noun.replaceAll(' ', '-')}`,
			path,
			`${whose} ${showText(id)}, but no ${this.#noun} has this id.`,
			`${meant === '' ? 'Correct the id or add' : meant} the ${this.#noun} to ${this.#file}.`
		);
		return false;
	}
}
