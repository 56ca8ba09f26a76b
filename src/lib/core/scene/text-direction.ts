/**
 * The direction of a text by its first letter (Unicode Bidirectional Algorithm, UAX #9, rules P2 and P3). Digits are
 * passed over, those of Arabic scripts too: they are not strong.
 */
const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

export function textDirection(text: string): 'ltr' | 'rtl' {
	const first = LETTER.exec(text)?.[0];
	return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
