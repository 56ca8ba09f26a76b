/**
 * “Who matters most” and the hinges in sentences. In: importance or hinges, and names. Out: the headline, one sentence of
 * the leaders of the other figures, what was bounded. Where nothing changes, that is said. Computes nothing.
 */
import { listInWords } from '../filters/list-in-words.ts';
import type { Unscored } from '../measures/measure.ts';
import { countOf } from '../scene/speak.ts';
import { listNames, toMeasureWords, toNumber, type NameOf } from './comparison-words.ts';
import type { Hinges } from './compute-hinges.ts';
import { IMPORTANCE_COLUMNS, type ImportanceResult } from './importance.ts';

/** “Most is cut apart without X; the ranking changes most without Y; balance rises most without Z.” */
export function describeImportance(result: ImportanceResult, nameOf: NameOf): readonly string[] {
	if (!result.ok) return [result.reason];
	const clauses = IMPORTANCE_COLUMNS.flatMap(({ id, words }) => {
		const leader = result.leaders.find(({ column }) => column === id);
		if (leader === undefined) return [];
		const says =
			id === 'tau' ? words.replace('ranking', `ranking by ${toMeasureWords(result.measureLabel)}`) : words;
		return [`${says} ${listNames(leader.ids, nameOf, 'or', 3)}`];
	});
	const sentence = clauses.join('; ');
	return [
		clauses.length === 0
			? 'Nothing changes whoever leaves: there are no ties that could be lost.'
			: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
		...result.notices
	];
}

const MOST_NAMED = 5;

/**
 * “The frustration index of 3 falls most, by 1, if one tie turned: Protesters – Iraqi government (now hostile).” Of ties
 * that lower it equally, those that mend most triads are named.
 */
export function describeHinges(result: Hinges | Unscored, nameOf: NameOf): readonly string[] {
	if (!result.ok) return [result.reason];
	const [first] = result.hinges;
	if (first === undefined) return result.notices;
	const best = result.hinges.filter(
		({ lowers, triads }) => Math.abs(lowers - first.lowers) < 1e-9 && triads === first.triads
	);
	const named = best
		.slice(0, MOST_NAMED)
		.map(
			({ from, to, sign }) => `${nameOf(from)} – ${nameOf(to)} (now ${sign > 0 ? 'friendly' : 'hostile'})`
		);
	const rest = best.length - named.length;
	const list = listInWords([...named, ...(rest > 0 ? [`${rest} more`] : [])], 'or');
	return [
		`The frustration index of ${toNumber(result.frustration)} falls most, by ${toNumber(first.lowers)}, if ${best.length === 1 ? 'one tie' : `one of ${countOf(best.length, 'tie')}`} turned: ${list}.`,
		...result.notices
	];
}
