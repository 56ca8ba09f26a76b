/**
 * The directory of a zip archive (PKWARE APPNOTE 6.3.10, without ZIP64 and several volumes).
 *
 * In: bytes. Out: what the archive says it holds, file by file, or why it cannot be relied upon. Nothing is unpacked.
 */
export interface ZipEntry {
	/** With `/` between folders, as the archive says. */
	readonly name: string;
	readonly isEncrypted: boolean;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly checksum: number;
	readonly packedBytes: number;
	readonly unpackedBytes: number;
	/** Offset of its local header. */
	readonly offset: number;
}

const FILE_MARK = 0x04034b50;
const ENTRY_MARK = 0x02014b50;
const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const IS_ENCRYPTED = 1;
const IN_ZIP64 = 0xffffffff;

export const toDataView = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function isZip(bytes: Uint8Array): boolean {
	if (bytes.length < END_LENGTH) return false;
	const mark = toDataView(bytes).getUint32(0, true);
	return mark === FILE_MARK || mark === END_MARK;
}

/** The names of all files; none where the directory cannot be read. */
export const listZip = (bytes: Uint8Array): readonly string[] =>
	(readDirectory(bytes) ?? []).map(({ name }) => name);

/** Undefined where the directory is cut off, damaged or of a kind that is not read. Folders are left out. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
	if (bytes.length < END_LENGTH) return undefined;
	const view = toDataView(bytes);
	const end = findEnd(view);
	if (end === undefined) return undefined;
	const count = view.getUint16(end + 10, true);
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		const next =
			at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const entry: ZipEntry = {
			name: decodeName(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
			isEncrypted: (view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
			packedBytes: view.getUint32(at + 20, true),
			unpackedBytes: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		};
		if (entry.packedBytes === IN_ZIP64 || entry.offset === IN_ZIP64 || next > end) return undefined;
		if (!entry.name.endsWith('/')) entries.push(entry);
		at = next;
	}
	return entries;
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
		if (view.getUint32(at, true) === END_MARK) return at;
	}
	return undefined;
}

/** UTF-8, as every program of today writes; else byte by byte, which keeps the ASCII part right. */
function decodeName(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
	} catch {
		return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
	}
}
