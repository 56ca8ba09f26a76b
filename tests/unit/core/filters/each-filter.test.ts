/** Each filter on a graph of four relations whose answer is plain, and its words. */
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#lib/core/dataset/parse-period.ts';
import { deriveFacetCounts } from '#lib/core/filters/derive-facet-counts.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { describeFilters } from '#lib/core/filters/describe-filters.ts';
import { FILTERS } from '#lib/core/filters/index.ts';
import { listInWords } from '#lib/core/filters/list-in-words.ts';
import { toRelationId, toSourceId } from '#lib/core/model/ids.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';

const dated = (text: string): Pick<Relation, 'period'> => {
	const period = parsePeriod(text);
	if (period === undefined) throw new Error(text);
	return { period };
};
const tie = (id: string, from: string, to: string, type: string, more: Partial<Relation> = {}) =>
	makeRelation(from, to, type, { id: toRelationId(id), ...more });
const cites = (...ids: string[]): Pick<Relation, 'citations'> => ({
	citations: ids.map((id) => ({ source: toSourceId(id), stance: 'supports' }))
});

const dataset = makeDataset(
	[
		'us',
		makeActor('sadr', { kind: 'person' }),
		makeActor('pmf', { kind: 'armed-group', core: false }),
		'china'
	],
	[
		tie('r1', 'us', 'sadr', 'pressure', { ...dated('2019-11'), confidence: 'medium', ...cites('s1', 's2') }),
		tie('r2', 'sadr', 'us', 'support', { ...dated('2020-01/2020-05'), status: 'potential' }),
		tie('r3', 'us', 'pmf', 'conflict', { ...dated('2020-03/..'), confidence: 'low', ...cites('s2') }),
		tie('r4', 'us', 'us', 'support')
	]
);
const shown = (filters: ViewFilters) => deriveVisible(dataset, filters).relations.map(({ id }): string => id);
const words = (filters: ViewFilters) => describeFilters(filters, dataset);

describe('relation filters', () => {
	test.each<[ViewFilters, string]>([
		[{}, 'r1 r2 r3 r4'],
		[{ types: ['support'] }, 'r2 r4'],
		[{ types: [] }, ''],
		[{ statuses: ['happened'] }, 'r1 r3 r4'],
		[{ statuses: ['potential', 'denied'] }, 'r2'],
		[{ sources: ['s2'] }, 'r1 r3'],
		[{ minConfidence: 'high' }, 'r2 r4'],
		[{ minConfidence: 'medium' }, 'r1 r2 r4'],
		[{ minConfidence: 'low' }, 'r1 r2 r3 r4'],
		[{ coreOnly: true }, 'r1 r2 r4'],
		[{ kinds: ['state'] }, 'r4'],
		[{ types: ['support'], statuses: ['happened'], minConfidence: 'high' }, 'r4']
	])('%j shows %s', (filters, relations) => {
		expect(shown(filters).join(' ')).toBe(relations);
	});
});

describe('the period', () => {
	test.each<[NonNullable<ViewFilters['period']>, string]>([
		// r1 holds the whole of November 2019, r2 from January to May 2020, r3 from March 2020 on, r4 has no date.
		[{ from: '2019-11-30', to: '2019-12-31' }, 'r1 r4'],
		[{ from: '2019-12-01', to: '2019-12-31' }, 'r4'],
		[{ to: '2020-01-01' }, 'r1 r2 r4'],
		[{ from: '2020-06-01' }, 'r3 r4'],
		[{ from: '2050-01-01', dropUndated: true }, 'r3'],
		[{ dropUndated: true }, 'r1 r2 r3'],
		[{ from: '2020-06-01', to: '2019-01-01', dropUndated: true }, ''],
		[{}, 'r1 r2 r3 r4']
	])('%j shows %s', (period, relations) => {
		expect(shown({ period }).join(' ')).toBe(relations);
	});

	test('a relation whose date is open at both ends counts as undated', () => {
		const open = makeDataset(['a', 'b'], [makeRelation('a', 'b', 'support', dated('../..'))]);
		expect(deriveVisible(open, { period: { from: '2020-01-01' } }).relations).toHaveLength(1);
		expect(deriveVisible(open, { period: { dropUndated: true } }).relations).toHaveLength(0);
	});
});

test('actors without a visible relation stay unless that is asked', () => {
	const names = (filters: ViewFilters) => deriveVisible(dataset, filters).actors.map(({ id }): string => id);
	expect(names({ types: ['conflict'] })).toEqual(['us', 'sadr', 'pmf', 'china']);
	expect(names({ types: ['conflict'], connectedOnly: true })).toEqual(['us', 'pmf']);
});

describe('filters in words', () => {
	test.each<[ViewFilters, readonly string[]]>([
		[{}, []],
		[{ types: ['conflict', 'support'] }, ['support and conflict only']],
		[{ types: [] }, ['no relation type']],
		[{ kinds: ['armed-group', ''] }, ['actors of kind armed group and unspecified']],
		[{ kinds: [] }, ['no kind of actor']],
		[{ statuses: ['denied', 'happened', 'ongoing'] }, ['status happened, ongoing or denied']],
		[{ statuses: [] }, ['no status']],
		[{ sources: ['s1'] }, ['1 of 2 sources']],
		[{ minConfidence: 'low' }, []],
		[{ minConfidence: 'medium', coreOnly: true }, ['main cast only', 'medium or high confidence']],
		[{ period: { from: '2019-01-01', to: '2020-01-01' } }, ['between 2019-01-01 and 2020-01-01']],
		[{ period: { from: '2019-01-01' } }, ['from 2019-01-01 on']],
		[
			{ period: { to: '2020-01-01', dropUndated: true }, connectedOnly: true },
			['until 2020-01-01, dated relations only', 'actors with a visible relation only']
		]
	])('%j', (filters, expected) => {
		expect(words(filters)).toEqual(expected);
	});

	test('lists', () => {
		expect(listInWords([])).toBe('');
		expect(listInWords(['a'])).toBe('a');
		expect(listInWords(['a', 'b'])).toBe('a and b');
		expect(listInWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
	});
});

test('the counts beside the statuses, with the main cast only: r3 is out of sight', () => {
	const statuses = FILTERS.find(({ id }) => id === 'statuses')!;
	expect(deriveFacetCounts(dataset, { coreOnly: true, statuses: ['denied'] }, statuses)).toEqual(
		new Map([
			['happened', 2],
			['ongoing', 0],
			['potential', 1],
			['denied', 0]
		])
	);
});
