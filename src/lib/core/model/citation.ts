/** What ties a relation to a passage of a source. Only the shape: looking passages up is core/citation. */
import type { SourceId } from './ids.ts';

/** Where in a source a passage stands; paragraphs, pages and rows count from 1. */
export interface Locator {
	readonly section?: string;
	readonly paragraph?: number;
	readonly page?: string;
	readonly row?: number;
}

/** The few words by which a machine finds a passage again: the terms of a URL text fragment. */
export interface Anchor {
	readonly prefix?: string;
	readonly start: string;
	readonly end?: string;
	readonly suffix?: string;
}

export const STANCES = ['supports', 'disputes'] as const;
export type Stance = (typeof STANCES)[number];

/** The tie from a relation to a passage of a source. */
export interface Citation {
	readonly source: SourceId;
	readonly locator?: Locator;
	readonly anchor?: Anchor;
	readonly stance: Stance;
	readonly note?: string;
}
