import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultView } from '#lib/core/view/default-view.ts';
import { nameLanguages } from '#lib/core/view/name-languages.ts';
import { parseSelection } from '#lib/core/view/parse-selection.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { datasetAndView } from './arbitrary-view.ts';

const tiny = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);
const parse = (raw: unknown) => parseView(raw, tiny);

test('a view that fits goes through unchanged, as value and as JSON', () => {
	fc.assert(
		fc.property(datasetAndView, ([dataset, view]) => {
			expect(parseView(view, dataset)).toEqual({ view, notices: [] });
			expect(parseView(JSON.parse(JSON.stringify(view)), dataset)).toEqual({ view, notices: [] });
		}),
		{ numRuns: 150 }
	);
});

test('any JSON, and any JSON in any field, gives a view that goes through again without a notice', () => {
	const fields = ['filters', 'selection', 'tab', 'measure', 'colouring', 'language', 'layout'] as const;
	const inner = [
		'types',
		'kinds',
		'statuses',
		'sources',
		'minConfidence',
		'coreOnly',
		'period',
		'what',
		'ids'
	];
	const json = fc.jsonValue({ maxDepth: 3 });
	const half = fc.dictionary(fc.constantFrom(...inner, 'from', 'to', 'id', 'seed', '__proto__'), json);
	const spoilt = fc.dictionary(
		fc.constantFrom(...fields, 'positions', 'pinned', '__proto__', 'toString'),
		fc.oneof(json, half)
	);
	fc.assert(
		fc.property(fc.oneof(json, spoilt), arbitraryDataset, (raw, dataset) => {
			const { view } = parseView(raw, dataset);
			expect(parseView(view, dataset)).toEqual({ view, notices: [] });
		}),
		{ numRuns: 300 }
	);
});

describe('what is left out is told', () => {
	test.each([
		['no view at all', 'x', /could not be read/],
		['a list that is none', { filters: { types: 'support' } }, /relation type/],
		['an unknown kind', { filters: { kinds: ['empire'] } }, /kind of actor/],
		['an unknown confidence', { filters: { minConfidence: 'sure' } }, /confidence/],
		['a day that is none', { filters: { period: { from: 'June' } } }, /day of the period/],
		['a period that is none', { filters: { period: 5 } }, /period/],
		['a filter that is none', { filters: 5 }, /filter/],
		['a tab of tomorrow', { tab: 'globe' }, /tab/],
		['a language without names', { language: 'tlh' }, /language/],
		['a measure that is no name', { measure: { id: 'degree' } }, /measure/],
		['a layout that is no name', { layout: { id: 5 } }, /layout/],
		['a seed that is none', { layout: { seed: -1 } }, /layout/],
		['places that are none', { positions: [1] }, /position/],
		['a place outside the world', { positions: { a: [1e9, 0] } }, /position/],
		['a pin on nobody', { pinned: ['z'] }, /pinned actor/],
		['a choice of nobody', { selection: { what: 'actor', id: 'z' } }, /selected|selection/i]
	])('%s', (_what, raw, notice) => {
		const { view, notices } = parse(raw);
		expect(view).toEqual(defaultView(tiny));
		expect(notices).toEqual([expect.stringMatching(notice)]);
	});

	test('one notice for each kind of thing, however many', () => {
		expect(parse({ pinned: ['x', 'y', 'z'] }).notices).toHaveLength(1);
	});
});

test('a list of which only some is known keeps that, each once', () => {
	expect(parse({ filters: { types: ['support', 'support', 'x'] } }).view.filters).toEqual({
		types: ['support']
	});
});

test('“any confidence” is no filter', () => {
	expect(parse({ filters: { minConfidence: 'low' } })).toMatchObject({ view: { filters: {} }, notices: [] });
});

test('a selection names what the dataset has, and a pair two different actors', () => {
	expect(parseSelection({ what: 'relation', id: 'a-support-b' }, tiny)).toEqual({
		what: 'relation',
		id: 'a-support-b'
	});
	expect(parseSelection({ what: 'source', id: 's1' }, tiny)).toEqual({ what: 'source', id: 's1' });
	expect(parseSelection({ what: 'source', id: 'a' }, tiny)).toBeUndefined();
	expect(parseSelection({ what: 'pair', ids: ['a', 'a'] }, tiny)).toBeUndefined();
	expect(parseSelection({ what: 'pair', ids: ['b', 'a'] }, tiny)).toEqual({ what: 'pair', ids: ['b', 'a'] });
});

test('the dataset opens with its main cast when it has two casts, else with everybody', () => {
	const extra = makeActor('x', { core: false });
	expect(defaultView(makeDataset(['a', extra])).filters).toEqual({ coreOnly: true });
	expect(defaultView(makeDataset(['a'])).filters).toEqual({});
	expect(defaultView(makeDataset([extra])).filters).toEqual({});
});

test('languages of names, the commonest first', () => {
	const dataset = makeDataset([
		makeActor('a', { names: { ckb: '1' } }),
		makeActor('b', { names: { ckb: '2', ar: '1' } }),
		makeActor('c', { names: { ar: '2', fa: '1' } }),
		makeActor('d', { names: { ar: '3' } })
	]);
	expect(nameLanguages(dataset)).toEqual(['ar', 'ckb', 'fa']);
});
