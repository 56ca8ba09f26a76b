/** An error of the file system in words. In: anything thrown. Out: the end of a sentence, never a stack trace. */
const REASONS: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'There is no such file or folder.'],
	['EACCES', 'The file may not be read or written with your rights.'],
	['EPERM', 'The file may not be read or written with your rights.'],
	['EISDIR', 'This is a folder, not a file.'],
	['ENOTDIR', 'A part of the path is a file, not a folder.'],
	['ENOSPC', 'The disk is full.'],
	['EROFS', 'The disk is read-only.'],
	['ENAMETOOLONG', 'The name is too long.']
]);

export function describeFileError(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS.get(code) ?? `The system refused it${code === '' ? '' : ` (${code})`}.`;
}
