/**
 * Counts what was kept of each promise. In: verdicts. Out: lines `O1  152 of 152  what`, with the failures by name.
 *
 * @typedef {{ id: string, what: string }} Promised
 */

export class Tally {
	/** @type {Map<string, { what: string, kept: number, of: number, failures: string[] }>} */
	#counts = new Map();

	/**
	 * @param {Promised} promise
	 * @param {boolean} isKept
	 * @param {string} name of the case, for the list of failures
	 */
	count({ id, what }, isKept, name) {
		const count = this.#counts.get(id) ?? { what, kept: 0, of: 0, failures: [] };
		this.#counts.set(id, count);
		count.of += 1;
		if (isKept) count.kept += 1;
		else count.failures.push(name);
	}

	get isWhole() {
		return [...this.#counts.values()].every(({ kept, of }) => kept === of);
	}

	toText() {
		return [...this.#counts]
			.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
			.flatMap(([id, { what, kept, of, failures }]) => [
				`${id.padEnd(4)} ${String(kept).padStart(4)} of ${String(of).padEnd(4)} ${what}`,
				...failures.slice(0, MOST_FAILURES).map((name) => `          not: ${name}`),
				...(failures.length > MOST_FAILURES ? [`          and ${failures.length - MOST_FAILURES} more`] : [])
			])
			.join('\n');
	}
}

const MOST_FAILURES = 25;
