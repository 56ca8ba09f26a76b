/**
 * What the tables of a draft mean: inferred by `infer-plan.ts`, corrected by a person, carried out by `apply-plan.ts`.
 * Plain JSON, so that it can be shown, kept and given to the command line.
 */
import type { Sign } from '../model/relation-type.ts';
import type { ColumnRole } from './roles.ts';

export interface TablePlan {
	readonly use: 'actors' | 'relations' | 'nothing';
	/** One for each column of the table. */
	readonly roles: readonly ColumnRole[];
	/** How decimals are written in this table. */
	readonly decimal: '.' | ',';
}

/** A relation type of the dataset to be. */
export interface TypePlan {
	readonly id: string;
	readonly label: string;
	readonly sign: Sign;
	readonly directed: boolean;
}

/** What a value of the type column means; the empty value stands for rows that have none. */
export interface ValuePlan {
	readonly value: string;
	/** How many rows hold it. */
	readonly rows: number;
	/** Id of a `TypePlan`, or null: rows with this value are left out, and the report says so. */
	readonly type: string | null;
}

export interface ImportPlan {
	readonly title: string;
	/** By the tables of the draft. */
	readonly tables: readonly TablePlan[];
	readonly types: readonly TypePlan[];
	readonly values: readonly ValuePlan[];
	/**
	 * What a negative weight or sign says: the opposite of a friendly tie (its relations get a type of their own with
	 * the sign −1), or nothing (the type stays; the weight is kept as an attribute).
	 */
	readonly negative: 'hostile' | 'as-type';
	/** What to do with an end that no table of actors lists. */
	readonly missingActors: 'add' | 'reject';
	/** A second row of the same actor id: rejected, or its filled fields added to the first. Never without asking. */
	readonly repeatedActors: 'reject' | 'merge';
	/** Rows of relations that are equal in every cell: all kept, or merged into one whose strength is their sum. */
	readonly equalRelations: 'keep' | 'merge';
}
