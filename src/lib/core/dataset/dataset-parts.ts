/**
 * The four parts of a dataset as they come from outside: unknown JSON values with the names that messages use.
 * A part is one file of a folder, or one field of a portable file.
 */
export const PART_NAMES = ['dataset', 'actors', 'relations', 'sources'] as const;
export type PartName = (typeof PART_NAMES)[number];

export interface DatasetPart {
	/** The parsed JSON; undefined when the part is missing. */
	readonly value: unknown;
	/** The file's name as the user knows it. */
	readonly file: string;
	/** JSON path of the part in its file, such as `data`; absent when the part is the whole file. */
	readonly path?: string;
}

export type DatasetParts = Readonly<Record<PartName, DatasetPart>>;
