import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, LONGEST_FRAGMENT } from '#lib/codecs/view-url/decode-view.ts';
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import type { View } from '#lib/core/view/view.ts';
import { toActorId, toRelationTypeId } from '#lib/core/model/ids.ts';
import { TYPES } from '../../core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../../core/scene/make-dataset.ts';
import { datasetAndView } from '../../core/view/arbitrary-view.ts';
import { arbitraryDataset } from '../arbitrary-dataset.ts';

const tiny = makeDataset(['a', 'b', 'c']);
const viewOf = (fragment: string) => decodeView(fragment, tiny).view;
const noticesOf = (fragment: string) => decodeView(fragment, tiny).notices;

describe('there and back', () => {
	test('every view of every dataset comes back as it was, and no browser changes its address', () => {
		fc.assert(
			fc.property(datasetAndView, ([dataset, view]) => {
				const fragment = encodeView(view, dataset);
				expect(new URL(`https://example.org/#${fragment}`).hash.slice(1)).toBe(fragment);
				expect(decodeView(fragment, dataset)).toEqual({ view, notices: [] });
				expect(decodeView(`#${fragment}`, dataset).view).toEqual(view);
			}),
			{ numRuns: 200 }
		);
	});

	test.each([
		'a b',
		'a,b',
		'-1,2,x',
		'a&b=c',
		'#a',
		'100%',
		'%41',
		'a+b',
		'العراق',
		'🦊',
		'__proto__',
		'"<>\\'
	])('an actor called %s keeps its choice, its place and its pin', (name) => {
		const dataset = makeDataset(['x', makeActor(name, { kind: name })]);
		const view: View = {
			...defaultView(dataset),
			filters: { kinds: [name] },
			selection: { what: 'pair', ids: [name, 'x'] },
			positions: Object.fromEntries([[name, [-12, 7]]]),
			pinned: [name]
		};
		expect(decodeView(encodeView(view, dataset), dataset)).toEqual({ view, notices: [] });
	});

	test('a kind without a name, alone and among others, is not the same as no kind at all', () => {
		const dataset = makeDataset([makeActor('x', { kind: '' }), makeActor('y', { kind: 'state' })]);
		for (const kinds of [[], [''], ['', 'state'], ['state']]) {
			const view = { ...defaultView(dataset), filters: { kinds } };
			expect(decodeView(encodeView(view, dataset), dataset)).toEqual({ view, notices: [] });
		}
	});

	test('a measure of a relation type with any id comes back', () => {
		const [type] = TYPES;
		const dataset = makeDataset(['x'], [], {
			relationTypes: [{ ...type!, id: toRelationTypeId('aid & trade, joint') }]
		});
		const view = { ...defaultView(dataset), measure: 'in-degree:aid & trade, joint' };
		expect(decodeView(encodeView(view, dataset), dataset).view.measure).toBe(view.measure);
	});

	test('half a character in an id spoils nothing else', () => {
		const dataset = makeDataset(['x', makeActor('y', { id: toActorId('\ud800') })]);
		const view: View = { ...defaultView(dataset), tab: 'table', pinned: ['\ud800', 'x'] };
		expect(decodeView(encodeView(view, dataset), dataset).view).toMatchObject({
			tab: 'table',
			pinned: ['x']
		});
	});
});

describe('what an address looks like', () => {
	test('nothing for the view that the dataset opens with', () => {
		fc.assert(
			fc.property(arbitraryDataset, (dataset) => encodeView(defaultView(dataset), dataset) === ''),
			{ numRuns: 50 }
		);
		expect(decodeView('', tiny)).toEqual({ view: defaultView(tiny), notices: [] });
	});

	test('readable pairs, places in whole units', () => {
		const view: View = {
			...defaultView(tiny),
			filters: { types: ['support', 'conflict'], minConfidence: 'high' },
			measure: 'in-degree:support',
			positions: { a: [10.4, -3.6] }
		};
		expect(encodeView(view, tiny)).toBe(
			'type=support&type=conflict&confidence=high&size=in-degree:support&at=10,-4,a'
		);
	});

	test('the cast is named only where it differs from how the dataset opens', () => {
		const mixed = makeDataset(['a', makeActor('b', { core: false })]);
		expect(defaultView(mixed).filters).toEqual({ coreOnly: true });
		expect(encodeView({ ...defaultView(mixed), filters: {} }, mixed)).toBe('cast=all');
		expect(encodeView({ ...defaultView(tiny), filters: { coreOnly: true } }, tiny)).toBe('cast=main');
		expect(decodeView('cast=all', mixed).view.filters).toEqual({});
	});
});

