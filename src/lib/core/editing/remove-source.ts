/**
 * Removing a source. In: a dataset, the id of a source and what becomes of the citations of it. Out: what would be touched,
 * to be said before, and the dataset without it. A source that is cited is not removed unless that is said: its
 * citations go with it, and a relation that no other source is cited for goes too, because no relation stands uncited.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import { countOf } from '../scene/speak.ts';
import { copyRelation } from './copy-relation.ts';
import { refuseEdit, refuseUnknown } from './refuse-edit.ts';
import { withChanges } from './with-changes.ts';

export interface SourceRemoval {
	/** Relations that cite it and another source, too: they lose a citation. */
	readonly lighter: readonly Relation[];
	/** Relations that cite nothing else: they would lose their last citation. */
	readonly bare: readonly Relation[];
	readonly citations: number;
}

export function deriveSourceRemoval(dataset: Dataset, id: string): SourceRemoval {
	const citing = dataset.relations.filter(({ citations }) => citations.some(({ source }) => source === id));
	const isBare = ({ citations }: Relation): boolean => citations.every(({ source }) => source === id);
	return {
		lighter: citing.filter((relation) => !isBare(relation)),
		bare: citing.filter(isBare),
		citations: citing.reduce(
			(sum, { citations }) => sum + citations.filter(({ source }) => source === id).length,
			0
		)
	};
}

/** @param withCitations whether the citations of it, and the relations that cite nothing else, go with it */
export function removeSource(dataset: Dataset, id: string, withCitations = false): Checked<Dataset> {
	const sources = dataset.sources.filter((source) => source.id !== id);
	if (sources.length === dataset.sources.length) return refuseUnknown('source', id);
	const { lighter, bare } = deriveSourceRemoval(dataset, id);
	if (lighter.length + bare.length === 0) return withChanges(dataset, { sources });
	if (!withCitations) {
		const message =
			`${countOf(lighter.length + bare.length, 'relation')} cite this source, ` +
			`${countOf(bare.length, 'of them has', 'of them have')} no other.`;
		return refuseEdit(
			'source-in-use',
			'',
			message,
			'Remove the citations with it, or cite another source first.'
		);
	}
	const gone = new Set<string>(bare.map((relation) => relation.id));
	const changed = new Set<string>(lighter.map((relation) => relation.id));
	const relations = dataset.relations.flatMap((relation) => {
		if (gone.has(relation.id)) return [];
		if (!changed.has(relation.id)) return [relation];
		const citations = Object.freeze(relation.citations.filter(({ source }) => source !== id));
		return [copyRelation(relation, { citations })];
	});
	return withChanges(dataset, { sources, relations });
}
