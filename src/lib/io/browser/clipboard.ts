/**
 * Puts text on the clipboard. In: the text. Out: whether it is there now; false where the browser or its user forbids
 * it. Never throws, and never reads what is on the clipboard.
 */
export async function writeClipboardText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
