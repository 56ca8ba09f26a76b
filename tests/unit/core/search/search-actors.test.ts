import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '#lib/core/search/fold-for-search.ts';
import { searchActors } from '#lib/core/search/search-actors.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { makeActor } from '../scene/make-dataset.ts';

const actors: readonly Actor[] = [
	makeActor('us', { name: 'United States', aliases: ['USA', 'America', 'Washington'] }),
	makeActor('al-sadr', { name: 'Muqtada al-Sadr', names: { ar: 'مقتدى الصدر' } }),
	makeActor('al-sistani', { name: 'Ali al-Sistani', names: { ar: 'علي السيستاني' } }),
	makeActor('pmf', { name: 'Popular Mobilization Forces', names: { ckb: 'حەشدی شەعبی', fa: 'حشد شعبی' } }),
	makeActor('iran', { name: 'Iran', names: { ar: 'إيران', ckb: 'ئێران' } }),
	makeActor('iraqi-government', { name: 'Iraqi government', aliases: ['Baghdad'], core: false }),
	makeActor('erdogan', { name: 'Recep Tayyip Erdoğan' })
];
const find = (typed: string, among = actors) =>
	searchActors(among, typed).map(({ actor }): string => actor.id);

describe('finds', () => {
	test.each([
		['the name', 'united states', 'us'],
		['a part of it', 'mobil', 'pmf'],
		['an alias', 'america', 'us'],
		['the id', 'pmf', 'pmf'],
		['without accents', 'erdogan', 'erdogan'],
		['with accents', 'ERDOĞAN', 'erdogan'],
		['without al-', 'sadr', 'al-sadr'],
		['with al-', 'Al-Sadr', 'al-sadr'],
		['with al and a space', 'al sistani', 'al-sistani'],
		['with el-', 'el-Sistani', 'al-sistani'],
		['Arabic without the article', 'صدر', 'al-sadr'],
		['a Persian yeh for an Arabic one', 'علی', 'al-sistani'],
		['a dotless yeh for one with dots', 'مقتدي', 'al-sadr'],
		['a plain alef for one with a hamza', 'ايران', 'iran'],
		['a hamza below where none is written', 'إيران', 'iran'],
		['vowel marks that the name has not', 'عَلِي', 'al-sistani'],
		['letters in the forms of printed text', 'ﺇﯾﺮﺍﻥ', 'iran'],
		['a Kurdish he for an Arabic one', 'حهشدي', 'pmf'],
		['a letter missing', 'amerca', 'us'],
		['a letter too many', 'ammerica', 'us'],
		['another letter', 'smerica', 'us'],
		['two letters swapped', 'amreica', 'us'],
		['a slip while still typing', 'washik', 'us']
	])('by %s: %s', (_what, typed, id) => {
		expect(find(typed)).toContain(id);
	});

	test.each([
		['nothing', ''],
		['blanks and signs', ' -- '],
		['two slips', 'amrecia!x'],
		['a slip in three letters', 'uza'],
		['nobody', 'zzzz']
	])('nobody by %s', (_what, typed) => {
		expect(find(typed)).toEqual([]);
	});
});

test.each([
	['أحمد', 'احمد', 'alef with and without hamza'],
	['آل', 'ال', 'alef with and without madda'],
	['ٱلعراق', 'العراق', 'alef wasla'],
	['مؤمن', 'مومن', 'waw with and without hamza'],
	['رئيس', 'رييس', 'yeh with and without hamza'],
	['علی', 'علي', 'Persian and Arabic yeh'],
	['مصطفى', 'مصطفي', 'yeh without and with dots'],
	['کردستان', 'كردستان', 'Persian and Arabic kaf'],
	['سنة', 'سنه', 'teh marbuta and heh'],
	['شەعبی', 'شهعبي', 'Kurdish ae and heh'],
	['ﺇﯾﺮﺍﻥ', 'ايران', 'the forms of printed text'],
	['ﮐﺮد', 'كرد', 'a printed Persian kaf'],
	['عـــراق', 'عراق', 'letters drawn out'],
	['مُحَمَّد', 'محمد', 'vowel marks'],
	['Erdoğan', 'ERDOGAN', 'accents and case'],
	['al-Sadr', 'Sadr', 'the article'],
	['Al Jazeera', 'jazeera', 'the article with a space'],
	['el-Sisi', 'al-Sisi', 'the article as Egyptians say it'],
	['ＩＲＡＮ', 'iran', 'full-width letters'],
	['Çelik', 'celik', 'a cedilla']
])('%s and %s fold alike: %s', (one, other) => {
	expect(foldForSearch(one)).toBe(foldForSearch(other));
});

test('“al” within a word or alone stays', () => {
	expect(foldForSearch('Bilal-Ali')).toBe('bilal ali');
	expect(foldForSearch('al')).toBe('al');
	expect(foldForSearch('Alabama')).toBe('alabama');
});

test('the best come first: whole name, beginning, beginning of a word, inside, one slip; the main cast before others', () => {
	const among = ['Barna', 'Xarna Barnard', 'Karna', 'Arnaud', 'Arna', 'Mac Arna'].map((name) =>
		makeActor(name, { name })
	);
	expect(find('arna', among)).toEqual(['Arna', 'Arnaud', 'Mac Arna', 'Barna', 'Xarna Barnard', 'Karna']);
	const casts = [makeActor('a', { name: 'Arna', core: false }), makeActor('b', { name: 'Arna' })];
	expect(find('arna', casts)).toEqual(['b', 'a']);
});

test('says through which name it was found, but not when that is the main one', () => {
	expect(searchActors(actors, 'america')[0]).toMatchObject({ through: 'America' });
	expect(searchActors(actors, 'الصدر')[0]).toMatchObject({ through: 'مقتدى الصدر' });
	expect(searchActors(actors, 'united')[0]).not.toHaveProperty('through');
});

test('every actor whose name has a letter is found first by its whole name', () => {
	fc.assert(
		fc.property(
			arbitraryDataset,
			fc.nat(),
			fc.string({ unit: 'grapheme', minLength: 1 }),
			({ actors: all }, pick, name) => {
				fc.pre(foldForSearch(name) !== '');
				const named = all.map((actor, index) => (index === pick % all.length ? { ...actor, name } : actor));
				expect(searchActors(named, name).some(({ actor }) => actor.name === name)).toBe(true);
			}
		),
		{ numRuns: 100 }
	);
});

test('folding twice is folding once, and whatever is typed is survived', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const once = foldForSearch(text);
			// “al-al-Sadr” loses one article at a time.
			fc.pre(!/^(al|el) /.test(once) && !/ (al|el) /.test(once));
			expect(foldForSearch(once)).toBe(once);
			expect(searchActors(actors, text).length).toBeLessThanOrEqual(12);
		})
	);
});

/** Optimal string alignment distance (Damerau 1964), by the table. */
function distance(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
	);
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const other = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + other);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, table[i - 2]![j - 2]! + 1);
			table[i]![j] = best;
		}
	}
	return table[a.length]![b.length]!;
}

test('one slip is one slip: as the table of distances says', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
	fc.assert(
		fc.property(word, word, (name, typed) => {
			const isFound = find(typed, [makeActor('0', { name })]).length > 0;
			const isPart = name.includes(typed);
			const isNear = distance(name, typed) <= 1 || distance(name.slice(0, typed.length), typed) <= 1;
			expect(isFound).toBe(isPart || isNear);
		}),
		{ numRuns: 2000 }
	);
});
