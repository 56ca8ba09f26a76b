/**
 * Sentences about a ranking as a whole: how far its order holds, who cannot be told apart, which relations rest on one
 * source. In: results and names. Out: sentences. Computes nothing.
 */
import { countInWords, shareInWords, withCommas } from './count-in-words.ts';
import type { SingleSource } from './derive-single-source.ts';
import type { WorldsResult } from './rank-worlds.ts';

/** “In the draws the order agrees with the full ranking by τ_b = 0.82; of the first three 91 % stay, of the first five 88 %.” */
export function describeAgreement({ exact, agreement }: WorldsResult): string {
	const where = exact ? 'Over all possible worlds' : 'In the draws';
	if (agreement === undefined) return `${where} the measure is never defined.`;
	const { tau, withoutTau, top3, top5 } = agreement;
	const order =
		tau === undefined
			? 'there is no order to compare with the full ranking (τ_b is undefined)'
			: `the order agrees with the full ranking by τ_b = ${tau.toFixed(2)} on average`;
	const left = tau === undefined || withoutTau === 0 ? '' : ` (undefined in ${shareInWords(withoutTau)})`;
	return `${where} ${order}${left}; of the first three places ${shareInWords(top3)} stay with the same actors, of the first five ${shareInWords(top5)}.`;
}

/** For an actor that the draws do not tell from the one ahead of it. */
export const describeTied = (ahead: string): string =>
	`Shown as tied with ${ahead}: the bands of their ranks overlap.`;

/** “Every relation rests on one source: X.” `nameOf`: a source by its index. */
export function describeSingleSource(single: SingleSource, nameOf: (source: number) => string): string {
	const { relations, carriers, unsupported } = single;
	const without =
		unsupported.length === 0 ? '' : ` No source supports ${countInWords(unsupported.length, 'relation')}.`;
	const count = single.single.length;
	const [carrier] = carriers;
	if (relations === 0) return 'There is no relation that could rest on a source.';
	if (carrier === undefined) return `No relation rests on one source only.${without}`;
	if (count === relations) {
		return carriers.length === 1
			? `Every relation rests on one source: ${nameOf(carrier.source)}.`
			: `Every relation rests on one source only, ${nameOf(carrier.source)} most often: ${withCommas(carrier.relations)} of ${withCommas(relations)}.`;
	}
	const most = carriers.length === 1 ? '' : ' most often';
	return `${withCommas(count)} of ${countInWords(relations, 'relation')} ${count === 1 ? 'rests' : 'rest'} on one source only, ${nameOf(carrier.source)}${most} (${withCommas(carrier.relations)}).${without}`;
}
