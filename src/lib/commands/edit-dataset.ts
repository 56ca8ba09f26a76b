/**
 * The way of every edit into the page: a checked dataset, swapped in as one step of undo. Places, measures and the view
 * follow; what was refused changes nothing and is told. Only the data as coded are edited, never a reading of them.
 */
import { fitView } from '#lib/core/editing/fit-view.ts';
import { placeNewcomers } from '#lib/core/layout/place-newcomers.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import { DEFAULT_MEASURE } from '#lib/core/view/default-view.ts';
import type { Selection } from '#lib/core/view/view.ts';
import { makeId } from '#lib/io/browser/make-id.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { EditTask } from '#lib/state/edit-task.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Session } from '#lib/state/session.ts';

export interface Edited {
	/** What was done, in a sentence. */
	readonly told: string;
	/** What is selected then; else whatever is still there of what was. */
	readonly selection?: Selection;
	/** Actors that went into others. */
	readonly mergedInto?: ReadonlyMap<string, string>;
}

/**
 * Why the data cannot be edited now. What is folded or supposed away is not on the page, and what is supposed was never
 * coded: editing in between would change other records than those that are seen.
 */
export const whyNotEditable = ({ view }: Explorer): string | undefined =>
	view.folded.length === 0 && view.suppositions.length === 0
		? undefined
		: 'Something is folded or supposed, so what you see is a reading of the data, not the data. ' +
			'Show the data as coded to edit them.';

/** Opens the editing dialog, or tells why not with the way out. */
export function startEditing(desk: Desk, task: EditTask): boolean {
	const { explorer, notices } = desk;
	const reason = whyNotEditable(explorer);
	if (reason === undefined) {
		desk.edit(task);
		return true;
	}
	notices.tell(reason, 'plain', [], {
		label: 'Show the data as coded',
		run() {
			explorer.change({ folded: [], suppositions: [] });
			notices.clear();
		}
	});
	return false;
}

/** @returns the errors for which the edit was refused; none when it was made. */
export async function applyEdit(
	desk: Desk,
	edit: Checked<Dataset>,
	{ told, selection, mergedInto }: Edited
): Promise<readonly Issue[]> {
	const { explorer, notices } = desk;
	if (!edit.ok) return edit.issues;
	const dataset = edit.value;
	const before = explorer.original;
	const measures = await measuresAfter(explorer.session, dataset);
	// While measures were fetched, somebody may have pressed undo: this edit would bring back what was taken back.
	if (explorer.original !== before) {
		const message = 'The data changed while this was being kept.';
		const remedy = 'Look at it again, then keep it once more.';
		return [{ code: 'overtaken', severity: 'error', file: 'the dataset', message, remedy }];
	}
	const fitted = fitView(explorer.view, dataset, mergedInto);
	const hasMeasure = fitted.measure === 'none' || measures.some(({ id }) => id === fitted.measure);
	explorer.edit({
		dataset,
		document: explorer.session.document ?? makeId(),
		view: {
			...fitted,
			...(selection === undefined ? {} : { selection }),
			...(hasMeasure ? {} : { measure: DEFAULT_MEASURE })
		},
		base: placesAfter(explorer, before, dataset),
		measures
	});
	const notable = edit.issues.filter(({ severity }) => severity === 'notice');
	notices.tell(told, 'good', notable, { label: 'Undo', run: () => undoEdit(desk, dataset) });
	return [];
}

/** Takes this edit back and no other: a notice may stand for long. */
function undoEdit({ explorer, notices }: Desk, made: Dataset): void {
	// Looking around after an edit is steps of its own.
	while (explorer.original === made && explorer.canUndo) explorer.undo();
	notices.clear();
}

async function measuresAfter(session: Session, dataset: Dataset): Promise<Session['measures']> {
	if (dataset.relationTypes === session.dataset.relationTypes) return session.measures;
	const [{ measuresFor }, { toMeasureInfo }] = await Promise.all([
		import('#lib/core/measures/index.ts'),
		import('#lib/core/measures/measure-info.ts')
	]);
	return measuresFor(dataset.relationTypes).map(toMeasureInfo);
}

/** New actors get a place of their own, near their neighbours if they have any: it stays theirs, whatever is filtered. */
function placesAfter(explorer: Explorer, before: Dataset, dataset: Dataset): Session['base'] {
	const { base } = explorer.session;
	const old = new Set<string>(before.actors.map(({ id }) => id));
	const added = dataset.actors.flatMap(({ id }) => (old.has(id) ? [] : [id as string]));
	if (added.length === 0) return base;
	const places = placeNewcomers(explorer.positions, added, dataset.relations);
	const own = added.flatMap((id) => {
		const place = places.get(id);
		return place === undefined ? [] : [[id, place] as const];
	});
	return new Map([...base, ...own]);
}
