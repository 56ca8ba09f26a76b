/**
 * Files to a zip archive. In: names and contents. Out: bytes, the same for the same files: in the given order, packed by
 * deflate, every file dated 1 January 1980, the first day that zip knows. It writes nothing to disk.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface FileToPack {
	readonly name: string;
	readonly content: string | Uint8Array;
}

export function writeZip(files: readonly FileToPack[]): Uint8Array {
	// fflate asks the date for its local parts, so it is made of local parts.
	const mtime = new Date(1980, 0, 1);
	const packed: Zippable = {};
	for (const { name, content } of files)
		packed[name] = typeof content === 'string' ? strToU8(content) : content;
	return zipSync(packed, { level: 6, mtime });
}
