/**
 * The encoding of text that does not say it and is no Unicode: a guess that a person has to see.
 *
 * In: the bytes. Out: the encodings of the WHATWG list that are likely, the likeliest first; none when nothing fits.
 * Letters decide: bytes that stand alone among ASCII letters (“Zürich”) are a Latin script, words made of them another
 * one, pairs of everyday characters an East Asian one. Statistics of letters are those of the package chardet.
 */
import { analyse } from 'chardet';
import { rankEastAsianEncodings } from './rank-east-asian-encodings.ts';

/** As the platform decodes them: ISO-8859-1 and -9 are read by their Windows forms, which hold the same letters. */
const LATIN: ReadonlyMap<string, string> = new Map([
	['ISO-8859-1', 'windows-1252'],
	['windows-1252', 'windows-1252'],
	['ISO-8859-2', 'iso-8859-2'],
	['windows-1250', 'windows-1250'],
	['ISO-8859-9', 'windows-1254'],
	['windows-1254', 'windows-1254'],
	['windows-1257', 'windows-1257']
]);
const OTHER_SCRIPTS: ReadonlyMap<string, string> = new Map([
	['windows-1256', 'windows-1256'],
	['ISO-8859-6', 'iso-8859-6'],
	['windows-1251', 'windows-1251'],
	['ISO-8859-5', 'iso-8859-5'],
	['KOI8-R', 'koi8-r'],
	['ISO-8859-7', 'iso-8859-7'],
	['windows-1253', 'windows-1253'],
	['ISO-8859-8', 'iso-8859-8'],
	['windows-1255', 'windows-1255'],
	['windows-874', 'windows-874']
]);

const SAMPLE = 65_536;
const BLANK = 0x20;
/** East Asian text below this share of everyday characters is text in another encoding. */
const LEAST_SHARE = 0.8;
/** chardet's confidence (0 to 100) below which its word for a language is chance. */
const LEAST_CONFIDENCE = 1;
const SURE_LATIN = 40;
/** Fewer letters than this say nothing about a language. */
const ENOUGH_LETTERS = 20;

export function guessEncodings(bytes: Uint8Array): readonly string[] {
	const first = bytes.findIndex((byte) => byte >= 0x80);
	const sample = bytes.subarray(Math.max(0, first - 1000), first + SAMPLE);
	if (shareOfLoneBytes(sample) > 0.5) return guessLatin(sample);
	const eastAsian = rankEastAsianEncodings(sample).filter(({ share }) => share >= LEAST_SHARE);
	const others = rank(withoutAscii(sample), OTHER_SCRIPTS, LEAST_CONFIDENCE).filter((encoding) =>
		isWordLike(new TextDecoder(encoding).decode(sample))
	);
	const found = [...eastAsian.map(({ encoding }) => encoding), ...others];
	return found.length === 0 && isArabic(sample) ? ['windows-1256'] : found;
}

function guessLatin(sample: Uint8Array): readonly string[] {
	const beyondAscii = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
	const ranked = beyondAscii < ENOUGH_LETTERS ? [] : rank(sample, LATIN, SURE_LATIN);
	const western = new TextDecoder('windows-1252').decode(sample);
	const hints = HINTS.filter(({ isLikely }) => isLikely(western)).map(({ encoding }) => encoding);
	return [...new Set([...hints, ...ranked, 'windows-1252', 'windows-1250', 'windows-1254'])];
}

/** What text of another Latin encoding looks like when it is read as Western European. */
const HINTS: readonly { readonly encoding: string; isLikely(western: string): boolean }[] = [
	// “³” and “¿” inside a word are the Polish ł and ż.
	{ encoding: 'windows-1250', isLikely: (western) => /[a-z][¹³¿][a-z]|[£¥¯Œ][a-z]{2}/.test(western) },
	// Icelandic letters without Icelandic vowels are the Turkish ı, ğ and ş.
	{
		encoding: 'windows-1254',
		isLikely: (western) => /[ýðþÝÞ]/.test(western) && !/[áíóúæÁÍÓÚÆ]/.test(western)
	}
];

const rank = (bytes: Uint8Array, names: ReadonlyMap<string, string>, least: number): string[] =>
	analyse(bytes).flatMap(({ name, confidence }) => {
		const encoding = names.get(name);
		return encoding === undefined || confidence < least ? [] : [encoding];
	});

/** How many runs of bytes beyond ASCII are a single byte: nearly all in Latin scripts, few in others. */
function shareOfLoneBytes(bytes: Uint8Array): number {
	let runs = 0;
	let lone = 0;
	let length = 0;
	for (let at = 0; at <= bytes.length; at += 1) {
		if ((bytes[at] ?? 0) >= 0x80) {
			length += 1;
			continue;
		}
		if (length > 0) runs += 1;
		if (length === 1) lone += 1;
		length = 0;
	}
	return runs === 0 ? 0 : lone / runs;
}

/** A few names are too little for statistics; Persian and Kurdish ones have letters that Arabic has not. */
const isArabic = (sample: Uint8Array): boolean =>
	!/[^\p{ASCII}\u0600-\u06ff\u200c-\u200f\u00a0-\u00bf]/u.test(
		new TextDecoder('windows-1256').decode(sample)
	) && !isWordLike(new TextDecoder('windows-1251').decode(sample));

/** Arabic read as Russian, or one Russian encoding as another, puts capitals inside words. */
function isWordLike(text: string): boolean {
	const capitalsInside = text.match(/(?![a-z])\p{Ll}(?![A-Z])\p{Lu}/gu)?.length ?? 0;
	const letters = text.match(/(?![A-Za-z])[\p{Ll}\p{Lu}]/gu)?.length ?? 0;
	return capitalsInside <= letters / 20;
}

/** Statistics of another script are about its words only: column names and ids would water them down. */
const withoutAscii = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => (byte < 0x80 ? BLANK : byte));
