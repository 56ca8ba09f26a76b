/** A BCP 47 tag as an English name: `ckb` becomes “Central Kurdish”; the tag itself when it is unknown or malformed. */
export function languageInWords(tag: string): string {
	try {
		return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}
