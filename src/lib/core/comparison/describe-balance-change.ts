/**
 * Changes of balance and camps in sentences. In: balance compared, and names. Out: frustration, normalized balance,
 * triads, camps of any number, and who changes camp, with what makes that uncertain. Computes nothing.
 */
import { countOf } from '../scene/speak.ts';
import type { BalanceComparison, BalanceSide } from './compare-balance.ts';
import { listNames, toMove, toNumber, type NameOf } from './comparison-words.ts';

export function describeBalanceChange(balance: BalanceComparison, nameOf: NameOf): readonly string[] {
	const { before, after } = balance;
	return [
		`The frustration index ${toMove(before.frustration, after.frustration)}, of ${inTies(balance, before)} before and ${inTies(balance, after)} after.`,
		before.normalized === undefined || after.normalized === undefined
			? `Normalized balance is undefined ${before.normalized === undefined ? 'before' : 'after'}: there is no positive or negative tie.`
			: `Normalized balance ${toMove(before.normalized, after.normalized)}, where 1 is balance.`,
		describeTriads(before, after),
		describeClusters(before, after),
		...describeCamps(balance, nameOf)
	];
}

const inTies = ({ weighted }: BalanceComparison, { total }: BalanceSide): string =>
	weighted ? `a weight of ${toNumber(total)}` : countOf(total, 'tie');

function describeTriads(before: BalanceSide, after: BalanceSide): string {
	if (before.balancedShare === undefined || after.balancedShare === undefined)
		return `The share of balanced triads is undefined ${before.balancedShare === undefined ? 'before' : 'after'}: there is no triangle of positive and negative ties.`;
	const share = (value: number): string => `${toNumber(100 * value)} %`;
	return before.balancedShare === after.balancedShare
		? `The share of balanced triads stays ${share(after.balancedShare)}.`
		: `The share of balanced triads ${after.balancedShare < before.balancedShare ? 'falls' : 'rises'} from ${share(before.balancedShare)} to ${share(after.balancedShare)}.`;
}

function describeClusters(before: BalanceSide, after: BalanceSide): string {
	const [was, is] = [before.clusterErrors, after.clusterErrors];
	if (!was.ok) return `How well any number of camps explains the ties is not known: ${was.reason}`;
	if (!is.ok) return `How well any number of camps explains the ties is not known: ${is.reason}`;
	const perfect = is.upper === 0 && was.lower > 0 ? ': friends inside, foes between, without exception' : '';
	return `With as many camps as fit best, what they leave unexplained ${toMove(was, is)}${perfect}.`;
}

function describeCamps({ camps, before, after }: BalanceComparison, nameOf: NameOf): readonly string[] {
	if (camps.compared === 0) return ['No actor has a camp on both sides.'];
	const named = (certain: boolean): readonly string[] =>
		camps.movers.filter((mover) => mover.certain === certain).map(({ id }) => id);
	const [sure, unsure] = [named(true), named(false)];
	const verb = (ids: readonly string[]): string => (ids.length === 1 ? 'changes' : 'change');
	return [
		...(camps.movers.length === 0 ? ['Nobody changes camp.'] : []),
		...(sure.length === 0 ? [] : [`${listNames(sure, nameOf)} ${verb(sure)} camp.`]),
		...(unsure.length === 0
			? []
			: [
					`${listNames(unsure, nameOf)} ${verb(unsure)} camp in the splits compared, which may be arbitrary: other best splits keep ${unsure.length === 1 ? 'it' : 'them'}.`
				]),
		...(camps.several ? [describeOptima(before, after)] : []),
		camps.agreement === undefined
			? `How far the camps agree is undefined: ${camps.noAgreementBecause ?? ''}`
			: `The camps agree by an adjusted Rand index of ${toNumber(camps.agreement)}, where 1 is the same division and 0 chance.`
	];
}

function describeOptima(before: BalanceSide, after: BalanceSide): string {
	const count = (side: BalanceSide): string =>
		side.allOptima ? countOf(side.optima, 'best split') : `at least ${countOf(side.optima, 'best split')}`;
	return `There are ${count(before)} before and ${count(after)} after; one of each is compared.`;
}
