/**
 * A graph from paths, in any format that is read here. In: files or a folder. Out: the checked dataset with the account
 * of what was read, or every issue. Files of other programs are understood by the plan that is given, else by the one
 * that their columns suggest.
 */
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { PART_NAMES } from '#lib/core/dataset/dataset-parts.ts';
import { readBytes } from './read-bytes.ts';
import { readDataset } from './read-dataset.ts';
import type { DecodeOptions } from '#lib/codecs/format.ts';
import type { OpenedDataset } from '#lib/codecs/entente-json/portable-file.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportReport } from '#lib/core/import/report.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { FileAccess } from './file-access.ts';

export interface ReadGraph extends OpenedDataset {
	readonly report: ImportReport;
	/** Places that the file gave, in layout units. */
	readonly positions?: ReadonlyMap<string, Position>;
}

export interface ReadOptions extends DecodeOptions {
	/** Gives the plan for a draft; the issues of a plan that does not fit refuse the file. */
	readonly planFor?: (draft: Draft) => Checked<ImportPlan>;
}

export async function readGraph(
	paths: readonly string[],
	files: FileAccess,
	{ planFor, ...options }: ReadOptions = {}
): Promise<Checked<ReadGraph>> {
	const folder = await findOwnFolder(paths, files);
	if (folder !== undefined) {
		const read = await readDataset(folder, files, options);
		return read.ok ? { ...read, value: { ...read.value, report: accountFor(read.value.dataset) } } : read;
	}
	const bytes = await readBytes(paths, files);
	if (!bytes.ok) return bytes;
	const decoded = await decodeFiles(bytes.value, options);
	if (!decoded.ok) return decoded;
	if (decoded.value.what === 'dataset') {
		const { opened } = decoded.value;
		return { ...decoded, value: { ...opened, report: accountFor(opened.dataset) } };
	}
	const { draft } = decoded.value;
	const plan = planFor?.(draft) ?? { ok: true, value: inferPlan(draft), issues: [] };
	if (!plan.ok) return plan;
	const { dataset, report, positions, issues } = applyPlan(draft, plan.value);
	const all = [...decoded.issues, ...draft.issues, ...issues];
	if (dataset === undefined) return { ok: false, issues: all };
	if (report.kept.actors === 0 && report.rejected.relations + report.rejected.actors > 0)
		return { ok: false, issues: [...nothingKept(draft), ...all] };
	return {
		ok: true,
		value: { dataset, report, ...(positions === undefined ? {} : { positions }) },
		issues: all
	};
}

/** A folder with parts of a dataset: read as such, so that a missing part is told by its name. */
async function findOwnFolder(paths: readonly string[], files: FileAccess): Promise<string | undefined> {
	const [only] = paths;
	if (only === undefined || paths.length > 1) return undefined;
	try {
		if ((await files.sizeOf(only)) !== 'folder') return undefined;
		const present = new Set(await files.listFolder(only));
		const isOwn = PART_NAMES.some((name) => present.has(`${name}.json`));
		const hasTables = [...present].some((name) => /\.(csv|tsv|tab)$/i.test(name));
		return isOwn || !hasTables ? only : undefined;
	} catch {
		// What is wrong with the path is said where it is read.
		return only;
	}
}

/** Our own files are kept whole or refused. */
function accountFor({ actors, relations, relationTypes }: Dataset): ImportReport {
	const used = new Set(relations.map(({ type }) => type));
	const directions = new Set(relationTypes.filter(({ id }) => used.has(id)).map(({ directed }) => directed));
	const all = { actors: actors.length, relations: relations.length };
	const none = { actors: 0, relations: 0 };
	return {
		format: 'entente-json',
		directed: directions.size === 2 ? 'mixed' : !directions.has(false),
		read: all,
		kept: all,
		merged: none,
		rejected: none,
		rejectedRows: [],
		notices: []
	};
}

function nothingKept({ file, rejected }: Draft): readonly Issue[] {
	const [first] = rejected;
	return [
		{
			code: 'nothing-kept',
			severity: 'error',
			file,
			...(first?.line === undefined ? {} : { line: first.line }),
			message: `No actor could be read${first === undefined ? '' : `: ${first.reason}`}`,
			remedy: 'Check that the file has columns for the two ends of each relation.'
		}
	];
}
