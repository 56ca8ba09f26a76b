/**
 * A relation as its form holds it, with sources described along the way, into the dataset. In: the dataset, the drafts, the
 * relation that is changed. Out: the dataset with all of it as one edit, or every fault, those of a new source at
 * `newSources[key]`. What is refused leaves nothing behind.
 */
import { addRelation, changeRelation } from '#lib/core/editing/edit-relation.ts';
import { addSource } from '#lib/core/editing/edit-source.ts';
import { toRelationRecord, type RelationDraft } from '#lib/core/editing/relation-draft.ts';
import { checkSourceDraft, toSourceRecord, type SourceDraft } from '#lib/core/editing/source-draft.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import { NEW_SOURCE } from './new-source.ts';

export function keepRelation(
	dataset: Dataset,
	draft: RelationDraft,
	newSources: Readonly<Record<number, SourceDraft>>,
	before: Relation | undefined
): Checked<Dataset> {
	const faults: Issue[] = [];
	let next = dataset;
	const citations = draft.citations.map((citation) => {
		const described = newSources[citation.key];
		if (citation.source !== NEW_SOURCE || described === undefined) return citation;
		const added = addSource(next, toSourceRecord(described));
		const root = `newSources[${citation.key}]`;
		for (const fault of [...checkSourceDraft(described), ...(added.ok ? [] : added.issues)])
			faults.push({ ...fault, path: `${root}.${fault.path ?? ''}` });
		if (!added.ok) return { ...citation, source: '' };
		next = added.value;
		return { ...citation, source: next.sources.at(-1)?.id ?? '' };
	});
	const record = toRelationRecord({ ...draft, citations }, before);
	const edit = before === undefined ? addRelation(next, record) : changeRelation(next, before.id, record);
	if (faults.length === 0) return edit;
	// A citation of a source that is itself at fault is not blamed as well.
	const isConsequence = ({ path = '' }: Issue): boolean =>
		draft.citations.some(
			({ source }, index) => source === NEW_SOURCE && path === `citations[${index}].source`
		);
	return { ok: false, issues: [...faults, ...edit.issues.filter((issue) => !isConsequence(issue))] };
}
