import { describe, expect, test } from 'vitest';
import { anchorInWords } from '#lib/core/citation/anchor-in-words.ts';
import { relationsByPlace } from '#lib/core/citation/relations-by-place.ts';
import { spellLocator } from '#lib/core/citation/spell-locator.ts';
import { toSourceId } from '#lib/core/model/ids.ts';
import type { Citation, Locator } from '#lib/core/model/citation.ts';
import { makeRelation } from '../graph/make-relation.ts';

const cite = (locator?: Locator, source = 's1'): Citation => ({
	source: toSourceId(source),
	stance: 'supports',
	...(locator === undefined ? {} : { locator })
});

test('a locator in whole words, and nothing for nothing', () => {
	expect(spellLocator({ section: 'Iran', page: '3', paragraph: 14, row: 7 })).toBe(
		'section “Iran”, page 3, paragraph 14, row 7'
	);
	expect(spellLocator({})).toBe('');
	expect(spellLocator()).toBe('');
});

test('an anchor by its first and last words', () => {
	expect(anchorInWords({ prefix: 'x', start: 'a new door', end: 'in Baghdad' })).toBe(
		'“a new door … in Baghdad”'
	);
	expect(anchorInWords({ start: 'a new door' })).toBe('“a new door …”');
});

describe('relationsByPlace', () => {
	test('each relation once, at its first passage; other sources are not looked at; no place comes last', () => {
		const relations = [
			makeRelation('a', 'b', 'support', { citations: [cite()] }),
			makeRelation('b', 'c', 'support', { citations: [cite({ paragraph: 9 }), cite({ paragraph: 2 })] }),
			makeRelation('c', 'd', 'support', {
				citations: [cite({ paragraph: 4 }), cite({ paragraph: 1 }, 's2')]
			}),
			makeRelation('d', 'e', 'support', { citations: [cite({ paragraph: 1 }, 's2')] })
		];
		const found = relationsByPlace(relations, 's1');
		expect(found.map(({ relation }) => relation.id)).toEqual(['b-support-c', 'c-support-d', 'a-support-b']);
		expect(found[0]?.citations.map(({ locator }) => locator?.paragraph)).toEqual([2, 9]);
	});

	test('pages are numbers where they can be: 9 before 10', () => {
		const relations = ['10', '9'].map((page) =>
			makeRelation('a', page, 'support', { citations: [cite({ page })] })
		);
		expect(relationsByPlace(relations, 's1').map(({ relation }) => relation.to)).toEqual(['9', '10']);
	});
});
