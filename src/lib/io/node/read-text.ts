/**
 * One text file. In: a path. Out: its text with the path as its name, or the issue that says why it cannot be read.
 * A file above the size limit is refused before it is read.
 */
import { decodeText } from '#lib/codecs/decode-text.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { describeFileError } from './describe-file-error.ts';
import type { NamedText } from '#lib/codecs/named-file.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { FileAccess } from './file-access.ts';

export async function readText(path: string, files: FileAccess): Promise<Checked<NamedText>> {
	try {
		const size = await files.sizeOf(path);
		if (size === 'folder')
			return refuseFile(path, 'not-a-file', 'This is a folder, not a file.', 'Name a file in it.');
		if (size > LIMITS.fileBytes) {
			const most = LIMITS.fileBytes / 1024 / 1024;
			return refuseFile(path, 'file-too-large', `The file is larger than ${most} MB.`, 'Split the dataset.');
		}
		const text = decodeText({ name: path, bytes: await files.readBytes(path) });
		return text.ok ? { ok: true, value: { name: path, text: text.value }, issues: [] } : text;
	} catch (error) {
		return refuseFile(path, 'cannot-read', describeFileError(error), 'Check the path.');
	}
}

export const refuseFile = (file: string, code: string, message: string, remedy: string): Checked<never> => ({
	ok: false,
	issues: [{ code, severity: 'error', file, message, remedy }]
});
