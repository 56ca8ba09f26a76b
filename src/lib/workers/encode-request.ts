/** What a large export asks of its worker and gets back: values that a structured clone keeps whole. Only shapes. */
import type { EncodedFile, EncodeInput } from '#lib/codecs/format.ts';
import type { PackedDataset } from '#lib/core/dataset/packed-dataset.ts';

export interface EncodeRequest extends Omit<EncodeInput, 'dataset'> {
	/** Id of the format. */
	readonly format: string;
	readonly packed: PackedDataset;
	/** Only these, by their place in the dataset; absent for everything. */
	readonly shown?: { readonly actors: Uint32Array; readonly relations: Uint32Array };
}

export interface EncodeApi {
	encode(request: EncodeRequest): Promise<EncodedFile>;
}
