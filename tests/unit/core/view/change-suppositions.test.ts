import { describe, expect, test } from 'vitest';
import { hasSupposition, withoutSuppositions, withSuppositions } from '#lib/core/view/change-suppositions.ts';
import { MOST_SUPPOSITIONS, type Supposition } from '#lib/core/view/supposition.ts';

const gone: Supposition = { what: 'without-actor', id: 'a' };
const asSupport: Supposition = { what: 'instead', id: 'r', type: 'support' };
const asConflict: Supposition = { what: 'instead', id: 'r', type: 'conflict' };

describe('suppositions', () => {
	test('are added at the end, and none is held twice', () => {
		expect(withSuppositions([gone], [asSupport])).toEqual([gone, asSupport]);
		expect(withSuppositions([gone, asSupport], [gone])).toEqual([asSupport, gone]);
	});

	test('of one relation only the last type holds', () => {
		expect(withSuppositions([asSupport, gone], [asConflict])).toEqual([gone, asConflict]);
	});

	test('are never more than there may be', () => {
		const many = Array.from({ length: MOST_SUPPOSITIONS }, (_, index): Supposition => ({
			what: 'without-actor',
			id: `a${index}`
		}));
		expect(withSuppositions(many, [asSupport])).toBeUndefined();
		expect(withSuppositions(many, [{ what: 'without-actor', id: 'a0' }])).toHaveLength(MOST_SUPPOSITIONS);
	});

	test('are taken back one by one, whoever holds the value', () => {
		expect(withoutSuppositions([gone, asSupport], [{ ...gone }])).toEqual([asSupport]);
		expect(withoutSuppositions([asSupport], [asConflict])).toEqual([asSupport]);
		expect(hasSupposition([gone], { ...gone })).toBe(true);
		expect(hasSupposition([asSupport], asConflict)).toBe(false);
	});
});
