/**
 * One file of a zip archive, unpacked and checked.
 *
 * In: the archive and an entry of its directory. Out: the bytes, or words for what is wrong: a method that is not read, a
 * size or checksum that does not fit. It never unpacks more than the directory announces, whatever the data would give.
 */
import { Inflate } from 'fflate';
import { checksum } from './checksum.ts';
import { toDataView, type ZipEntry } from './list-zip.ts';

const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Unpacked step by step, so that a bomb is stopped early: deflate gives at most about 1,032 bytes for one. */
const STEP = 4096;

type Unpacked = { readonly bytes: Uint8Array } | { readonly fault: string };

export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Unpacked {
	const { offset, packedBytes, method, unpackedBytes } = entry;
	const view = toDataView(archive);
	if (offset + LOCAL_LENGTH > archive.length || view.getUint32(offset, true) !== LOCAL_MARK)
		return { fault: 'it does not stand where the archive says' };
	const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const packed = archive.subarray(start, start + packedBytes);
	if (packed.length < packedBytes) return { fault: 'it is cut off' };
	if (method !== STORED && method !== DEFLATED)
		return { fault: 'it is packed by a method that is not read here (only deflate is)' };
	const bytes = method === STORED ? packed : inflate(packed, unpackedBytes);
	if (bytes === undefined) return { fault: 'its data are damaged, or larger than the archive says' };
	if (bytes.length !== unpackedBytes) return { fault: 'it is smaller or larger than the archive says' };
	return checksum(bytes) === entry.checksum
		? { bytes }
		: { fault: 'its checksum does not fit: it is damaged' };
}

function inflate(packed: Uint8Array, length: number): Uint8Array | undefined {
	const bytes = new Uint8Array(length);
	let filled = 0;
	let isTooLong = false;
	const stream = new Inflate((chunk) => {
		if (filled + chunk.length > length) isTooLong = true;
		else bytes.set(chunk, filled);
		filled += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && !isTooLong; at += STEP)
			stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
	} catch {
		return undefined;
	}
	return isTooLong ? undefined : bytes.subarray(0, filled);
}
