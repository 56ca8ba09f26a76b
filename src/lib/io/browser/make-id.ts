/**
 * A new id for what is kept in this browser. In: nothing. Out: 36 characters, as `crypto.randomUUID` makes them, which
 * browsers give only to pages over https and on this machine; elsewhere the same is made of random bytes (RFC 9562,
 * section 5.4). It is never empty and, for all that chance can promise, never the same twice.
 */
export function makeId(): string {
	if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
	const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, index) =>
		setVersion(byte, index).toString(16).padStart(2, '0')
	).join('');
	return [0, 8, 12, 16, 20].map((start, index, starts) => digits.slice(start, starts[index + 1])).join('-');
}

/** Version 4, and the variant in which it is meant. */
function setVersion(byte: number, index: number): number {
	if (index === 6) return (byte & 0x0f) | 0x40;
	return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}
