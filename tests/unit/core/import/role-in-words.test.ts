import { expect, test } from 'vitest';
import { accountInWords, placeInWords } from '#lib/core/import/account-in-words.ts';
import { mayRepeat, roleInWords, rolesFor } from '#lib/core/import/role-in-words.ts';

test('every role has words of its own in each use, none of them the bare id of the program', () => {
	for (const use of ['actors', 'relations'] as const) {
		const words = rolesFor(use).map((role) => roleInWords(role, use));
		expect(new Set(words).size).toBe(words.length);
		expect(words.every((text) => /^[A-Z]/.test(text))).toBe(true);
	}
	expect(roleInWords('name:ckb', 'actors')).toBe('Name in another language (ckb)');
});

test('only attributes and what is left out may stand more than once', () => {
	expect(rolesFor('relations').filter(mayRepeat)).toEqual(['attribute', 'nothing']);
});

test('the account says all four numbers', () => {
	const report = {
		read: { actors: 3, relations: 1204 },
		kept: { actors: 3, relations: 1190 },
		merged: { actors: 0, relations: 0 },
		rejected: { actors: 0, relations: 14 }
	};
	expect(accountInWords(report, 'relations')).toBe(
		'1,204 relations read = 1,190 kept + 0 merged + 14 rejected'
	);
	expect(accountInWords(report, 'actors')).toBe('3 actors read = 3 kept + 0 merged + 0 rejected');
});

test('a place names table, line and path, as far as they are known', () => {
	expect(placeInWords({ table: 'ties.csv', line: 1400 })).toBe('ties.csv, line 1,400');
	expect(placeInWords({ path: 'nodes[3]' })).toBe('nodes[3]');
	expect(placeInWords({})).toBe('');
});
