/** What a file's outcome says of the promises. In: an item and what came of it. Out: verdicts. It opens nothing. */

/** @param {import('./file-worker.js').Outcome} outcome */
const allWords = ({ issues, facts }) => [
	...issues.map(({ message, path = '', remedy }) => `${message} ${path} ${remedy}`),
	...(facts?.told ?? [])
];

/** A refusal that a historian can use. @param {string} name @param {import('./file-worker.js').Outcome} outcome */
export function isReasoned(name, { issues, thrown }) {
	const errors = issues.filter(({ severity }) => severity === 'error');
	return (
		thrown === undefined &&
		errors.length > 0 &&
		errors.every(
			({ file, message, remedy }) =>
				file.includes(name) &&
				message.length > 10 &&
				remedy.length > 5 &&
				!/\[object|undefined|NaN|\n\s+at |TypeError|RangeError/.test(
					`${message.replaceAll(/“[^”]*”/g, '')} ${remedy.replaceAll(/“[^”]*”/g, '')}`
				)
		)
	);
}

/**
 * Which facts differ from what is expected; empty when all agree.
 * @param {import('../corpus/item.js').Item} item @param {import('./file-worker.js').Outcome} outcome
 */
export function listDifferences({ facts = {} }, { ok, facts: found, issues, thrown }) {
	if (!ok || found === undefined)
		return [`refused: ${thrown ?? issues.find(({ severity }) => severity === 'error')?.message ?? '?'}`];
	return Object.entries(facts).flatMap(([name, expected]) => {
		const got = new Map(Object.entries(found)).get(name);
		const [want, have] = [JSON.stringify(expected), JSON.stringify(got)];
		return want === have ? [] : [`${name}: ${have?.slice(0, 200)} for ${want.slice(0, 200)}`];
	});
}

/** @param {import('../corpus/item.js').Item} item @param {import('./file-worker.js').Outcome} outcome */
export function isTold({ words }, outcome) {
	if (!outcome.ok) return true;
	return allWords(outcome).some((text) => words?.test(text));
}

/** Something was said beyond an ordinary opening. @param {import('./file-worker.js').Outcome} outcome */
export const isSilent = (outcome) => outcome.ok && allWords(outcome).length === 0;
