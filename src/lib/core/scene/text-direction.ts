/** The direction of a text by its first strong letter (Unicode Bidirectional Algorithm, UAX #9, rules P2 and P3). */
const STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function textDirection(text: string): 'ltr' | 'rtl' {
	const first = STRONG.exec(text)?.[0];
	return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
