import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows, type SortValue } from '#lib/core/table/sort-rows.ts';
import { nextSorting, toAriaSort } from '#lib/core/table/sorting.ts';

const same = (value: SortValue) => value;

describe('sortRows', () => {
	it('sorts numbers by size and texts as people do', () => {
		expect(sortRows([10, 9, -1], same, 'ascending')).toEqual([-1, 9, 10]);
		expect(sortRows(['Ward 10', 'ward 9', 'Émile', 'Zoe'], same, 'ascending')).toEqual([
			'Émile',
			'ward 9',
			'Ward 10',
			'Zoe'
		]);
	});

	it('puts what shows nothing last, either way', () => {
		expect(sortRows([NaN, 1, undefined, 2], same, 'ascending')).toEqual([1, 2, NaN, undefined]);
		expect(sortRows([NaN, 1, undefined, 2], same, 'descending')).toEqual([2, 1, NaN, undefined]);
		expect(sortRows(['', 'b', 'a'], same, 'descending')).toEqual(['b', 'a', '']);
	});

	it('is stable either way and loses no row', () => {
		const rows = fc.array(fc.record({ key: fc.constantFrom(1, 2, NaN), place: fc.nat() }));
		fc.assert(
			fc.property(rows, fc.constantFrom('ascending' as const, 'descending' as const), (given, way) => {
				const numbered = given.map(({ key }, place) => ({ key, place }));
				const sorted = sortRows(numbered, ({ key }) => key, way);
				expect(sorted).toHaveLength(numbered.length);
				for (const key of [1, 2, NaN]) {
					const places = sorted.filter((row) => Object.is(row.key, key)).map(({ place }) => place);
					expect(places).toEqual([...places].sort((a, b) => a - b));
				}
			})
		);
	});
});

describe('nextSorting', () => {
	it('begins with the best and then turns round', () => {
		const first = nextSorting(undefined, 'score', 'descending');
		expect(first).toEqual({ column: 'score', way: 'descending' });
		expect(nextSorting(first, 'score', 'descending')).toEqual({ column: 'score', way: 'ascending' });
		expect(nextSorting(first, 'name', 'ascending')).toEqual({ column: 'name', way: 'ascending' });
		expect(toAriaSort(first, 'score')).toBe('descending');
		expect(toAriaSort(first, 'name')).toBe('none');
		expect(toAriaSort(undefined, 'name')).toBe('none');
	});
});
