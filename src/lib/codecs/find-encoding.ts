/**
 * How a text says in which encoding it is: by its first bytes, by the zeros of UTF-16, or by an XML declaration.
 *
 * In: bytes. Out: the name of the encoding in the WHATWG list, `utf-32`, or undefined. Nothing is decoded or guessed.
 */
const BEGINNING = 8192;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** Unicode 16.0, 23.8: the byte order mark. */
export function encodingByMark(bytes: Uint8Array): string | undefined {
	if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
	if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32';
	if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
	return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark has zeros in every second place: blanks, commas and line ends have one each. */
export function encodingByZeros(bytes: Uint8Array): string | undefined {
	const zeros = [0, 0, 0, 0];
	const length = Math.min(bytes.length, BEGINNING);
	for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
	const [first = 0, second = 0, third = 0, fourth = 0] = zeros;
	const all = first + second + third + fourth;
	if (all === 0 || all < length / 100 || bytes.length % 2 === 1) return undefined;
	// UTF-32 has two or three zeros in every four bytes, side by side.
	const most = 0.22 * length;
	if (Math.min(first, second) > most || Math.min(third, fourth) > most) return 'utf-32';
	if (second + fourth >= 0.9 * all) return 'utf-16le';
	return first + third >= 0.9 * all ? 'utf-16be' : undefined;
}

/** XML 1.0, 4.3.3. A declaration of UTF-16 that can be read byte by byte is wrong, and passed over. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 200));
	const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
	if (label === undefined || /^utf-?(16|8)/i.test(label)) return undefined;
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}
