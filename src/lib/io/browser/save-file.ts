/** Hands a file to the user, as a download. In: a name, and text or bytes with their media type. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = toSafeName(name);
	link.click();
	// The download has been handed over; the address is kept for the moment that slow browsers need.
	setTimeout(() => URL.revokeObjectURL(address), 30_000);
}

/** A name that every file system takes: no separators, no control or direction marks, at most 100 characters. */
export function toSafeName(name: string): string {
	const safe = name
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, '-')
		.replace(/^[.\s-]+|[.\s-]+$/g, '')
		.slice(0, 100);
	return safe === '' ? 'entente' : safe;
}
