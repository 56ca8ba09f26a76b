/** Asks about paths between actors named by one letter each, for tests; paths come back as “a>b>d”. */
import { buildTies } from '#lib/core/graph/ties.ts';
import { toActorId } from '#lib/core/model/ids.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import { computePaths } from '#lib/core/paths/compute-paths.ts';
import type { Path, PathAnswer, PathQuestion } from '#lib/core/paths/path.ts';
import { makeActor } from '../scene/make-dataset.ts';
import { TYPES } from '../graph/make-relation.ts';

export type Asked = Partial<Omit<PathQuestion, 'ties' | 'relations' | 'from' | 'to'>>;

export function askPaths(
	relations: readonly Relation[],
	from: string,
	to: string,
	asked: Asked = {},
	actors: readonly string[] = [...'abcdefgh']
): PathAnswer {
	const ties = buildTies(
		actors.map((id) => makeActor(id)),
		relations,
		TYPES
	);
	return computePaths({ ties, relations, from: toActorId(from), to: toActorId(to), ...asked });
}

export const spell = (path: Path | undefined): string => path?.actors.join('>') ?? 'none';
export const spellAll = ({ paths }: PathAnswer): string[] => paths.map(spell);
