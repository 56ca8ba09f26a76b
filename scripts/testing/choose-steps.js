/**
 * Which steps a call of `npm test` means. In: the words after `--`. Out: steps in their usual order, or an error that
 * lists the names. None named means all.
 */
import { STEPS } from './steps.js';

/** @param {string[]} names */
export function chooseSteps(names) {
	const known = STEPS.map((step) => step.name);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		throw new Error(`There is no step "${unknown.join('", "')}". The steps are: ${known.join(', ')}.`);
	}
	return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}