describe('damaged addresses', () => {
	const word = fc.constantFrom(
		...['type', 'kind', 'status', 'source', 'confidence', 'cast', 'from', 'to', 'undated', 'select-pair'],
		...['tab', 'size', 'colour', 'names', 'layout', 'seed', 'at', 'pin', 'select-actor', '__proto__', 'x']
	);
	const value = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.constantFrom(
			'',
			'%',
			'%zz',
			'%E0%A4',
			'1e999',
			'NaN',
			'-0',
			'a',
			'1,1,a',
			'2020-02-30',
			'\ud800',
			'null'
		)
	);
	const pair = fc.tuple(word, value).map(([key, text]) => `${key}=${text}`);
	const garbage = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&'))
	);

	test('never throw, and always give a view that the gate would let through unchanged', () => {
		fc.assert(
			fc.property(garbage, arbitraryDataset, (fragment, dataset) => {
				const { view } = decodeView(fragment, dataset);
				expect(parseView(JSON.parse(JSON.stringify(view)), dataset)).toEqual({ view, notices: [] });
			}),
			{ numRuns: 300 }
		);
	});

	test('keep what is whole and say what was left out', () => {
		expect(decodeView('type=support&type=gossip&tab=table&pin=nobody', tiny)).toMatchObject({
			view: { filters: { types: ['support'] }, tab: 'table', pinned: [] },
			notices: [expect.stringMatching(/relation type/), expect.stringMatching(/pinned actor/)]
		});
		expect(noticesOf('colour=plaid&utm_source=mail')).toEqual([
			expect.stringMatching(/colouring/),
			expect.stringMatching(/parts that are not known here: utm_source/)
		]);
		expect(noticesOf('size=')).toEqual([expect.stringMatching(/measure/)]);
		expect(noticesOf('select-actor=nobody')).toEqual([expect.stringMatching(/selected|selection/i)]);
	});

	test('a plus is a plus, an empty list hides everything, a list of unknown things hides nothing', () => {
		const plus = makeDataset(['a+b']);
		expect(decodeView('pin=a+b', plus).view.pinned).toEqual(['a+b']);
		expect(viewOf('type=').filters).toEqual({ types: [] });
		expect(viewOf('type=gossip').filters).toEqual({});
	});

	test('minus nothing is nothing, so that two equal views are equal as text', () => {
		const { layout, positions } = viewOf('seed=-0&at=-0,-0,a');
		const numbers = [layout.seed, ...(positions['a'] ?? [])];
		expect(numbers.map((number) => Object.is(number, 0))).toEqual([true, true, true]);
	});

	test('places that are no numbers are dropped', () => {
		expect(viewOf('at=1,2,a&at=,2,b&at=x,2,c').positions).toEqual({ a: [1, 2] });
		expect(viewOf('at=1e7,2,a&at=Infinity,0,b').positions).toEqual({});
	});

	test('an address longer than any view is not looked at', () => {
		const long = `tab=table&${'x'.repeat(LONGEST_FRAGMENT)}`;
		expect(decodeView(long, tiny)).toMatchObject({
			view: defaultView(tiny),
			notices: [expect.stringMatching(/longer/)]
		});
	});
});

describe('what an address says in vain is told', () => {
	test('words that are not known are left out, as if they were not there', () => {
		const fragment = 'direction=maybe&weights=junk&grouped=1&cast=x&connected=y&undated=z';
		expect(viewOf(fragment)).toEqual(defaultView(tiny));
		expect(noticesOf(fragment)).toEqual([
			'The address has a word that is not known here and was left out, for: direction, weights, grouped, cast, connected.'
		]);
	});

	test('of a key that is there twice the first value counts', () => {
		expect(viewOf('tab=table&tab=graph').tab).toBe('table');
		expect(noticesOf('tab=table&tab=graph')).toEqual([
			'The address says more than once, and only the first counts: tab.'
		]);
	});

	test.each(['seed=', 'seed=%20', 'sign=%20,support', 'chance=%20,high', 'at=%20,%20,a'])(
		'blanks are no number: %s',
		(fragment) => {
			expect(viewOf(fragment)).toEqual(defaultView(tiny));
			expect(noticesOf(fragment)).toHaveLength(1);
		}
	);

	test('a key of thousands of letters is told in short', () => {
		expect(noticesOf('x'.repeat(20_000)).join(' ').length).toBeLessThan(120);
	});
});
