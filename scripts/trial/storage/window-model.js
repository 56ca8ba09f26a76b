/**
 * What two pages were told is saved, against what is stored in the end. In: names as they were called saved, the versions that
 * are stored. Out: the names that are nowhere. It knows nothing of browsers.
 *
 * @typedef {{ document: string, name: string, isPresent: boolean }} Version
 */
export class WindowModel {
	/** @type {{ document: string, name: string }[]} */
	#saved = [];
	/** @type {string[]} */
	#steps = [];

	/** @param {string} step for the report */
	note(step) {
		this.#steps.push(step);
	}

	/** @param {string} document @param {string} name */
	saved(document, name) {
		this.#saved.push({ document, name });
		this.#steps.push(`“${name}” is saved`);
	}

	get steps() {
		return this.#steps.join('; ');
	}

	/**
	 * A name that was saved is kept when what is stored now is built on it, or when it stands among the earlier states.
	 * @param {readonly Version[]} versions
	 */
	listLost(versions) {
		return this.#saved
			.filter(
				({ document, name }) =>
					!versions.some(
						(version) =>
							version.document === document &&
							(version.isPresent ? isBuiltOn(version.name, name) : version.name === name)
					)
			)
			.map(({ name }) => name);
	}
}

/** @param {string} later @param {string} earlier */
const isBuiltOn = (later, earlier) => later === earlier || later.startsWith(`${earlier} +`);
