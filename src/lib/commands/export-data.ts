/**
 * The dataset as a file for another program. In: the explorer, a format and what of it is wanted. Out: a name, a blob, and
 * in words what the format cannot hold and what had to be changed. Loaded only when such an export is asked for; large
 * datasets are written in a worker.
 */
import { lossesInWords, type Loss } from '#lib/codecs/describe-losses.ts';
import type { EncodedFile, EncodeInput, Format } from '#lib/codecs/format.ts';
import { toShownDataset, type ShownDataset } from '#lib/core/filters/to-shown-dataset.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { encodeInWorker } from '#lib/workers/encode-in-worker.ts';
import { GENERATOR, toDay } from './make-snapshot.ts';

export interface DataChoices {
	readonly format: Format;
	/** Everything as it was coded, or only what passes the filters. */
	readonly scope: 'all' | 'shown';
	/** Whether places, sizes and colours of the picture go along. */
	readonly looks: boolean;
}

export interface DataFile {
	readonly name: string;
	readonly blob: Blob;
	/** Sentences on what is not in the file as it is here. */
	readonly notices: readonly string[];
}

/** Beyond, a worker writes: so many take the page about as long as it may take for a step. */
const MOST_IN_PAGE = 20_000;

/** The dataset that would be exported. */
export const toExported = (explorer: Explorer, scope: DataChoices['scope']): ShownDataset =>
	scope === 'all'
		? { dataset: explorer.original, cutParts: 0 }
		: toShownDataset(explorer.original, explorer.visible);

export async function exportData(
	explorer: Explorer,
	{ format, scope, looks }: DataChoices,
	losses: readonly Loss[],
	now: Date
): Promise<DataFile> {
	const { dataset, cutParts } = toExported(explorer, scope);
	const more = {
		...(looks ? { positions: placesOf(explorer), looks: looksOf(explorer) } : {}),
		stamp: { created: now.toISOString(), generator: GENERATOR }
	};
	const isLarge = dataset.relations.length > MOST_IN_PAGE;
	const encoded = await (isLarge
		? encodeInWorker(
				format.info.id,
				{ ...more, dataset: explorer.original },
				scope === 'all' ? undefined : dataset
			)
		: encodeHere(format, { ...more, dataset }));
	const { extension, mediaType, content, notices } = encoded;
	const lost = lossesInWords(losses);
	return {
		name: `${dataset.id}-${toDay(now)}${extension}`,
		blob: new Blob([content as BlobPart], { type: mediaType }),
		notices: [
			...(lost === '' ? [] : [lost]),
			...(cutParts === 0 ? [] : [cutInWords(cutParts)]),
			...notices.map(({ message }) => message)
		]
	};
}

async function encodeHere({ info, load }: Format, input: EncodeInput): Promise<EncodedFile> {
	const codec = await load();
	if (codec.encode === undefined) throw new Error(`${info.label} is opened here, but not written.`);
	return codec.encode(input);
}

export const cutInWords = (count: number): string =>
	count === 1
		? 'One actor is part of another that is not shown; that is left out.'
		: `${count} actors are part of others that are not shown; that is left out.`;

function placesOf({ positions, drawn }: Explorer): NonNullable<EncodeInput['positions']> {
	const shown = new Set<string>(drawn.actors.map(({ id }) => id));
	return new Map([...positions].filter(([id]) => shown.has(id)));
}

/** Without the enlargement for small screens, so that every screen gives the same file. */
const looksOf = ({ scene }: Explorer): NonNullable<EncodeInput['looks']> =>
	new Map(
		scene.actors.map(({ id, radius, fill }) => [
			id,
			{ size: (2 * radius) / scene.magnification, colour: fill }
		])
	);
