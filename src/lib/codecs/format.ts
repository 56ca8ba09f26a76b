/**
 * What a format is: a declaration with what it keeps of a dataset, and how it is read and written. The registry
 * (`index.ts`) lists one for each; adding a format is a folder and a line.
 *
 * A codec turns bytes, text or JSON into values and back. It never reads or writes files, and never drops in silence.
 */
import type { Draft } from '#lib/core/import/draft.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { FeatureId } from '#lib/core/features/index.ts';
import type { OpenedDataset, Stamp } from './entente-json/portable-file.ts';

/** What becomes of a part of a dataset: kept as it is, lost, or flattened (in the words that say how). */
export type Fate = 'kept' | 'lost' | { readonly flattened: string };

export interface FormatInfo {
	/** Stable: `entente-json`, `csv`, `xlsx`, `gexf`, `graphml`, `cytoscape-json`, `cx2`, `graphology-json`, `node-link`, `pajek`, `gml`, `dot`. */
	readonly id: string;
	readonly label: string;
	/** The version that is read and written, in words: “1.1 to 1.3 read, 1.3 written”. */
	readonly version: string;
	/** Where the format is defined. */
	readonly reference: string;
	readonly mediaType: string;
	/** The first one is used for writing. With the dot. */
	readonly extensions: readonly string[];
	readonly reads: boolean;
	readonly writes: boolean;
	/** For each part of a dataset, what writing makes of it. Absent for formats that are only read. */
	readonly fates?: Readonly<Record<FeatureId, Fate>>;
}

/** One file as a reader gets it: decoded and, where it is JSON, parsed once. */
export interface DecodeFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Decoded text; empty for archives (zip, XLSX). */
	readonly text: string;
	/** The parsed value, for JSON. */
	readonly json?: unknown;
	/** Encoding by which the text was decoded. */
	readonly encoding?: string;
}

export interface DecodeOptions {
	/** Encoding of the WHATWG list, when a person chose one. */
	readonly encoding?: string;
	readonly delimiter?: string;
	/** Reads more actors and relations than the usual limits allow, after a person said yes. */
	readonly allowLarge?: boolean;
	/** Asks of our own files what a shipped dataset must have. */
	readonly strict?: boolean;
	/** Told how much is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
}

/** Our own files are checked datasets at once; all others are drafts that want a plan. */
export type Decoded =
	| { readonly what: 'dataset'; readonly opened: OpenedDataset }
	| { readonly what: 'draft'; readonly draft: Draft };

export interface EncodeInput {
	readonly dataset: Dataset;
	/** Places in layout units, y downwards, where the export is to carry them. */
	readonly positions?: ReadonlyMap<string, Position>;
	/** What actors look like on the page: diameter in layout units, `#rrggbb`. */
	readonly looks?: ReadonlyMap<string, { readonly size: number; readonly colour: string }>;
	readonly stamp: Stamp;
}

export interface EncodedFile {
	/** Without a folder; the caller adds the stem it wants. */
	readonly extension: string;
	readonly mediaType: string;
	readonly content: string | Uint8Array;
	/** What had to be changed while writing (control characters in XML …), besides the declared fates. */
	readonly notices: readonly { readonly code: string; readonly message: string }[];
}

export interface Codec {
	decode?(file: DecodeFile, options: DecodeOptions): Checked<Decoded> | Promise<Checked<Decoded>>;
	encode?(input: EncodeInput): EncodedFile | Promise<EncodedFile>;
}

export interface Format {
	readonly info: FormatInfo;
	/** Loaded with the first use, so that the page does not carry every format. */
	load(): Promise<Codec>;
}
