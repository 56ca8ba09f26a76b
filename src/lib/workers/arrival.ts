/**
 * How a dataset comes from the worker to the page without holding the page up: lists in parts, columns by transfer.
 * Only shapes: `send-arrival.ts` takes a dataset apart, `receive-arrival.ts` puts it together again.
 */
import type { JsonObject, Meta } from '#lib/codecs/entente-json/portable-file.ts';
import type { PackedDataset } from '#lib/core/dataset/packed-dataset.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { Source } from '#lib/core/model/source.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { FirstPicture } from './opening.ts';

/** Lists that are long in a large dataset come before the rest, some thousand entries at a time. */
export type ArrivalPart =
	| { readonly what: 'actors'; readonly actors: readonly Actor[] }
	| { readonly what: 'sources'; readonly sources: readonly Source[] };

/** Takes one part; the next is sent when the promise is kept. */
export type Deliver = (part: ArrivalPart) => Promise<void>;

/** What comes at the end. */
export interface Arrival {
	readonly header: Omit<PackedDataset['header'], 'sources'>;
	readonly relations: PackedDataset['relations'];
	/** x and y of every actor, in the order of the actors. */
	readonly places?: Float64Array;
	readonly snapshot?: {
		readonly view: JsonObject;
		readonly positions: Readonly<Record<string, Position>>;
		readonly picture: JsonObject;
	};
	readonly meta?: Meta;
	readonly first?: FirstPicture;
	readonly issues: readonly Issue[];
}
