/**
 * Which relations a measure counted, here and now, in sentences with numbers: the part of a card that no author of a
 * measure can write beforehand.
 *
 * In: the measure, the ties that it was given and the status of each visible relation. Out: sentences in reading
 * order, such as “54 relations among 10 actors: 26 Support, 20 Pressure, 8 Conflict.” It computes no score.
 */
import { indexAt } from '../graph/arcs.ts';
import { collapseSigned } from '../graph/collapse-signed.ts';
import { collapseTies } from '../graph/collapse.ts';
import type { Ties } from '../graph/ties.ts';
import { listInWords } from '../filters/list-in-words.ts';
import { STATUSES, type Status } from '../model/relation.ts';
import { countOf } from '../scene/speak.ts';
import type { MeasureInfo } from './measure-info.ts';

/** Measures that see a tie either way as the same contact. */
const UNDIRECTED: readonly string[] = ['clustering'];

export interface CountedInput {
	readonly measure: Pick<MeasureInfo, 'id' | 'family' | 'direction' | 'weight'>;
	readonly ties: Ties;
	readonly statuses: readonly Status[];
}

export function describeCounted({ measure, ties, statuses }: CountedInput): readonly string[] {
	const all = ties.from.length;
	const actors = countOf(ties.actors.length, 'actor');
	if (all === 0) return [`No relation among ${actors} is visible.`];
	const loops = ties.from.reduce((count, from, tie) => count + (from === ties.to[tie] ? 1 : 0), 0);
	return [
		`${countOf(all, 'relation')} among ${actors}: ${listTypes(ties)}.`,
		...describeStatuses(statuses),
		...(loops === 0
			? []
			: [`${countOf(loops, 'relation')} of an actor with itself ${areOrIs(loops)} left out.`]),
		...describeTies(measure, ties)
	];
}

function listTypes({ types, type }: Ties): string {
	return types
		.map(({ label }, index) => ({
			label,
			count: type.reduce((sum, other) => sum + (other === index ? 1 : 0), 0)
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.map(({ label, count }) => `${count} ${label}`)
		.join(', ');
}

/** What has not happened counts like the rest, which a reader would not expect and must be told. */
function describeStatuses(statuses: readonly Status[]): readonly string[] {
	const counted = STATUSES.slice(STATUSES.indexOf('potential'))
		.map((status) => ({ status, count: statuses.filter((other) => other === status).length }))
		.filter(({ count }) => count > 0);
	if (counted.length === 0) return [];
	const listed = listInWords(counted.map(({ status, count }) => `${count} ${status}`));
	const total = counted.reduce((sum, { count }) => sum + count, 0);
	return [
		`${listed} among them ${total === 1 ? 'counts' : 'count'} like those that happened; filter by status to leave ${total === 1 ? 'it' : 'them'} out.`
	];
}

function describeTies(measure: CountedInput['measure'], ties: Ties): readonly string[] {
	if (measure.id === 'relations')
		return ['Each relation counts by itself, also several between the same two actors.'];
	if (measure.family === 'signed') return describeSigned(ties, measure.direction !== 'both');
	const colon = measure.id.indexOf(':');
	const typeId = colon < 0 ? undefined : measure.id.slice(colon + 1);
	const counts = (type: number): boolean => typeId === undefined || ties.types[type]?.id === typeId;
	const used = countUsed(ties, counts);
	const made = collapseTies(ties, counts).from.length;
	const label = ties.types.find(({ id }) => id === typeId)?.label ?? typeId;
	if (used === 0) {
		return [
			`No relation${label === undefined ? '' : ` of the type “${label}”`} between two different actors is visible.`
		];
	}
	const only =
		label === undefined
			? []
			: [`Only the ${countOf(used, 'relation')} of the type “${label}” ${used === 1 ? 'counts' : 'count'}.`];
	const undirected = countUsed(ties, (other) => counts(other) && ties.types[other]?.directed === false);
	if (UNDIRECTED.includes(measure.id)) {
		const pairs = new Set(collapsePairs(ties)).size;
		return [
			`Without direction ${used === 1 ? '1 relation puts' : `${used} relations put`} ${countOf(pairs, 'pair')} of actors in touch.`
		];
	}
	const how = measure.weight === 'none' ? 'count as one' : 'become one, their strengths added up';
	return [
		...only,
		`${used === 1 ? '1 relation makes' : `${used} relations make`} ${countOf(made, 'tie')}: several from one actor to the same other ${how}.`,
		...(undirected === 0
			? []
			: [
					`${countOf(undirected, 'relation')} without a direction ${undirected === 1 ? 'counts' : 'count'} both ways.`
				])
	];
}

function describeSigned(ties: Ties, directed: boolean): readonly string[] {
	const { arcs, cancelled } = collapseSigned(ties, directed);
	const unsigned = countUsed(ties, (type) => ties.types[type]?.sign === 0);
	// Without direction every tie stands in the list twice, once for each end.
	const made = arcs.out.end.length / (directed ? 1 : 2);
	const pairs = directed ? 'from one actor to another' : 'between two actors, either way,';
	return [
		...(unsigned === 0
			? []
			: [`${countOf(unsigned, 'relation')} of a type without a sign ${areOrIs(unsigned)} left out.`]),
		`Added up with their signs, all relations ${pairs} make one tie: ${countOf(made, 'tie')} in all.`,
		...(cancelled.length === 0
			? []
			: [`In ${countOf(cancelled.length, 'pair')} of actors the signs cancel out, so that no tie is left.`])
	];
}

/** Relations between different actors whose type is accepted. */
const countUsed = ({ from, to, type }: Ties, counts: (type: number) => boolean): number =>
	from.reduce((sum, actor, tie) => sum + (actor !== to[tie] && counts(type[tie] ?? 0) ? 1 : 0), 0);

/** Pairs of actors with a tie either way, each perhaps twice. */
function collapsePairs(ties: Ties): readonly number[] {
	const { from, to } = collapseTies(ties);
	return Array.from(from, (sender, arc) => {
		const receiver = indexAt(to, arc);
		return Math.min(sender, receiver) * ties.actors.length + Math.max(sender, receiver);
	});
}

const areOrIs = (count: number): string => (count === 1 ? 'is' : 'are');
