import { describe, expect, test } from 'vitest';
import { ageInWords } from '#lib/core/keeping/age-in-words.ts';
import { bytesInWords } from '#lib/core/keeping/bytes-in-words.ts';
import { describeReplaced } from '#lib/core/keeping/describe-replaced.ts';
import { needsReminder } from '#lib/core/keeping/needs-reminder.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeDataset } from '../scene/make-dataset.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const all = makeDataset(ids, [makeRelation('a', 'b'), makeRelation('b', 'c')]);

describe('why a state is kept', () => {
	test.each([
		['an edit', all, { ...all, title: 'Other' }, 'Before an edit', false],
		['one actor less', all, { ...all, actors: all.actors.slice(1) }, 'Before 1 actor was deleted', false],
		[
			'an actor with its relation',
			all,
			makeDataset(ids.slice(1), [makeRelation('b', 'c')]),
			'Before 1 actor and 1 relation were deleted',
			false
		],
		['five actors less', all, { ...all, actors: all.actors.slice(5) }, 'Before 5 actors were deleted', true],
		['everything', makeDataset(['a'], []), makeDataset([], []), 'Before 1 actor was deleted', true],
		['another dataset', all, makeDataset(['x'], []), 'Before another dataset took its place', true],
		[
			'one actor more',
			makeDataset(['a'], []),
			makeDataset(['a', 'b'], []),
			'Before something was added',
			false
		],
		['five more', makeDataset(['a'], []), makeDataset(ids, []), 'Before an import', true]
	])('%s', (_, before, after, reason, kept) => {
		expect(describeReplaced(before, after)).toEqual({ reason, kept });
	});
});

test('ages', () => {
	const ages = [0, 59_999, 60_000, 300_000, 3_600_000, 7_200_000, 86_400_000, 2 * 86_400_000];
	expect(ages.map((age) => ageInWords(1e9, 1e9 + age))).toEqual([
		'just now',
		'just now',
		'1 minute ago',
		'5 minutes ago',
		'1 hour ago',
		'2 hours ago',
		'1 day ago',
		'2 days ago'
	]);
	// A clock that was set back.
	expect(ageInWords(1e9, 0)).toBe('just now');
});

test('sizes', () => {
	expect([0, 999, 1000, 3449, 123_456, 5e6, 2.5e10].map(bytesInWords)).toEqual([
		'0 bytes',
		'999 bytes',
		'1.0 kB',
		'3.4 kB',
		'123 kB',
		'5.0 MB',
		'25 GB'
	]);
});

test('a reminder comes after 50 edits, or a day after the first', () => {
	const day = 86_400_000;
	expect(needsReminder(49, 0, day - 1)).toBe(false);
	expect(needsReminder(50, 0, 1)).toBe(true);
	expect(needsReminder(1, 0, day)).toBe(true);
	expect(needsReminder(0, undefined, day)).toBe(false);
	expect(needsReminder(0, 0, day)).toBe(false);
});
