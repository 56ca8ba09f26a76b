/** The languages in which the actors of a dataset have names besides their main one: BCP 47 tags, the commonest first. */
import type { Dataset } from '../model/dataset.ts';

export function nameLanguages(dataset: Dataset): readonly string[] {
	const counts = new Map<string, number>();
	for (const { names } of dataset.actors) {
		for (const tag of Object.keys(names)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}
