/**
 * A citation as running text gives it: “Hamasaeed 2020, ¶ 14”.
 *
 * In: a source and, for a passage, its locator. Out: one line; a missing year is “n.d.”, a missing author the
 * publisher or the title. Never “undefined”.
 */
import { authorsInShort } from './authors-in-short.ts';
import { locatorInWords } from './locator-in-words.ts';
import { yearOf } from './csl-date.ts';
import type { Locator } from '../model/citation.ts';
import type { Source } from '../model/source.ts';

export function shortCitation(source: Source, locator?: Locator): string {
	const place = locatorInWords(locator);
	const work = `${authorsInShort(source)} ${yearOf(source.issued)}`;
	return place === '' ? work : `${work}, ${place}`;
}
