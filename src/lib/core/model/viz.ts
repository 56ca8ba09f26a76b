/**
 * How the program that a file came from drew an actor or relation (as GEXF's viz module has it). Only the shape: it is
 * kept for exports and may give a first layout; it is never a style of the page.
 */
export interface ActorViz {
	/** In the file's own units; y grows downwards, whatever the file's direction was. */
	readonly x?: number;
	readonly y?: number;
	readonly z?: number;
	readonly size?: number;
	/** `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
	readonly colour?: string;
	readonly shape?: string;
}

export interface RelationViz {
	/** `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
	readonly colour?: string;
	readonly thickness?: number;
	readonly shape?: string;
}
