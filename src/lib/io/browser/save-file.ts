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

const LONGEST_NAME = 100;

/**
 * A name that every file system takes: no separators, no control or direction marks, at most 100 characters, of which
 * the ending (`.entente.json`) is kept.
 */
export function toSafeName(name: string): string {
	const safe = trimEdges(
		name
			.toWellFormed()
			.normalize('NFC')
			.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, '-')
	);
	const ending = /(\.[a-z]{1,10}){1,2}$/i.exec(safe)?.[0] ?? '';
	const stem = cutWhole(safe.slice(0, safe.length - ending.length), LONGEST_NAME - ending.length);
	const short = trimEdges(stem) + ending;
	return short === '' ? 'entente' : short;
}

const trimEdges = (text: string): string => text.replace(/^[.\s-]+|[.\s-]+$/g, '');

/** The beginning of a text, not ending within a character. */
const cutWhole = (text: string, length: number): string =>
	text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
