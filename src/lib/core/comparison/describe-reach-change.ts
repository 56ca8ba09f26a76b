/**
 * Changes of reach in sentences. In: reach compared or why not, perhaps ways between a pair, and names. Out: pairs that
 * reach each other, distance, fragmentation, ways cut and lengthened, with the nearest pairs named. Computes nothing.
 */
import type { Unscored } from '../measures/measure.ts';
import { countOf } from '../scene/speak.ts';
import { listInWords } from '../filters/list-in-words.ts';
import type { ChangedPair, PairList, ReachComparison } from './compare-reach.ts';
import type { PairComparison, Ways } from './compare-pair.ts';
import { toMove, toNumber, type NameOf } from './comparison-words.ts';
import { exactly } from './interval.ts';

const MOST_NAMED = 3;

export function describeReachChange(reach: ReachComparison | Unscored, nameOf: NameOf): readonly string[] {
	if (!reach.ok) return [`Reach is not known: ${reach.reason}`];
	const { before, after } = reach;
	return [
		`The number of ordered pairs in which one can reach the other ${toMove(exactly(before.pairs), exactly(after.pairs))}.`,
		before.meanDistance === undefined || after.meanDistance === undefined
			? `The mean distance is undefined ${before.meanDistance === undefined ? 'before' : 'after'}: nobody reaches anybody.`
			: `The mean distance among such pairs ${toMove(exactly(before.meanDistance), exactly(after.meanDistance))}.`,
		before.fragmentation === undefined || after.fragmentation === undefined
			? 'Fragmentation is undefined for fewer than two actors.'
			: `Fragmentation ${toMove(exactly(before.fragmentation), exactly(after.fragmentation))}, where 0 is everyone tied to everyone and 1 nobody to anybody; who left counts as cut off.`,
		...describeList(reach.cut, 'of actors on both sides lose all ways', 'loses all ways', nameOf),
		...describeList(
			reach.joined,
			'get a way where there was none',
			'gets a way where there was none',
			nameOf
		),
		...describeList(reach.longer, 'have a longer way', 'has a longer way', nameOf),
		...describeList(reach.shorter, 'have a shorter way', 'has a shorter way', nameOf)
	];
}

function describeList(list: PairList, many: string, one: string, nameOf: NameOf): readonly string[] {
	if (list.count === 0) return [];
	const named = list.listed.slice(0, MOST_NAMED).map((pair) => describePair(pair, nameOf));
	const others = list.count - named.length;
	const all = others > 0 ? [...named, `${others} more`] : named;
	const says = list.count === 1 ? one.replace('of actors on both sides ', '') : many;
	return [`${countOf(list.count, 'ordered pair')} ${says}: ${listInWords(all)}.`];
}

function describePair({ from, to, before, after }: ChangedPair, nameOf: NameOf): string {
	const ends = `${nameOf(from)} to ${nameOf(to)}`;
	if (before === undefined) return `${ends} (now ${countOf(after ?? 0, 'step')})`;
	if (after === undefined) return `${ends} (was ${countOf(before, 'step')})`;
	return `${ends} (${before} to ${countOf(after, 'step')})`;
}

/** The shortest ways of the pair that was asked for. */
export function describePairChange(pair: PairComparison, nameOf: NameOf): readonly string[] {
	const ends = `${nameOf(pair.from)} to ${nameOf(pair.to)}`;
	return [
		`From ${ends} before: ${describeWays(pair.before, pair.missingBefore, nameOf)}.`,
		`From ${ends} after: ${describeWays(pair.after, pair.missingAfter, nameOf)}.`
	];
}

function describeWays(ways: Ways | undefined, missing: readonly string[], nameOf: NameOf): string {
	if (missing.length > 0)
		return `${listInWords(missing.map(nameOf))} ${missing.length === 1 ? 'is' : 'are'} not there`;
	if (ways === undefined) return 'no way';
	const listed = ways.ways.map((way) => way.map(nameOf).join(' → ')).join('; ');
	const more = ways.total > ways.ways.length ? `; ${toNumber(ways.total - ways.ways.length)} more` : '';
	return `${countOf(ways.total, 'shortest way')} of ${countOf(ways.length, 'step')}: ${listed}${more}`;
}
