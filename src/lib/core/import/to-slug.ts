/**
 * A word as an id: small Latin letters, digits and hyphens. In: any text. Out: “Al-Ṣadr bloc” as `al-sadr-bloc`; a text
 * with letters of other scripts stays as it is, because an id may be any text and half a word would be none.
 */
export function toSlug(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	if (/[^\P{L}a-z]/u.test(plain)) return text;
	const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
	return slug === '' ? text : slug;
}
