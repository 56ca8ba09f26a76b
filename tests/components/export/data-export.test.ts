import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EncodedFile, EncodeInput, Format } from '#lib/codecs/format.ts';
import { FEATURE_IDS, type FeatureId } from '#lib/core/features/index.ts';
import DataExport from '#lib/ui/export/DataExport.svelte';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeActor, makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { settled } from '../import/fake-opening.ts';
import { stage, textOf } from '../table/stage.ts';

const written = vi.hoisted(() => ({ inputs: [] as unknown[], saved: [] as string[] }));
const inputs = written.inputs as EncodeInput[];

vi.mock('#lib/io/browser/save-file.ts', () => ({
	saveFile: (name: string) => written.saved.push(name)
}));
vi.mock('#lib/codecs/index.ts', () => {
	const make = (id: string, writes: boolean, lost: readonly FeatureId[]): Format => ({
		info: {
			id,
			label: id.toUpperCase(),
			version: 'version 1',
			reference: '',
			mediaType: 'text/plain',
			extensions: [`.${id}`],
			reads: true,
			writes,
			fates: {
				...Object.fromEntries(
					FEATURE_IDS.map((feature) => [feature, lost.includes(feature) ? 'lost' : 'kept'])
				),
				...(lost.includes('claims') ? { aliases: { flattened: 'joined by ;' } } : {})
			} as NonNullable<Format['info']['fates']>
		},
		load: async () => ({
			encode(input): EncodedFile {
				written.inputs.push(input);
				const notices = [{ code: 'changed', message: 'One control character was left out.' }];
				return { extension: `.${id}`, mediaType: 'text/plain', content: 'text', notices };
			}
		})
	});
	return {
		FORMATS: [make('whole', true, []), make('poor', true, ['claims', 'actor-viz']), make('read', false, [])]
	};
});

const dataset = makeDataset(
	[makeActor('a', { aliases: ['x'] }), 'b', makeActor('c', { core: false })],
	[makeRelation('a', 'b', 'support', { claim: 'A helps B.' }), makeRelation('b', 'c')]
);
const show = async () => {
	const staged = stage(DataExport, dataset);
	await settled();
	return staged;
};
const fates = (): string => textOf(screen.getByRole('region', { name: 'What becomes of the data' }));

beforeEach(() => {
	written.inputs.length = 0;
	written.saved.length = 0;
});

describe('the export of data', () => {
	it('lists every format that writes, and says when one keeps everything', async () => {
		await show();
		const formats = screen.getByRole('combobox', { name: 'File format' });
		expect(within(formats).getAllByRole('option').map(textOf)).toEqual(['WHOLE (.whole)', 'POOR (.poor)']);
		expect(fates()).toContain('Keeps everything.');
	});

	it('says before saving what a format loses and flattens of this dataset, and again after', async () => {
		const { desk } = await show();
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'File format' }), 'poor');
		await settled();
		expect(fates()).toContain('Lost 1 claim Flattened 1 actors with aliases – joined by ;');
		await userEvent.click(screen.getByRole('button', { name: 'Save' }));
		await settled();
		expect(written.saved[0]).toMatch(/^tiny-\d{4}-\d\d-\d\d\.poor$/);
		expect(desk.notices.current?.text).toContain(
			'was saved. Lost: 1 claim. Flattened: 1 actors with aliases – joined by ;. One control character was left out.'
		);
	});

	it('exports everything as coded, or only what is shown', async () => {
		await show();
		const save = screen.getByRole('button', { name: 'Save' });
		await userEvent.click(save);
		await settled();
		await userEvent.click(screen.getByRole('radio', { name: 'Only what is shown' }));
		await settled();
		expect(screen.getByText('2 actors, 1 relation')).toBeTruthy();
		await userEvent.click(save);
		await settled();
		expect(inputs.map((input) => input.dataset.relations.length)).toEqual([2, 1]);
		expect(inputs[0]?.dataset).toBe(dataset);
	});

	it('takes places, sizes and colours along unless unwanted, or where the format has none', async () => {
		const { explorer } = await show();
		const save = screen.getByRole('button', { name: 'Save' });
		await userEvent.click(save);
		await settled();
		const [actor] = explorer.scene.actors;
		expect([...(inputs[0]?.positions?.keys() ?? [])]).toEqual(['a', 'b']);
		expect(inputs[0]?.looks?.get('a')).toEqual({ size: 2 * (actor?.radius ?? 0), colour: actor?.fill });
		await userEvent.click(screen.getByRole('checkbox', { name: /^Places, sizes and colours/ }));
		await userEvent.click(save);
		await settled();
		expect(inputs[1]).not.toHaveProperty('positions');
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'File format' }), 'poor');
		expect(screen.queryByRole('checkbox')).toBeNull();
	});

	it('says that what was supposed is not among the data', async () => {
		const { explorer } = await show();
		expect(fates()).not.toContain('as they were coded');
		explorer.change({ suppositions: [{ what: 'without-actor', id: 'b' }] });
		await settled();
		expect(fates()).toContain('as they were coded');
	});
});
