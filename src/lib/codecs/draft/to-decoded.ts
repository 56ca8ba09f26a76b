/**
 * The end of every reader: tables and notices become a draft, or a refusal where a limit is passed.
 *
 * In: what a reader gathered. Out: the checked draft. Nothing is interpreted here.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Draft, DraftTable, RejectedRow } from '#lib/core/import/draft.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import type { NoticeCounts } from './notice-counts.ts';
import { refuse, type Fault } from './refuse.ts';
import type { TableBuilder } from './table-builder.ts';

export interface Gathered {
	readonly format: string;
	readonly flavour?: string;
	readonly title?: string;
	readonly description?: string;
	readonly directed: boolean | undefined;
	readonly yUp?: boolean;
	readonly tables: readonly TableBuilder[];
	readonly rejected: readonly RejectedRow[];
	readonly notices: NoticeCounts;
}

export function toDecoded(
	gathered: Gathered,
	file: DecodeFile,
	{ allowLarge = false }: DecodeOptions
): Checked<Decoded> {
	const tooMuch = findTooMuch(gathered.tables, allowLarge);
	if (tooMuch !== undefined) return refuse(file.name, tooMuch);
	const { format, flavour = '', title = '', description = '', directed, yUp = false } = gathered;
	const tables: readonly DraftTable[] = gathered.tables.map((table) => table.toTable());
	const issues = gathered.notices.toIssues(file.name);
	const draft: Draft = {
		format,
		file: file.name,
		flavour: flavour.toWellFormed(),
		title: title.toWellFormed(),
		description: description.toWellFormed(),
		directed,
		yUp,
		tables,
		rejected: gathered.rejected,
		issues,
		...(file.encoding === undefined ? {} : { encoding: file.encoding })
	};
	return { ok: true, value: { what: 'draft', draft }, issues: [] };
}

function findTooMuch(tables: readonly TableBuilder[], allowLarge: boolean): Fault | undefined {
	const broken = tables.find(({ fault }) => fault !== undefined);
	if (broken?.fault !== undefined) return broken.fault;
	for (const what of ['actors', 'relations'] as const) {
		const count = tables.reduce((sum, { holds, rowCount }) => sum + (holds === what ? rowCount : 0), 0);
		const most = LIMITS[allowLarge ? (what === 'actors' ? 'mostActors' : 'mostRelations') : what];
		if (count <= most) continue;
		return {
			code: `too-many-${what}`,
			message: `The file holds ${count.toLocaleString('en')} ${what}; at most ${most.toLocaleString('en')} are read${allowLarge ? '' : ' without asking'}.`,
			remedy: allowLarge ? 'Split the file into smaller ones.' : 'Say yes to a large file, or split it.'
		};
	}
	return undefined;
}
