/**
 * What a transliteration keeps: consonants, with the vowels between them as hints.
 *
 * In: a folded word in Latin or Arabic letters. Out: its bones, the same for الصدر and “Sadr”, محمد and “Mohammed”, or
 * undefined for other scripts. Letters that Latin writers mix up (q and k, dh and z and d, gh and g and j) are one. Ayn,
 * hamza and the vowels stand between the consonants; short vowels are not written in Arabic, so a gap can be anything.
 */
export interface Bones {
	readonly consonants: string;
	/** The vowels after each consonant, as letters of `a`, `e`, `i`, `u`; those before the first one say nothing. */
	readonly gaps: readonly string[];
	readonly isArabic: boolean;
}

const LATIN: ReadonlyMap<string, string> = new Map([
	...Object.entries({ sh: 'š', kh: 'x', gh: 'g', dh: 'd', th: 't', ch: 'g', zh: 'g', ph: 'f', ck: 'k' }),
	...Object.entries({
		b: 'b',
		p: 'b',
		t: 't',
		d: 'd',
		z: 'd',
		s: 's',
		k: 'k',
		q: 'k',
		c: 'k',
		g: 'g',
		j: 'g'
	}),
	...Object.entries({ f: 'f', v: 'f', h: 'h', l: 'l', m: 'm', n: 'n', r: 'r', x: 'ks' })
]);

const ARABIC: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', د: 'd', ذ: 'd', ض: 'd', ظ: 'd', ز: 'd', س: 's', ص: 's' },
		...{ ش: 'š', ك: 'k', ق: 'k', خ: 'x', غ: 'g', گ: 'g', ج: 'g', چ: 'g', ژ: 'g', ف: 'f' },
		...{ ه: 'h', ح: 'h', ل: 'l', م: 'm', ن: 'n', ر: 'r' }
	})
);

const LATIN_VOWELS: ReadonlyMap<string, string> = new Map(
	Object.entries({ a: 'a', e: 'e', i: 'i', y: 'i', o: 'u', u: 'u', w: 'u' })
);
const ARABIC_VOWELS: ReadonlyMap<string, string> = new Map(
	Object.entries({ ا: 'a', ع: 'a', ە: 'a', ي: 'i', و: 'u' })
);
/** Consonants at the beginning of a word, vowels elsewhere. */
const GLIDES: ReadonlyMap<string, string> = new Map(Object.entries({ w: 'w', و: 'w', y: 'y', ي: 'y' }));

const IS_ARABIC = /^[\p{Script=Arabic}0-9]+$/u;
const IS_LATIN = /^[a-z0-9]+$/;
const SILENT_END = /h$|ه$/;

export function toBones(word: string): Bones | undefined {
	const isArabic = IS_ARABIC.test(word);
	if (!isArabic && !IS_LATIN.test(word)) return undefined;
	// The h of “Basrah” and the ta marbuta stand for the vowel before them.
	const letters = word.length > 2 ? word.replace(SILENT_END, isArabic ? 'ا' : '') : word;
	const [sounds, vowels] = isArabic ? [ARABIC, ARABIC_VOWELS] : [LATIN, LATIN_VOWELS];
	let consonants = '';
	const gaps: string[] = [];
	let previous = '';
	for (let at = 0; at < letters.length; at += 1) {
		const two = letters.slice(at, at + 2);
		const unit = !isArabic && sounds.has(two) ? two : (letters[at] ?? '');
		const sound = (at === 0 ? GLIDES.get(unit) : undefined) ?? sounds.get(unit) ?? digitOf(unit);
		at += unit.length - 1;
		if (sound === undefined) {
			const isLast = at === letters.length - 1;
			// At the end, alif maqsura is written as ya is.
			const vowel = isArabic && isLast && unit === 'ي' ? 'ai' : vowels.get(unit);
			if (vowel !== undefined && gaps.length > 0) gaps.push((gaps.pop() ?? '') + vowel);
			previous = '';
		} else if (sound !== previous) {
			// A doubled letter is one; a vowel between two of a kind keeps both.
			consonants += sound;
			for (let index = 0; index < sound.length; index += 1) gaps.push('');
			previous = sound;
		}
	}
	return { consonants, gaps, isArabic };
}

const digitOf = (unit: string): string | undefined => (unit >= '0' && unit <= '9' ? unit : undefined);

/** Whether the vowels of two words of the same consonants can be the same vowels. */
export function haveLikeVowels(a: Bones, b: Bones): boolean {
	if (a.consonants !== b.consonants) return false;
	const last = a.gaps.length - 1;
	return a.gaps.every((gap, index) => {
		const other = b.gaps[index] ?? '';
		// “Turk” and “Turkey”: whether a word ends in a vowel is no matter of spelling.
		if (index === last && (gap === '') !== (other === '')) return false;
		if (a.isArabic === b.isArabic) return gap === '' || other === '' || areLike(gap, other);
		const [written, spoken] = a.isArabic ? [gap, other] : [other, gap];
		// What Arabic does not write is short: one vowel at most.
		return written === '' ? spoken.length <= 1 : areLike(written, spoken);
	});
}

/** e is heard for a and for i. */
const widen = (gap: string): string => gap.replaceAll('e', 'ai');

const areLike = (a: string, b: string): boolean => {
	const wide = widen(b);
	return Array.from(widen(a)).some((vowel) => wide.includes(vowel));
};
