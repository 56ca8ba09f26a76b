import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import NotCitedCount from '#lib/ui/details/NotCitedCount.svelte';
import NotCitedMark from '#lib/ui/details/NotCitedMark.svelte';
import { toSourceId } from '#lib/core/model/ids.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { stage, textOf } from '../table/stage.ts';
import { settled } from './fake-opening.ts';

const fromFile = { citations: [{ source: toSourceId('s2'), stance: 'supports' as const }] };
const plain = makeDataset(
	['a', 'b'],
	[
		makeRelation('a', 'b'),
		makeRelation('b', 'a', 'pressure', fromFile),
		makeRelation('b', 'a', 'conflict', fromFile)
	]
);
const sources = plain.sources.map((one) => (one.id === 's2' ? { ...one, imported: true } : one));
const dataset = { ...plain, sources };

it('counts what is not yet cited, and shows only that', async () => {
	const { explorer } = stage(NotCitedCount, dataset);
	await settled();
	flushSync();
	expect(textOf(screen.getByText(/name only the file/))).toContain('2 of 3 relations');
	await userEvent.click(screen.getByRole('button', { name: 'Show only these' }));
	expect(explorer.visible.relations).toEqual(dataset.relations.slice(1));
});

it('says nothing of a dataset in which all is cited', async () => {
	stage(NotCitedCount, plain);
	await settled();
	flushSync();
	expect(screen.queryByText('Not yet cited')).toBeNull();
});

it('marks a relation that is not yet cited, and no other', () => {
	stage(NotCitedMark, dataset, { given: { relation: dataset.relations[1] } });
	expect(screen.getByText('not yet cited')).toBeTruthy();
	document.body.replaceChildren();
	stage(NotCitedMark, dataset, { given: { relation: dataset.relations[0] } });
	expect(screen.queryByText('not yet cited')).toBeNull();
});
