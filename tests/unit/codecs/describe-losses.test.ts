import { describe, expect, test } from 'vitest';
import { describeLosses, lossesInWords, lossInWords } from '#lib/codecs/describe-losses.ts';
import type { Fate, FormatInfo } from '#lib/codecs/format.ts';
import { FEATURE_IDS, type FeatureId } from '#lib/core/features/index.ts';
import { makeRelation } from '../core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../core/scene/make-dataset.ts';

const makeInfo = (fates: Partial<Record<FeatureId, Fate>>): FormatInfo => ({
	id: 'some',
	label: 'Some',
	version: '1',
	reference: 'https://example.org',
	mediaType: 'text/plain',
	extensions: ['.txt'],
	reads: true,
	writes: true,
	fates: {
		...(Object.fromEntries(FEATURE_IDS.map((id) => [id, 'kept'])) as Record<FeatureId, Fate>),
		...fates
	}
});
// Two actors with aliases, one relation of an actor with itself, one claim, no periods.
const dataset = makeDataset(
	[makeActor('a', { aliases: ['x', 'y'] }), makeActor('b', { aliases: ['z'] }), 'c'],
	[makeRelation('a', 'b', 'support', { claim: 'A helps B.' }), makeRelation('a', 'a')]
);

describe('describeLosses', () => {
	test('names what is lost and what is flattened, with how many and how, in the order of the registry', () => {
		const info = makeInfo({
			claims: 'lost',
			aliases: { flattened: 'joined by ;' },
			'self-relations': 'lost'
		});
		expect(describeLosses(info, dataset)).toEqual([
			{ feature: 'aliases', count: 2, label: 'actors with aliases', how: 'joined by ;' },
			{ feature: 'self-relations', count: 1, label: 'relations of an actor with itself' },
			{ feature: 'claims', count: 1, label: 'claim' }
		]);
	});

	test('what the dataset has none of cannot be lost', () => {
		expect(describeLosses(makeInfo({ periods: 'lost', 'actor-viz': 'lost' }), dataset)).toEqual([]);
	});

	test('a format that keeps everything, or is never written, loses nothing', () => {
		expect(describeLosses(makeInfo({}), dataset)).toEqual([]);
		const { fates: _, ...read } = makeInfo({});
		expect(describeLosses(read, dataset)).toEqual([]);
	});
});

describe('in words', () => {
	test('a number, what it counts, and how it is flattened', () => {
		expect(lossInWords({ feature: 'passages', count: 1190, label: 'passages' })).toBe('1,190 passages');
		expect(lossInWords({ feature: 'aliases', count: 2, label: 'aliases', how: 'joined by ;' })).toBe(
			'2 aliases – joined by ;'
		);
	});

	test('all of it in two sentences, and nothing where nothing is lost', () => {
		const info = makeInfo({ claims: 'lost', aliases: { flattened: 'joined by ;' } });
		expect(lossesInWords(describeLosses(info, dataset))).toBe(
			'Lost: 1 claim. Flattened: 2 actors with aliases – joined by ;.'
		);
		expect(lossesInWords([])).toBe('');
	});
});
