/** Reads web addresses. In: text. Out: a `URL` for http and https only; nothing is ever fetched. */
export function toWebAddress(text: string): URL | undefined {
	// Browsers drop these inside addresses; a text that needs that is no address a reader can check.
	if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return undefined;
	const url = new URL(text);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
	return url.hostname === '' ? undefined : url;
}

/** True when the address carries a user name or password; such an address is never made a link. */
export const hasCredentials = (url: URL): boolean => url.username !== '' || url.password !== '';
