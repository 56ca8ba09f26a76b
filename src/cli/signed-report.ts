/**
 * Structural balance with everything that a reader must know to follow it: the stable JSON form of `signed`.
 *
 * In: a dataset, filters, signs and how to read the relations. Out: plain values with ids of actors and relations; every
 * relation that a result names stands once more under `relations`, with its citations. Objects keyed by ids have no
 * prototype. A figure that means nothing is null, and `undefined` says why.
 */
import { buildNetwork } from '#lib/core/graph/network.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { describeFilters } from '#lib/core/filters/describe-filters.ts';
import { computeBalance, type Balance, type BalanceQuestion } from '#lib/core/signed/compute-balance.ts';
import { toNormalizedBalance } from '#lib/core/signed/frustration.ts';
import { describeBalanceNotices } from './signed-notices.ts';
import { toCitedRelations } from './cited-relations.ts';
import { nameRelations } from './name-relations.ts';
import { tidy } from './tidy.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface SignedRequest {
	readonly filters: ViewFilters;
	/** Signs that differ from the dataset's own. */
	readonly signs: ReadonlyMap<RelationTypeId, number>;
	readonly question: BalanceQuestion;
}

export type SignedReport = ReturnType<typeof computeSignedReport>;

const emptyRecord = <Value>(): Record<string, Value> => Object.create(null);

