/**
 * Writes a large dataset in a worker of its own, so that the page can be used meanwhile. In: a format's id, the dataset as
 * it is kept, and what of it is wanted. Out: the encoded file; rejects with the reason when it could not be made. The
 * worker ends with its one task.
 */
import { wrap } from 'comlink';
import type { EncodedFile, EncodeInput } from '#lib/codecs/format.ts';
import { packDataset } from '#lib/core/dataset/pack-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { EncodeApi } from './encode-request.ts';

/** @param part what is wanted of the dataset of the input: some of its actors and relations, the very same objects. */
export async function encodeInWorker(
	format: string,
	{ dataset, ...rest }: EncodeInput,
	part?: Pick<Dataset, 'actors' | 'relations'>
): Promise<EncodedFile> {
	const worker = new Worker(new URL('./encode-worker.ts', import.meta.url), { type: 'module' });
	const crash = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(`The background writing stopped unexpectedly. ${event.message}`));
		});
	});
	const shown =
		part === undefined
			? {}
			: {
					shown: {
						actors: placesOf(dataset.actors, part.actors),
						relations: placesOf(dataset.relations, part.relations)
					}
				};
	try {
		const { encode } = wrap<EncodeApi>(worker);
		return await Promise.race([crash, encode({ ...rest, format, packed: packDataset(dataset), ...shown })]);
	} finally {
		worker.terminate();
	}
}

/** Where a part's items stand in the whole; both are in the same order. */
function placesOf<Item extends { readonly id: string }>(
	whole: readonly Item[],
	part: readonly Item[]
): Uint32Array {
	const places = new Uint32Array(part.length);
	let at = 0;
	whole.forEach(({ id }, place) => {
		if (part[at]?.id !== id) return;
		places[at] = place;
		at += 1;
	});
	return places.subarray(0, at);
}
