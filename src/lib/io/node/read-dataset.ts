/**
 * A dataset from a path. In: a folder with the four files, a portable file, a snapshot or a bare JSON file.
 * Out: the checked dataset, or every issue, with the paths as the user wrote them. It writes nothing.
 */
import { decodeDatasetFile } from '#lib/codecs/entente-json/decode-dataset-file.ts';
import { decodeFolder } from '#lib/codecs/entente-json/decode-folder.ts';
import { PART_NAMES } from '#lib/core/dataset/dataset-parts.ts';
import { describeFileError } from './describe-file-error.ts';
import { readText, refuseFile } from './read-text.ts';
import type { NamedText } from '#lib/codecs/named-file.ts';
import type { OpenedDataset } from '#lib/codecs/entente-json/portable-file.ts';
import type { ParseOptions } from '#lib/core/dataset/parse-dataset.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { FileAccess } from './file-access.ts';

export async function readDataset(
	path: string,
	files: FileAccess,
	options: ParseOptions = {}
): Promise<Checked<OpenedDataset>> {
	try {
		if ((await files.sizeOf(path)) === 'folder')
			return await readFolder(path.replace(/(?<=.)\/+$/, ''), files, options);
	} catch (error) {
		return refuseFile(path, 'cannot-read', describeFileError(error), 'Check the path.');
	}
	const file = await readText(path, files);
	return file.ok ? decodeDatasetFile(file.value, options) : file;
}

async function readFolder(
	folder: string,
	files: FileAccess,
	options: ParseOptions
): Promise<Checked<OpenedDataset>> {
	const present = new Set(await files.listFolder(folder));
	const names = PART_NAMES.map((name) => `${name}.json`).filter((name) => present.has(name));
	const texts: NamedText[] = [];
	const issues: Issue[] = [];
	for (const name of names) {
		const file = await readText(`${folder}/${name}`, files);
		if (file.ok) texts.push(file.value);
		else issues.push(...file.issues);
	}
	return issues.length > 0 ? { ok: false, issues } : decodeFolder(texts, folder, options);
}
