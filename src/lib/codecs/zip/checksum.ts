/** CRC-32 (ITU-T V.42, as zip has it). In: bytes. Out: the checksum as an unsigned number of 32 bits. */
import { indexAt } from '#lib/core/graph/arcs.ts';

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
	return rest >>> 0;
});

export function checksum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = indexAt(TABLE, (sum ^ byte) & 0xff) ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}
