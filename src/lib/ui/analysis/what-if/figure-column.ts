/** What a column of a table of figures is: its head, what it is sorted by and copied as. Only the shape. */
import type { SortValue, SortWay } from '#lib/core/table/sort-rows.ts';

export interface FigureColumn<Row> {
	readonly id: string;
	readonly label: string;
	readonly isNumber?: boolean;
	/** Which way tells most first. */
	readonly bestFirst: SortWay;
	/** What is sorted by, and what is copied. */
	valueOf(row: Row): SortValue;
}
