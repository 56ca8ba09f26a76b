/**
 * Ids for what a result tells by index, and a note of every relation that was named.
 *
 * In: the ties of a network and the relations they were built from, in the same order. Out: ids of actors and of the
 * relations behind a tie. Nothing is named twice in one list; the order is that of the dataset.
 */
import { tidy } from './tidy.ts';
import { deriveRelationsOfTies } from './relations-of-ties.ts';
import type { Ties } from '../graph/ties.ts';
import type { Relation } from '../model/relation.ts';
import type { SignedTies } from './signed-ties.ts';

export function nameRelations(ties: Ties, relations: readonly Relation[]) {
	const noted = new Set<number>();
	const idOf = (actor: number): string => ties.actors[actor] ?? '';
	const name = (indices: Iterable<number>): string[] => {
		const sorted = [...new Set(indices)].sort((a, b) => a - b);
		for (const index of sorted) noted.add(index);
		return sorted.map((index) => relations[index]?.id ?? '');
	};
	return {
		idOf,
		/** All relations named so far. */
		named: () => [...noted].sort((a, b) => a - b).map((index) => relations[index]),
		behind: (read: SignedTies) => {
			const behind = deriveRelationsOfTies(ties, read.directed);
			const look = (tie: number) => [read.from[tie] ?? 0, read.to[tie] ?? 0, read.value[tie] ?? 0] as const;
			return {
				/** Relations that have the sign of their tie. */
				agreeing: (list: readonly number[]) => name(list.flatMap((tie) => behind.agreeing(...look(tie)))),
				describe: (tie: number) => {
					const [from, to, value] = look(tie);
					return {
						from: idOf(from),
						to: idOf(to),
						sign: Math.sign(value),
						weight: tidy(Math.abs(value)),
						relations: name(behind.agreeing(from, to, value)),
						outvoted: name(behind.contrary(from, to, value))
					};
				},
				/** Relations of either sign. */
				between: (from: number, to: number) =>
					name([...behind.agreeing(from, to, 1), ...behind.contrary(from, to, 1)])
			};
		}
	};
}
