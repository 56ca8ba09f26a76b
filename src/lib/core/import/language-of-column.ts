/**
 * The language of a column that holds names in another language. In: the column's name, such as `name:ar`, `label_ckb`,
 * `name (fa)`, “Arabic name”. Out: a BCP 47 tag, or undefined for all other columns.
 */
import { foldWords } from './fold-name.ts';

/** After a sign that marks a language, any tag is one; after a blank or `_` only these: “name_id” is no Indonesian. */
const MARKED =
	/^(?:name|label|title|nom|nombre|names)\s*[:@([]\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\s*[)\]]?$/i;
const LOOSE = /^(?:name|label|title|nom|nombre)[ _-]([a-z]{2,3})$/i;
const TAGS: ReadonlySet<string> = new Set(
	'ar ckb ku kmr sdh fa ps ur he tr az en de fr es pt it nl ru uk pl el hy ka zh ja ko hi bn sv da fi cs hu ro'.split(
		' '
	)
);
const LANGUAGES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		arabic: 'ar',
		sorani: 'ckb',
		kurmanji: 'kmr',
		kurdish: 'ku',
		persian: 'fa',
		farsi: 'fa',
		pashto: 'ps',
		urdu: 'ur',
		hebrew: 'he',
		turkish: 'tr',
		english: 'en',
		german: 'de',
		french: 'fr',
		spanish: 'es',
		portuguese: 'pt',
		italian: 'it',
		dutch: 'nl',
		russian: 'ru',
		ukrainian: 'uk',
		polish: 'pl',
		greek: 'el',
		armenian: 'hy',
		chinese: 'zh',
		japanese: 'ja',
		korean: 'ko',
		hindi: 'hi'
	})
);
const NAME_WORDS: ReadonlySet<string> = new Set(['name', 'label', 'in', 'title']);

export function languageOfColumn(name: string): string | undefined {
	const text = name.trim();
	if (text.length > 40) return undefined;
	const marked = MARKED.exec(text)?.[1];
	if (marked !== undefined) return marked;
	const loose = LOOSE.exec(text)?.[1]?.toLowerCase();
	if (loose !== undefined && TAGS.has(loose)) return loose;
	const words = foldWords(text);
	const others = words.filter((word) => !NAME_WORDS.has(word));
	const isName = words.includes('name') || words.includes('label');
	return isName && others.length === 1 ? LANGUAGES.get(others[0] ?? '') : undefined;
}
