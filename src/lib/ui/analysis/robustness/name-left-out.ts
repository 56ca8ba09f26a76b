/**
 * Names for what was left out of a ranking. In: the result, its question and who is called what. Out: a name for each
 * index in the lists of what was left out, as it stands inside a sentence.
 */
import { shortCitation } from '#lib/core/citation/short-citation.ts';
import { listInWords } from '#lib/core/filters/list-in-words.ts';
import type { RankRobustness, RobustnessQuestion } from '#lib/core/robustness/compute-rank-robustness.ts';
import { isolateName } from '#lib/core/scene/isolate-name.ts';
import type { Directory } from '#lib/state/directory.ts';

export interface LeftOutNames {
	source(without: number): string;
	relation(without: number): string;
}

export function nameLeftOut(
	{ sources, relations }: RankRobustness,
	{ ties, evidence }: RobustnessQuestion,
	directory: Directory
): LeftOutNames {
	const nameActor = (index: number | undefined): string =>
		index === undefined ? '?' : isolateName(directory.nameOf(ties.actors[index] ?? ''));
	const nameSource = (index: number): string => {
		const id = evidence.sources[index]?.id ?? '';
		const source = directory.sources.get(id);
		return source === undefined ? id : `“${shortCitation(source)}”`;
	};
	return {
		source: (without) => listInWords((sources.left[without]?.sources ?? []).map(nameSource)),
		relation(without) {
			const tie = relations.left[without] ?? 0;
			const label = ties.types[ties.type[tie] ?? 0]?.label.toLowerCase() ?? 'relation';
			return `${nameActor(ties.from[tie])} → ${nameActor(ties.to[tie])}, ${label}`;
		}
	};
}
