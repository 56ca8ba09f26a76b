/**
 * Structural balance with everything that a reader must know to follow it: the stable JSON form of `entente signed`,
 * which the page saves too.
 *
 * In: what was visible, its network and the balance computed from it. Out: plain values with ids of actors and
 * relations; every relation that a result names stands once more under `relations`, with its citations. Objects keyed by
 * ids have no prototype. A figure that means nothing is null, and `undefined` says why. Computes nothing anew.
 */
import { toCitedRelations } from '../citation/to-cited-relations.ts';
import { toScope } from '../filters/to-scope.ts';
import type { Network } from '../graph/network.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { ViewFilters } from '../view/view.ts';
import { deriveBestK } from './best-k.ts';
import type { Balance } from './compute-balance.ts';
import { describeBalanceNotices } from './describe-balance-notices.ts';
import { toNormalizedBalance } from './frustration.ts';
import { listGroups } from './list-groups.ts';
import { nameRelations } from './name-relations.ts';
import { tidy } from './tidy.ts';
import { describeUndefined } from './undefined-balance.ts';

/** What a balance was computed from. */
export interface ReportedBalance {
	readonly dataset: Dataset;
	readonly filters: ViewFilters;
	readonly visible: { readonly actors: readonly Actor[]; readonly relations: readonly Relation[] };
	/** Of the visible relations, with the signs in use. */
	readonly network: Network;
	readonly balance: Balance;
}

export type SignedReport = ReturnType<typeof toSignedReport>;

const emptyRecord = <Value>(): Record<string, Value> => Object.create(null);

export function toSignedReport(reported: ReportedBalance) {
	const { dataset, filters, visible, network, balance } = reported;
	const { ties } = network;
	const { triads, directedTriads, frustration, campFit, walkBalance, algebraicConflict, kBalance } = balance;

	const names = nameRelations(ties, visible.relations);
	const { idOf } = names;
	const read = names.behind(balance.ties);
	const readUndirected = names.behind(balance.undirectedTies);
	const tieNumbers = [...balance.ties.from.keys()];
	const standing = (which: string) =>
		read.agreeing(tieNumbers.filter((tie) => frustration.standing[tie] === which));
	const toGroups = (groups: Int32Array): string[][] =>
		listGroups(groups).map((list) => list.actors.map(idOf));
	const signsUsed = emptyRecord<number>();
	for (const { id, sign } of ties.types) signsUsed[id] = sign;
	const walks = emptyRecord<number>();
	if (walkBalance.ok)
		for (const [actor, value] of walkBalance.actors.entries()) walks[idOf(actor)] = tidy(value);
	const isTied = new Set(balance.ties.tied);
	const untied = ties.actors.filter((_, actor) => !isTied.has(actor));

	const report = {
		parameters: {
			...toScope(dataset, filters, visible),
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
		actors: visible.actors.map(({ id, name }, actor) => ({
			id,
			name,
			camp: isTied.has(actor) ? (frustration.camp[actor] ?? 0) + 1 : null,
			standing: isTied.has(actor) ? (frustration.isFixed[actor] === true ? 'fixed' : 'floating') : 'untied'
		})),
		ties: tieNumbers.map((tie) => ({
			...read.describe(tie),
			isFrustrated: frustration.isFrustrated[tie] === true,
			standing: frustration.standing[tie] ?? 'unknown'
		})),
		undefined: describeUndefined(balance),
		notices: describeBalanceNotices(balance, network, untied.length)
	};
	return {
		...report,
		relations: toCitedRelations(dataset, names.named())
	};
}

function toBest(kBalance: Extract<Balance['kBalance'], { ok: true }>) {
	const { errors, lower, proven } = kBalance.best;
	return { k: deriveBestK(kBalance), errors: tidy(errors), lower: tidy(lower), proven };
}