export function computeSignedReport(dataset: Dataset, { filters, signs, question }: SignedRequest) {
	const visible = deriveVisible(dataset, filters);
	const ties = buildTies(visible.actors, visible.relations, dataset.relationTypes, signs);
	const network = buildNetwork(ties);
	const balance = computeBalance(network, question);
	const { triads, directedTriads, frustration, campFit, walkBalance, algebraicConflict, kBalance } = balance;

	const names = nameRelations(ties, visible.relations);
	const { idOf } = names;
	const read = names.behind(balance.ties);
	const readUndirected = names.behind(balance.undirectedTies);
	const tieNumbers = [...balance.ties.from.keys()];
	const standing = (which: string) =>
		read.agreeing(tieNumbers.filter((tie) => frustration.standing[tie] === which));
	const toGroups = (groups: Int32Array): string[][] => {
		const lists: string[][] = [];
		for (const [actor, group] of groups.entries()) if (group >= 0) (lists[group] ??= []).push(idOf(actor));
		return lists.filter((list) => list !== undefined);
	};
	const signsUsed = emptyRecord<number>();
	for (const { id, sign } of ties.types) signsUsed[id] = sign;
	const walks = emptyRecord<number>();
	if (walkBalance.ok)
		for (const [actor, value] of walkBalance.actors.entries()) walks[idOf(actor)] = tidy(value);
	const isTied = new Set(balance.ties.tied);
	const untied = ties.actors.filter((_, actor) => !isTied.has(actor));

	const report = {
		parameters: {
			dataset: dataset.id,
			asOf: dataset.asOf,
			filters,
			filtersInWords: describeFilters(filters, dataset),
			actors: visible.actors.length,
			relations: visible.relations.length,
			loops: network.loops,
			...balance.question
		},
		signs: signsUsed,
		triads: triads.counts,
		balancedShare: triads.balancedShare ?? null,
		weaklyBalancedShare: triads.weaklyBalancedShare ?? null,
		unbalancedTriads: triads.unbalanced.map(({ type, actors, ties: list }) => ({
			type,
			actors: actors.map(idOf),
			relations: readUndirected.agreeing(list)
		})),
		directedTriads:
			directedTriads === undefined
				? null
				: {
						total: directedTriads.total,
						balanced: directedTriads.balanced,
						balancedShare: directedTriads.balancedShare ?? null,
						byType: directedTriads.byType,
						unbalanced: directedTriads.unbalanced.map(({ type, actors, ties: list }) => ({
							type,
							actors: actors.map(idOf),
							relations: read.agreeing(list)
						}))
					},
		frustration: {
			value: tidy(frustration.value),
			lower: tidy(frustration.lower),
			upper: tidy(frustration.upper),
			proven: frustration.proven,
			optima: frustration.optima,
			allOptima: frustration.allOptima,
			optimaByComponent: frustration.components.map(({ actors, optima }) => ({
				actors: actors.map(idOf),
				optima
			})),
			camps: toGroups(frustration.camp),
			frustrated: read.agreeing(tieNumbers.filter((tie) => frustration.isFrustrated[tie] === true)),
			frustratedTies: tieNumbers
				.filter((tie) => frustration.isFrustrated[tie] === true)
				.map((tie) => ({ ...read.describe(tie), standing: frustration.standing[tie] })),
			inAllOptima: standing('all'),
			inSomeOptima: standing('some'),
			fixed: ties.actors.filter((_, actor) => frustration.isFixed[actor] === true),
			floating: ties.actors.filter((_, actor) => isTied.has(actor) && frustration.isFixed[actor] !== true),
			unavoidable: tidy(frustration.unavoidable),
			total: tidy(frustration.total),
			normalized: toNormalizedBalance(frustration) ?? null,
			parts: frustration.parts,
			cohesiveness: campFit.cohesiveness ?? null,
			divisiveness: campFit.divisiveness ?? null
		},
		kBalance: (kBalance.ok ? kBalance.curve : []).map(
			({ k, errors, lower, proven, optima, allOptima, groups }) => ({
				k,
				errors: tidy(errors),
				optima,
				allOptima,
				lower: tidy(lower),
				proven,
				groups: toGroups(groups)
			})
		),
		bestKBalance: kBalance.ok ? toBest(kBalance) : null,
		relaxedKBalance: (balance.relaxedKBalance.ok ? balance.relaxedKBalance.curve : []).map((point) => ({
			k: point.k,
			errors: tidy(point.errors),
			lower: tidy(point.lower),
			proven: point.proven,
			groups: toGroups(point.groups)
		})),
		walkBalance: walkBalance.ok
			? { global: tidy(walkBalance.global), amongTied: tidy(walkBalance.amongTied), actors: walks }
			: null,
		algebraicConflict: algebraicConflict.ok ? tidy(algebraicConflict.value) : null,
		algebraicConflictByComponent: (algebraicConflict.ok ? algebraicConflict.components : []).map(
			({ actors, value }) => ({ actors: actors.map(idOf), value: tidy(value) })
		),
		cancelled: balance.ties.cancelled.map(([from, to]) => ({
			from: idOf(from),
			to: idOf(to),
			relations: read.between(from, to)
		})),
		ambivalence: (balance.ties.directed ? network.signed : network.undirectedSigned).ambivalence
			.filter(({ value }) => value > 0)
			.map(({ pair: [from, to], value }) => ({ from: idOf(from), to: idOf(to), value: tidy(value) })),
		untied,
		undefined: toReasons(balance),
		notices: describeBalanceNotices(balance, network, untied.length)
	};
	return {
		...report,
		relations: toCitedRelations(dataset, names.named())
	};
}

function toBest({ best, curve }: Extract<Balance['kBalance'], { ok: true }>) {
	const k = curve.filter(({ errors }) => tidy(errors) === tidy(best.errors)).map((point) => point.k);
	return { k, errors: tidy(best.errors), lower: tidy(best.lower), proven: best.proven };
}

function toReasons({
	triads,
	directedTriads,
	kBalance,
	relaxedKBalance,
	walkBalance,
	algebraicConflict
}: Balance) {
	const reasons = emptyRecord<string>();
	if (triads.total === 0)
		reasons.balancedShare =
			'There is no triangle of positive and negative ties, so no share of them is balanced.';
	if (directedTriads?.total === 0)
		reasons.directedTriads = 'There is no directed triad with an order (030T, 120D, 120U, 300).';
	if (!kBalance.ok) reasons.kBalance = kBalance.reason;
	if (!relaxedKBalance.ok) reasons.relaxedKBalance = relaxedKBalance.reason;
	if (!walkBalance.ok) reasons.walkBalance = walkBalance.reason;
	if (!algebraicConflict.ok) reasons.algebraicConflict = algebraicConflict.reason;
	return reasons;
}
