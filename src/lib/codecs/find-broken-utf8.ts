/**
 * Tells UTF-8 that is damaged from text in another encoding.
 *
 * In: bytes that a strict UTF-8 decoder refused. Out: the line (from 1) of the first byte that does not fit and whether
 * the rest is plainly UTF-8, so that a refusal can say where. RFC 3629; nothing is decoded.
 */
export interface BrokenUtf8 {
	readonly line: number;
	/** True where characters of several bytes that fit outnumber the faults by far. */
	readonly isMostlyRight: boolean;
}

const LINE_FEED = 0x0a;

/** Bytes after the first one; undefined where no character begins with it. */
function lengthAfter(byte: number): number | undefined {
	if (byte >= 0xc2 && byte <= 0xdf) return 1;
	if (byte >= 0xe0 && byte <= 0xef) return 2;
	return byte >= 0xf0 && byte <= 0xf4 ? 3 : undefined;
}

const isInside = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

export function findBrokenUtf8(bytes: Uint8Array): BrokenUtf8 {
	let [right, wrong, line, firstLine] = [0, 0, 1, 1];
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === LINE_FEED) line += 1;
		if (byte < 0x80) continue;
		const more = lengthAfter(byte);
		let inside = 0;
		while (more !== undefined && inside < more && isInside(bytes[at + 1 + inside])) inside += 1;
		if (inside === more) right += 1;
		else {
			if (wrong === 0) firstLine = line;
			wrong += 1;
		}
		at += inside;
	}
	// Two bytes of another encoding look like one of UTF-8 now and then, never most of them.
	return { line: firstLine, isMostlyRight: right >= 4 * wrong };
}
