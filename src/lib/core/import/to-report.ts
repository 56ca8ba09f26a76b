/**
 * The account of a run. In: the run when all rows are read. Out: read = kept + merged + rejected, for actors and relations.
 */
import type { Issue } from '../model/issue.ts';
import type { ImportRun } from './import-run.ts';
import type { ImportReport, ReportNotice } from './report.ts';

/** @param notices what the run had to say, besides the reader's notices */
export function toReport(run: ImportRun, notices: readonly Issue[]): ImportReport {
	const { draft, rejections, read, merged, actors, kept } = run;
	const count = { actors: 0, relations: 0 };
	for (const { what } of draft.rejected) count[what === 'actor' ? 'actors' : 'relations'] += 1;
	return {
		format: draft.format,
		directed:
			kept.undirected === 0
				? kept.directed > 0 || draft.directed !== false
				: kept.directed === 0
					? false
					: 'mixed',
		read: { actors: read.actors + count.actors, relations: read.relations + count.relations },
		kept: { actors: actors.actors.length, relations: kept.directed + kept.undirected },
		merged: { ...merged },
		rejected: { actors: rejections.actors, relations: rejections.relations },
		rejectedRows: rejections.rows,
		notices: [...draft.issues, ...notices].map(toNotice)
	};
}

const toNotice = ({ code, message, line, path }: Issue): ReportNotice => ({
	code,
	message,
	...(line === undefined ? {} : { line }),
	...(path === undefined ? {} : { path })
});
