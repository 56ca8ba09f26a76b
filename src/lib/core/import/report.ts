/**
 * The account of an import: read = kept + merged + rejected, for actors and for relations. Plain JSON.
 *
 * `read.actors` counts every actor that the file names: those of its table of actors and those that only stand at the
 * end of a relation.
 */
import type { RejectedRow } from './draft.ts';

export interface Count {
	readonly actors: number;
	readonly relations: number;
}

export interface ReportNotice {
	readonly code: string;
	readonly message: string;
	readonly line?: number;
	readonly path?: string;
}

export interface ImportReport {
	/** Id of the format that was read. */
	readonly format: string;
	/** Whether relations have a direction: all, none, or some of them. */
	readonly directed: boolean | 'mixed';
	readonly read: Count;
	readonly kept: Count;
	readonly merged: Count;
	readonly rejected: Count;
	/** Every rejected row, with its place and the reason. */
	readonly rejectedRows: readonly RejectedRow[];
	/** What was changed, flattened or could not be taken over; and, after a conversion, what the target cannot hold. */
	readonly notices: readonly ReportNotice[];
}
