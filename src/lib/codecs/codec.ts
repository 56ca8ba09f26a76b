/**
 * What a codec for whole datasets is: a declaration that the page's “Open” and “Export” and the command line list.
 * A codec turns text into values and back; it never reads or writes files itself.
 */
import type { ParseOptions } from '#lib/core/dataset/parse-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { NamedText } from './named-file.ts';
import type { OpenedDataset, Stamp } from './entente-json/portable-file.ts';

export interface DatasetCodec {
	/** Stable id, such as `entente-json`. */
	readonly id: string;
	readonly label: string;
	/** With the dot: `.entente.json`. */
	readonly extension: string;
	readonly mediaType: string;
	decode(file: NamedText, options?: ParseOptions): Checked<OpenedDataset>;
	encode(dataset: Dataset, stamp: Stamp): string;
}
