import { describe, expect, test } from 'vitest';
import { findDuplicates, type DuplicatePair } from '#lib/core/duplicates/find-duplicates.ts';
import { doubtInWords, reasonInWords } from '#lib/core/duplicates/reasons-in-words.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import { toActorId } from '#lib/core/model/ids.ts';
import { makeActor } from '../scene/make-dataset.ts';

type Named = string | Partial<Actor>;

const actorOf = (named: Named, id: string): Actor =>
	makeActor(id, { kind: '', ...(typeof named === 'string' ? { name: named } : named) });

function pairsOf(...named: readonly Named[]): readonly DuplicatePair[] {
	return findDuplicates({ actors: named.map((one, index) => actorOf(one, `a${index}`)) }).pairs;
}

const howAlike = (one: Named, other: Named): string | undefined => pairsOf(one, other)[0]?.reasons[0]?.how;

describe('the same', () => {
	test.each<[Named, Named, string]>([
		['al-Sadr', 'Al Sadr', 'same'],
		['al-Sadr', 'as-Sadr', 'same'],
		['al-Sadr', 'الصدر', 'transliteration'],
		['as-Sadr', 'الصدر', 'transliteration'],
		['Alsadr', 'al-Sadr', 'spacing'],
		['Muqtada al-Sadr', 'مقتدى الصدر', 'transliteration'],
		['Muqtada al-Sadr', 'Moqtada Sadr', 'spelling'],
		['Muqtada al-Sadr', 'Sadr, Muqtada', 'order'],
		['Muqtada al-Sadr', 'M. al-Sadr', 'initial'],
		['Mohammed', 'Muhammad', 'spelling'],
		['محمد', 'Mohammed', 'transliteration'],
		['محمد', 'Muhammad', 'transliteration'],
		['Qassem Soleimani', 'Qasim Suleimani', 'spelling'],
		['Kassem Soleimani', 'قاسم سليماني', 'transliteration'],
		['قاسم سليمانی', 'قاسم سليماني', 'same'],
		['الكاظمي', 'الکاظمی', 'same'],
		['أحمد', 'احمد', 'same'],
		['محمـــد', 'محمد', 'same'],
		['الحركة', 'الحركه', 'same'],
		['Mustafa al-Kadhimi', 'Mustafa Kazimi', 'spelling'],
		['Mustafa al-Kadhimi', 'مصطفى الكاظمي', 'transliteration'],
		['Adil Abdul-Mahdi', 'Adel Abd al-Mahdi', 'spelling'],
		['Adil Abdul-Mahdi', 'Adil Abdulmahdi', 'same'],
		['Adil Abdul Mahdi', 'عادل عبد المهدي', 'transliteration'],
		['Iran', 'إيران', 'transliteration'],
		['Iraq', 'العراق', 'transliteration'],
		['Masoud Barzani', 'مەسعود بارزانی', 'transliteration'],
		['Popular Mobilization Forces', 'PMF', 'acronym'],
		['Popular Mobilization Forces', 'P.M.F.', 'acronym'],
		['Popular Mobilization Forces (PMF)', 'PMF', 'same'],
		['Popular Mobilization Forces', 'Popular Mobilisation Forces', 'slip'],
		['United States of America', 'USA', 'acronym'],
		['United States', { name: 'America', aliases: ['U.S.', 'united states'] }, 'same'],
		[{ name: 'United States', aliases: ['US', 'أمريكا'] }, { name: 'أمريكا', aliases: [] }, 'same'],
		[{ name: 'United States', aliases: ['U.S.'] }, 'US', 'same'],
		['Kata’ib Hezbollah', 'Kataib Hizbullah', 'spelling'],
		['The Government of Iraq', 'Iraq government', 'order'],
		['Université de Bagdad', 'universite Bagdad', 'same'],
		['Basrah', 'Basra', 'spelling'],
		['لواء ٤١', 'لواء 41', 'same']
	])('%o and %o: %s', (one, other, how) => {
		expect(howAlike(one, other)).toBe(how);
		expect(howAlike(other, one)).toBe(how);
	});
});

describe('not the same', () => {
	test.each<[Named, Named]>([
		['Iran', 'Iraq'],
		['إيران', 'العراق'],
		['Iran', 'العراق'],
		['Sunni', 'Shia'],
		['Sunni', 'الشيعة'],
		['Ali al-Sistani', 'Muqtada al-Sadr'],
		['al-Sistani', 'al-Sadr'],
		['Hassan', 'Hussein'],
		['حسن', 'حسين'],
		['حسين', 'Hassan'],
		['Ali Khamenei', 'Ruhollah Khomeini'],
		['Khamenei', 'Khomeini'],
		['Brigade 41', 'Brigade 42'],
		['North Korea', 'South Korea'],
		['Niger', 'Nigeria'],
		['Austria', 'Australia'],
		['Turkey', 'Turk'],
		['Mahmoud', 'Mohammed'],
		['United States', 'United Kingdom'],
		['Iraqi Army', 'Iranian Army'],
		['Kurdistan Democratic Party', 'Patriotic Union of Kurdistan'],
		['Badr', 'Sadr'],
		['?', '!']
	])('%o and %o', (one, other) => {
		expect(pairsOf(one, other)).toEqual([]);
	});
});

test('another kind, other names in a language and being part of it speak against it', () => {
	const [plain] = pairsOf('Jordan', 'Jordan');
	expect(plain).toMatchObject({ score: 1, doubts: [] });
	const [doubted] = pairsOf(
		{ name: 'Jordan', kind: 'state', names: { ar: 'الأردن' } },
		{ name: 'Jordan', kind: 'person', names: { ar: 'جوردان' }, partOf: toActorId('a0') }
	);
	// 1 × 0.85 × 0.75 × 0.75 = 0.478: below what is shown.
	expect(doubted).toBeUndefined();
	const [kind] = pairsOf({ name: 'Jordan', kind: 'state' }, { name: 'Jordan', kind: 'person' });
	expect(kind).toMatchObject({ score: 0.85, doubts: ['kind'] });
	expect(kind?.doubts.map(doubtInWords)).toEqual(['Against it: they are of different kinds.']);
});

test('pairs come once, the likeliest first, with all their reasons in words', () => {
	const pairs = pairsOf('PMF', 'Muqtada al-Sadr', 'Popular Mobilization Forces', {
		name: 'Muqtada Sadr',
		names: { ar: 'مقتدى الصدر' }
	});
	expect(pairs.map(({ ids }) => ids.join(' '))).toEqual(['a1 a3', 'a0 a2']);
	expect(pairs[0]?.reasons.map(reasonInWords)).toEqual([
		'“Muqtada al-Sadr” and “Muqtada Sadr” are the same but for case, accents, punctuation or an article.',
		'“Muqtada al-Sadr” can be written “\u2068مقتدى الصدر\u2069” in the other script.'
	]);
});

test('a name that very many actors have is told and not compared', () => {
	const { pairs, common } = findDuplicates({
		actors: Array.from({ length: 100 }, (_, index) => actorOf('Unknown', `u${index}`))
	});
	expect(pairs).toEqual([]);
	expect(common).toEqual([{ name: 'Unknown', actors: 100 }]);
});
