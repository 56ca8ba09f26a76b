/**
 * Carries out a plan: the tables of a draft become a dataset, and every row is accounted for.
 *
 * In: a draft and what its columns and values mean. Out: a dataset that the gate would take as it is, with the places of
 * its actors where the file gives them, the account, and notices of what was changed; an error and no dataset where there
 * is more than can be held. It never throws on data, merges nothing unasked, and drops nothing in silence.
 */
import { deepFreeze } from '../dataset/deep-freeze.ts';
import { LIMITS } from '../dataset/limits.ts';
import { fitPositions } from '../layout/fit-positions.ts';
import { isTableFormat } from './table-formats.ts';
import { LEFT_OUT_TABLE } from './notice-kinds.ts';
import { plannedTables, startRun, type ImportWatch } from './start-run.ts';
import { readActors } from './read-actors.ts';
import { readRelations } from './read-relations.ts';
import { settleWholes } from './settle-wholes.ts';
import { toDataset } from './to-dataset.ts';
import { toReport } from './to-report.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Issue } from '../model/issue.ts';
import type { Position } from '../view/view.ts';
import type { Draft } from './draft.ts';
import type { ImportRun } from './import-run.ts';
import type { ImportPlan } from './plan.ts';
import type { ImportReport } from './report.ts';

export interface AppliedPlan {
	/** Absent when the import was refused or stopped; `issues` then holds an error. */
	readonly dataset?: Dataset;
	/** Places in layout units, y downwards, when the file gives one to every actor. */
	readonly positions?: ReadonlyMap<string, Position>;
	readonly report: ImportReport;
	/** What the plan's carrying out had to say; the reader's own notices are in the draft. */
	readonly issues: readonly Issue[];
}

/** Beyond, freezing every value would take longer than reading the rows. */
const DEEPLY_FROZEN = 50_000;

export function applyPlan(draft: Draft, plan: ImportPlan, watch: ImportWatch = {}): AppliedPlan {
	const run = startRun(draft, plan, watch);
	const isWhole = readTables(run);
	const notices = toNotices(run);
	const report = toReport(run, notices);
	const refusal = isWhole ? findRefusal(draft.file, report) : toStopped(draft.file);
	if (refusal !== undefined) return { report, issues: [refusal, ...notices] };
	const dataset = toDataset(run);
	const positions = fitPositions(dataset.actors);
	return {
		dataset: freeze(dataset),
		...(positions === undefined ? {} : { positions }),
		report,
		issues: notices
	};
}

/** What would come of a plan, without making the dataset. @param most how many rejected rows are listed */
export function accountFor(
	draft: Draft,
	plan: ImportPlan,
	most = Infinity,
	watch: ImportWatch = {}
): ImportReport {
	const run = startRun(draft, plan, watch, most);
	readTables(run);
	return toReport(run, toNotices(run));
}

function toNotices({ notices, draft, read }: ImportRun): readonly Issue[] {
	const told = notices.toIssues(draft.file);
	return read.actors + read.relations + draft.rejected.length > 0 ? told : [...told, toNothing(draft.file)];
}

const toNothing = (file: string): Issue => ({
	code: 'nothing-in-it',
	severity: 'notice',
	file,
	message: 'The file is well-formed, but there is no actor and no relation in it: it is empty.',
	remedy: 'Check that it is the right file.'
});

/** False when it was stopped. */
function readTables(run: ImportRun): boolean {
	const { draft, plan } = run;
	for (const [table] of plannedTables(draft, plan, 'nothing')) {
		if (table.rowCount > 0)
			run.notices.of(LEFT_OUT_TABLE, table, table.name).add(-1, undefined, table.rowCount);
	}
	for (const [table, planned] of plannedTables(draft, plan, 'actors')) readActors(table, planned, run);
	if (isTableFormat(draft)) run.actors.findByName();
	for (const [table, planned] of plannedTables(draft, plan, 'relations')) readRelations(table, planned, run);
	settleWholes(run.wholes, run.actors);
	return run.step();
}

const toStopped = (file: string): Issue => ({
	code: 'stopped',
	severity: 'error',
	file,
	message: 'The import was stopped before all rows were read.',
	remedy: 'Import the file again.'
});

function findRefusal(file: string, { kept }: ImportReport): Issue | undefined {
	for (const what of ['actors', 'relations'] as const) {
		const most = LIMITS[what === 'actors' ? 'mostActors' : 'mostRelations'];
		if (kept[what] <= most) continue;
		const [found, allowed] = [kept[what], most].map((number) => number.toLocaleString('en'));
		return {
			code: `too-many-${what}`,
			severity: 'error',
			file,
			message: `The file has ${found} ${what}; at most ${allowed} are read.`,
			remedy: 'Split the file.'
		};
	}
	return undefined;
}

const freeze = (dataset: Dataset): Dataset => {
	if (dataset.relations.length <= DEEPLY_FROZEN) return deepFreeze(dataset);
	Object.freeze(dataset.actors);
	Object.freeze(dataset.relations);
	deepFreeze(dataset.relationTypes);
	return Object.freeze(dataset);
};
