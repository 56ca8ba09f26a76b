/** What GML is made of: a list of keys with values, where a key may come again. Only the shape. */
export interface GmlEntry {
	readonly key: string;
	readonly value: GmlValue;
	/** Line of the key, from 1. */
	readonly line: number;
}

export type GmlValue =
	| { readonly what: 'text'; readonly text: string }
	| {
			readonly what: 'number';
			/** As written, so that a long id stays exact. */
			readonly text: string;
	  }
	| { readonly what: 'list'; readonly entries: GmlEntry[] };
