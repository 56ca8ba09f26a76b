/**
 * Writes what a command made. In: a path and the content. Out: whether it was written; a failure is told on standard
 * error. A path that ends in a slash is a folder, which gets the four parts of the dataset.
 */
import { toDatasetParts } from '#lib/codecs/entente-json/to-dataset-parts.ts';
import { toJsonText } from '#lib/codecs/entente-json/to-json-text.ts';
import { describeFileError } from '#lib/io/node/describe-file-error.ts';
import type { EncodedFile, Format } from '#lib/codecs/format.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { CliIo } from './cli-io.ts';

export async function writeOutput(
	path: string,
	{ content }: EncodedFile,
	format: Format | undefined,
	dataset: Dataset,
	{ files, stderr }: CliIo
): Promise<boolean> {
	try {
		if (/[/\\]$/.test(path) && format?.info.id === 'entente-json') await writeFolder(path, dataset, files);
		else if (typeof content === 'string') await files.writeText(path, content);
		else await files.writeBytes(path, content);
		return true;
	} catch (error) {
		stderr(`entente: ${path}: ${describeFileError(error)}\n`);
		return false;
	}
}

async function writeFolder(path: string, dataset: Dataset, files: CliIo['files']): Promise<void> {
	const { dataset: header, actors, relations, sources } = toDatasetParts(dataset);
	await files.makeFolder(path);
	await files.writeText(`${path}dataset.json`, toJsonText(header));
	for (const [name, list] of Object.entries({ actors, relations, sources }))
		await files.writeText(`${path}${name}.json`, toJsonText({ [name]: list }));
}
