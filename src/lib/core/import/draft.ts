/**
 * What was read from a file of another program, before anybody has said what it means: tables of actors and of
 * relations, whatever the format was. Only shapes.
 *
 * A reader (`codecs/<format>`) makes it and drops nothing in silence: what it cannot hold is an issue, a row that it
 * cannot read is a rejected row. An `ImportPlan` says what each column and value means; `apply-plan.ts` makes a dataset.
 */
import type { AttributeValue } from '../model/attributes.ts';
import type { Issue } from '../model/issue.ts';
import type { ColumnRole } from './roles.ts';

/** Absent and empty are the same: undefined. Numbers are finite; what only looks like a number in a text format is text. */
export type DraftCell = AttributeValue | undefined;

export interface DraftColumn {
	/** As the file says it; may be repeated, odd or empty. */
	readonly name: string;
	/** Set only where the format itself says what the column is (the `source` of a GEXF edge). */
	readonly role?: ColumnRole;
	/** One for each row of the table. */
	readonly values: readonly DraftCell[];
}

export interface DraftTable {
	/** Name of the file, sheet or list, for messages. */
	readonly name: string;
	/** Set only where the format says so. */
	readonly holds?: 'actors' | 'relations';
	readonly rowCount: number;
	readonly columns: readonly DraftColumn[];
	/** Line (text) or row (spreadsheet) of each row in the file, from 1; absent where only a path makes sense. */
	readonly lines?: Uint32Array;
	/** JSON path of the list in the file, such as `elements.nodes`: row i stands at `${path}[i]`. */
	readonly path?: string;
}

/** Something that the file calls an actor or a relation and that cannot be read as one. */
export interface RejectedRow {
	readonly what: 'actor' | 'relation';
	/** Name of its table. */
	readonly table: string;
	readonly line?: number;
	readonly path?: string;
	/** Stable and machine-readable. */
	readonly code: string;
	/** A sentence. */
	readonly reason: string;
}

export interface Draft {
	/** Id of the format (`codecs/format.ts`). */
	readonly format: string;
	/** The file's name as the user knows it. */
	readonly file: string;
	/** Which program wrote it, where the file says so: “Gephi 0.10”, “yEd”; else empty. */
	readonly flavour: string;
	/** As the file says; else empty. */
	readonly title: string;
	readonly description: string;
	/** Whether relations without a word of their own have a direction; undefined where the format does not say. */
	readonly directed: boolean | undefined;
	/** True where y grows upwards in the file's places (GEXF, Pajek); in a dataset it grows downwards. */
	readonly yUp: boolean;
	readonly tables: readonly DraftTable[];
	readonly rejected: readonly RejectedRow[];
	/** Notices about what could not be taken over, each with how many and which. Never errors. */
	readonly issues: readonly Issue[];
	/** How the text was decoded, where there was a choice: an encoding of the WHATWG list. */
	readonly encoding?: string;
	/** How the cells were told apart, for delimited text. */
	readonly delimiter?: string;
}
