/**
 * Sources as CSL-JSON 1.0.2 items, the form in which datasets hold them too.
 *
 * In: a source. Out: a plain object with CSL's own field names; empty fields are left out and every field that only
 * CSL knows stands as it stood. `archive`, `reliability` and `imported` are this project's additions and are kept.
 */
import type { Source } from '../model/source.ts';

export type CslItem = Readonly<Record<string, unknown>>;

export function toCslJson(source: Source): CslItem {
	const { id, type, title, author, issued, accessed, containerTitle, publisher, url, archive } = source;
	const { language, reliability, note, imported, more } = source;
	return Object.fromEntries(
		Object.entries({
			id,
			type,
			title: title === '' ? undefined : title,
			author: author.length === 0 ? undefined : author,
			'container-title': containerTitle,
			publisher,
			issued,
			accessed,
			URL: url,
			archive,
			language: language === '' ? undefined : language,
			reliability,
			note,
			imported,
			...more
		}).filter(([, value]) => value !== undefined)
	);
}
