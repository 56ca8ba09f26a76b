/**
 * The entry of the worker that writes large exports. In: a request of `encode-request.ts`. Out: the encoded file, its
 * content as bytes that are handed over. It keeps nothing and writes nothing to disk.
 */
import { expose, transfer } from 'comlink';
import { FORMATS } from '#lib/codecs/index.ts';
import { unpackDataset } from '#lib/core/dataset/unpack-dataset.ts';
import { toShownDataset } from '#lib/core/filters/to-shown-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { EncodeApi, EncodeRequest } from './encode-request.ts';

const encodeApi: EncodeApi = {
	async encode({ format, packed, shown, ...rest }) {
		const codec = await FORMATS.find(({ info }) => info.id === format)?.load();
		if (codec?.encode === undefined) throw new Error(`The format ${format} is not written here.`);
		const whole = unpackDataset(packed);
		const file = await codec.encode({ ...rest, dataset: shown === undefined ? whole : pick(whole, shown) });
		const content = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
		return transfer({ ...file, content }, [content.buffer]);
	}
};

function pick(whole: Dataset, shown: NonNullable<EncodeRequest['shown']>): Dataset {
	const take = <Item>(items: readonly Item[], places: Uint32Array): readonly Item[] =>
		Array.from(places).flatMap((place) => items[place] ?? []);
	const visible = {
		actors: take(whole.actors, shown.actors),
		relations: take(whole.relations, shown.relations)
	};
	return toShownDataset(whole, visible).dataset;
}

expose(encodeApi);
