import { describe, expect, test } from 'vitest';
import { decodeView } from '#lib/codecs/view-url/decode-view.ts';
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import { decodeSupposition, encodeSupposition } from '#lib/codecs/view-url/suppositions-in-url.ts';
import { toActorId, toRelationId, toRelationTypeId, toSourceId } from '#lib/core/model/ids.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { View } from '#lib/core/view/view.ts';
import { makeRelation, TYPES } from '../../core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../../core/scene/make-dataset.ts';

const HOSTILE = [
	'a,b',
	',',
	'%',
	'%2C',
	'%25',
	'100%,50%',
	'__proto__',
	'a&b=c',
	'#',
	'a+b',
	'x=y',
	'العراق'
];

/** A dataset in which everything has the same odd id. */
function datasetOf(id: string) {
	const [type] = TYPES;
	if (type === undefined) throw new Error('There are no types.');
	const relation = makeRelation(id, 'x', id, {
		id: toRelationId(id),
		citations: [{ source: toSourceId(id), stance: 'supports' }]
	});
	const dataset = makeDataset(['x', makeActor(id)], [relation], {
		relationTypes: [{ ...type, id: toRelationTypeId(id) }, ...TYPES]
	});
	return {
		...dataset,
		sources: dataset.sources.map((source) => ({ ...source, id: toSourceId(id) })).slice(0, 1)
	};
}

describe('suppositions in an address', () => {
	test.each(HOSTILE)('about things called %s come back as they were', (id) => {
		const dataset = datasetOf(id);
		const view: View = {
			...defaultView(dataset),
			folded: [id],
			signs: Object.fromEntries([[id, -0.5]]),
			balance: { directed: false, weighted: true },
			probabilities: { medium: 0.123456789 },
			suppositions: [
				{ what: 'without-actor', id },
				{ what: 'without-relation', id },
				{ what: 'without-source', id },
				{ what: 'instead', id, type: 'support' },
				{ what: 'added', from: id, to: 'x', type: id }
			]
		};
		const fragment = encodeView(view, dataset);
		expect(new URL(`https://example.org/#${fragment}`).hash.slice(1)).toBe(fragment);
		expect(decodeView(fragment, dataset)).toEqual({ view, notices: [] });
	});

	test('are readable where ids are plain', () => {
		const dataset = makeDataset(['us', 'iran'], [makeRelation('us', 'iran')]);
		const view: View = {
			...defaultView(dataset),
			suppositions: [
				{ what: 'without-actor', id: 'iran' },
				{ what: 'instead', id: 'us-support-iran', type: 'conflict' },
				{ what: 'added', from: 'us', to: 'iran', type: 'pressure' }
			]
		};
		expect(encodeView(view, dataset)).toBe(
			'without-actor=iran&instead=conflict,us-support-iran&added=pressure,us,iran'
		);
	});

	test('half a character spoils nothing else', () => {
		const dataset = makeDataset(['x', makeActor('y', { id: toActorId('\ud800') })]);
		const view: View = {
			...defaultView(dataset),
			tab: 'table',
			suppositions: [
				{ what: 'added', from: '\ud800', to: 'x', type: 'support' },
				{ what: 'without-actor', id: 'x' }
			]
		};
		const { view: back, notices } = decodeView(encodeView(view, dataset), dataset);
		expect(back).toMatchObject({ tab: 'table', suppositions: [{ what: 'without-actor', id: 'x' }] });
		expect(notices).toEqual([expect.stringMatching(/supposition/)]);
	});

	test.each([
		'instead=',
		'instead=support',
		'added=support,x',
		'added=%25zz,x,x',
		'without-actor=',
		'fold=nobody'
	])('%s names nothing, and that is said', (fragment) => {
		const dataset = makeDataset(['x']);
		const { view, notices } = decodeView(fragment, dataset);
		expect(view).toEqual(defaultView(dataset));
		expect(notices).toHaveLength(1);
	});

	test('damaged percent signs stay as they are', () => {
		expect(decodeSupposition('instead', '%zz,%E0%A4')).toEqual({
			what: 'instead',
			type: '%zz',
			id: '%E0%A4'
		});
		expect(encodeSupposition({ what: 'without-actor', id: 'a,b' })).toEqual(['without-actor', 'a,b']);
	});
});
