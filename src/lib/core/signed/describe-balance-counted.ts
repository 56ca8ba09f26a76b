/**
 * What counted for a balance, here and now: from relations to ties, and what was left out on the way.
 *
 * In: the network that was judged and its balance. Out: sentences in reading order, such as “54 relations among 10
 * actors make 21 ties: 12 friendly, 9 hostile.” Every relation is accounted for: in a tie, cancelled, of sign 0 or a loop.
 */
import type { Network } from '../graph/network.ts';
import { signsInWords } from '../measures/signs-in-words.ts';
import { countOf } from '../scene/speak.ts';
import { deriveRelationsOfTies } from './relations-of-ties.ts';
import type { SignedTies } from './signed-ties.ts';

/** @param read the ties of the balance, with or without direction, whichever the figure at hand reads. */
export function describeBalanceCounted(network: Network, read: SignedTies, seed?: number): readonly string[] {
	const { ties } = network;
	const friendly = read.value.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
	const behind = deriveRelationsOfTies(ties, read.directed);
	const cancelled = new Set(
		read.cancelled.flatMap(([from, to]) => [...behind.agreeing(from, to, 1), ...behind.contrary(from, to, 1)])
	).size;
	const unsigned = ties.type.reduce(
		(count, type, relation) =>
			count + (ties.types[type]?.sign === 0 && ties.from[relation] !== ties.to[relation] ? 1 : 0),
		0
	);
	const untied = read.order - read.tied.length;
	return [
		`${countOf(ties.from.length, 'relation')} among ${countOf(read.order, 'actor')} ${ties.from.length === 1 ? 'makes' : 'make'} ${countOf(read.value.length, 'tie')}: ${friendly} friendly, ${read.value.length - friendly} hostile.`,
		...when(
			cancelled > 0,
			`${countOf(cancelled, 'relation')} between ${countOf(read.cancelled.length, 'pair')} of actors cancel out and leave no tie.`
		),
		...when(
			unsigned > 0,
			`${countOf(unsigned, 'relation')} of a type with sign 0 ${isOrAre(unsigned)} left out.`
		),
		...when(
			network.loops > 0,
			`${countOf(network.loops, 'relation')} of an actor with itself ${isOrAre(network.loops)} left out.`
		),
		...when(untied > 0, `${countOf(untied, 'actor')} ${untied === 1 ? 'has' : 'have'} no tie.`),
		`Signs: ${signsInWords(network)}; ${read.directed ? 'a tie for each direction' : 'one tie for two actors'}; ${read.weighted ? 'ties count by strength' : 'each tie counts 1'}${seed === undefined ? '' : `; seed ${seed}`}.`
	];
}

const when = (condition: boolean, sentence: string): readonly string[] => (condition ? [sentence] : []);
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');
