/**
 * The files behind paths, as bytes. In: paths of files and folders. Out: named bytes, or why one cannot be read. Of a
 * folder, the parts of a dataset or else its tables are taken; nothing is decoded here, and no file is read that is
 * larger than any format may be.
 */
import { PART_NAMES } from '#lib/core/dataset/dataset-parts.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { describeFileError } from './describe-file-error.ts';
import { refuseFile } from './read-text.ts';
import type { NamedBytes } from '#lib/codecs/named-file.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { FileAccess } from './file-access.ts';

export async function readBytes(
	paths: readonly string[],
	files: FileAccess
): Promise<Checked<readonly NamedBytes[]>> {
	const read: NamedBytes[] = [];
	const issues: Issue[] = [];
	for (const path of paths) {
		const found = await readPath(path, files);
		if (found.ok) read.push(...found.value);
		else issues.push(...found.issues);
	}
	return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read, issues };
}

async function readPath(path: string, files: FileAccess): Promise<Checked<readonly NamedBytes[]>> {
	try {
		const size = await files.sizeOf(path);
		if (size === 'folder') return await readFolder(path.replace(/(?<=.)\/+$/, ''), files);
		if (size > LIMITS.tableBytes) {
			const most = LIMITS.tableBytes / 1024 / 1024;
			return refuseFile(path, 'file-too-large', `The file is larger than ${most} MB.`, 'Split the dataset.');
		}
		return { ok: true, value: [{ name: path, bytes: await files.readBytes(path) }], issues: [] };
	} catch (error) {
		return refuseFile(path, 'cannot-read', describeFileError(error), 'Check the path.');
	}
}

async function readFolder(folder: string, files: FileAccess): Promise<Checked<readonly NamedBytes[]>> {
	const present = [...(await files.listFolder(folder))].sort();
	const parts = PART_NAMES.map((name) => `${name}.json`).filter((name) => present.includes(name));
	const names = parts.length > 0 ? parts : present.filter((name) => /\.(csv|tsv|tab)$/i.test(name));
	if (names.length === 0) {
		const message = 'The folder holds neither the parts of a dataset nor tables.';
		return refuseFile(
			folder,
			'empty-folder',
			message,
			'A dataset has dataset.json, actors.json, relations.json and sources.json; tables end in .csv.'
		);
	}
	return readBytes(
		names.map((name) => `${folder}/${name}`),
		files
	);
}
