import { describe, expect, test } from 'vitest';
import { parseConventions } from '#lib/core/view/parse-conventions.ts';
import { parseSuppositions } from '#lib/core/view/parse-suppositions.ts';
import { MOST_SUPPOSITIONS } from '#lib/core/view/supposition.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';

const tiny = makeDataset(['a', 'b', makeActor('__proto__')], [makeRelation('a', 'b')]);
const parse = (raw: unknown) => {
	let dropped = 0;
	return { kept: parseSuppositions(raw, tiny, () => dropped++), dropped };
};

describe('suppositions from outside', () => {
	test.each([
		{ what: 'without-actor', id: 'a' },
		{ what: 'without-actor', id: '__proto__' },
		{ what: 'without-relation', id: 'a-support-b' },
		{ what: 'without-source', id: 's1' },
		{ what: 'instead', id: 'a-support-b', type: 'conflict' },
		{ what: 'added', from: 'b', to: 'a', type: 'pressure' }
	])('%j is kept as it is', (one) => {
		expect(parse([one, { ...one, more: 1 }])).toEqual({ kept: [one], dropped: 0 });
	});

	test.each([
		null,
		'iran',
		{},
		{ what: 'without-actor' },
		{ what: 'without-actor', id: 'z' },
		{ what: 'without-actor', id: 'toString' },
		{ what: 'without-actor', id: ['a'] },
		{ what: 'without-relation', id: 'a' },
		{ what: 'without-source', id: 'a' },
		{ what: 'instead', id: 'a-support-b', type: 'love' },
		{ what: 'added', from: 'a', to: 'a', type: 'support' },
		{ what: 'added', from: 'a', to: 'z', type: 'support' },
		{ what: '__proto__', id: 'a' }
	])('%j is dropped', (one) => {
		expect(parse([one])).toEqual({ kept: [], dropped: 1 });
	});

	test('what is no list is dropped, nothing is nothing', () => {
		expect(parse({ what: 'without-actor', id: 'a' })).toEqual({ kept: [], dropped: 1 });
		expect(parse(undefined)).toEqual({ kept: [], dropped: 0 });
	});

	test('of two types for one relation the first is kept', () => {
		const first = { what: 'instead', id: 'a-support-b', type: 'conflict' };
		expect(parse([first, { ...first, type: 'pressure' }])).toEqual({ kept: [first], dropped: 1 });
	});

	test('not more than there may be, and a repetition does not count', () => {
		const ids = Array.from({ length: MOST_SUPPOSITIONS + 2 }, (_, index) => `a${index}`);
		const many = makeDataset(ids);
		const raw = ids.map((id) => ({ what: 'without-actor', id }));
		let dropped = 0;
		const kept = parseSuppositions([...raw, raw[0]], many, () => dropped++);
		expect([kept.length, dropped]).toEqual([MOST_SUPPOSITIONS, 2]);
	});
});

describe('conventions from outside', () => {
	const conventions = (raw: Readonly<Record<string, unknown>>) => {
		const dropped: string[] = [];
		return { ...parseConventions(raw, tiny, (what) => dropped.push(what)), dropped };
	};

	test('signs, reading and probabilities that are known and in range are kept', () => {
		const raw = {
			signs: { support: 0.5, conflict: -1 },
			balance: { directed: false, weighted: true },
			probabilities: { low: 0, high: 1 }
		};
		expect(conventions(raw)).toEqual({ ...raw, dropped: [] });
	});

	test.each([
		[{ signs: { support: 2 } }, 'A sign'],
		[{ signs: { love: 1 } }, 'A sign'],
		[{ signs: { support: NaN } }, 'A sign'],
		[{ signs: [1] }, 'A sign'],
		[{ probabilities: { low: -0.1 } }, 'A probability'],
		[{ probabilities: { sure: 1 } }, 'A probability'],
		[{ balance: 'directed' }, 'The reading of balance']
	])('%j is dropped', (raw, what) => {
		expect(conventions(raw)).toEqual({ signs: {}, balance: {}, probabilities: {}, dropped: [what] });
	});

	test('minus nothing is nothing', () => {
		expect(Object.is(conventions({ signs: { support: -0 } }).signs['support'], 0)).toBe(true);
	});
});
