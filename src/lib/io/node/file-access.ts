/**
 * The files of this computer, as narrow as the command line needs them, so that tests can hand in files of their own.
 *
 * In: paths. Out: bytes and names. It decodes nothing; errors of the system come through as they are and are put into
 * words by the callers.
 */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';

export interface FileAccess {
	/** Size in bytes, or `folder`. */
	sizeOf(path: string): Promise<number | 'folder'>;
	readBytes(path: string): Promise<Uint8Array>;
	/** Names of the entries of a folder. */
	listFolder(path: string): Promise<readonly string[]>;
	writeText(path: string, text: string): Promise<void>;
	writeBytes(path: string, bytes: Uint8Array): Promise<void>;
	/** Makes a folder and those above it; one that is there stays as it is. */
	makeFolder(path: string): Promise<void>;
}

export const nodeFiles: FileAccess = {
	async sizeOf(path) {
		const found = await stat(path);
		return found.isDirectory() ? 'folder' : found.size;
	},
	readBytes: (path) => readFile(path),
	listFolder: (path) => readdir(path),
	writeText: (path, text) => writeFile(path, text, 'utf8'),
	writeBytes: (path, bytes) => writeFile(path, bytes),
	async makeFolder(path) {
		await mkdir(path, { recursive: true });
	}
};
