import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import ImportDialog from '#lib/ui/import/ImportDialog.svelte';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import { makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { giveDialogs } from '../dialog/give-dialogs.ts';
import { stage, textOf } from '../table/stage.ts';
import { done, FakeOpening, settled } from './fake-opening.ts';
import { tiesPreview } from './ties-preview.ts';

beforeAll(giveDialogs);

async function open(preview = tiesPreview) {
	const { desk } = stage(ImportDialog, makeDataset(['a']));
	const lane = new FakeOpening();
	void desk.importing.read(lane, [new File([''], 'ties.csv')]);
	await lane.prepared(done({ what: 'import', preview }));
	desk.openDialog('import');
	await settled();
	const dialog = screen.getByRole('dialog', { name: 'Import' });
	const planned = (): ImportPlan | undefined => desk.importing.plan;
	return { desk, lane, planned, within: within(dialog) };
}

describe('the dialog “Import”', () => {
	it('says what the file is, how it was read, and shows its first rows', async () => {
		const { within: page } = await open();
		expect(textOf(page.getByText(/written by Gephi 0.10/).parentElement!)).toContain('4 actors, 4 relations');
		expect(page.getByRole<HTMLSelectElement>('combobox', { name: 'Encoding' }).value).toBe('windows-1256');
		expect(page.getByRole<HTMLSelectElement>('combobox', { name: 'Cells are parted by' }).value).toBe(';');
		expect(page.getByRole<HTMLInputElement>('textbox', { name: 'Title of the dataset' }).value).toBe('Ties');
		const rows = within(page.getByRole('region', { name: 'First rows of ties.csv' })).getAllByRole('row');
		expect(within(rows[2]!).getAllByRole('cell').map(textOf)).toEqual(['Ben', 'آنا', 'rival', '2', '']);
		expect(textOf(rows[0])).toContain('filled in 3 of 4');
	});

	it('asks for the role of each column but those that the format gives', async () => {
		const { within: page, planned } = await open();
		expect(page.queryByRole('combobox', { name: 'What column 1, who, is' })).toBeNull();
		expect(page.getByText('From: the actor that acts').tagName).toBe('SPAN');
		const points = page.getByRole('combobox', { name: 'What column 4, points, is' });
		await userEvent.selectOptions(points, 'Attribute, kept as it is');
		expect(planned()?.tables[0]?.roles).toEqual(['from', 'to', 'type', 'attribute', 'attribute']);
	});

	it('gives words another sign, another name, one type in common, or leaves them out', async () => {
		const { within: page, planned } = await open();
		await userEvent.selectOptions(
			page.getByRole('combobox', { name: 'Sign of the type for rival' }),
			'Hostile'
		);
		expect(planned()?.types[1]).toMatchObject({ id: 'rival', sign: -1 });
		const name = page.getByRole('textbox', { name: 'Name of the type for ally' });
		await userEvent.clear(name);
		await userEvent.type(name, 'Alliance');
		expect(planned()?.types[0]?.label).toBe('Alliance');
		const becomes = page.getByRole('combobox', { name: 'What rival becomes' });
		await userEvent.selectOptions(becomes, 'Alliance');
		expect(planned()?.types.map(({ id }) => id)).toEqual(['ally']);
		expect(page.getByText(/One type with/)).toBeTruthy();
		await userEvent.selectOptions(becomes, 'Left out');
		expect(planned()?.values[1]).toEqual({ value: 'rival', rows: 1, type: null });
		await userEvent.selectOptions(becomes, 'A type of its own');
		expect(planned()?.types[1]).toMatchObject({ id: 'rival', label: 'rival' });
	});

	it('asks only what the tables give cause to ask', async () => {
		const { within: page, planned } = await open();
		expect(page.queryByText('A second row of the same actor')).toBeNull();
		await userEvent.click(page.getByRole('radio', { name: /^the opposite/ }));
		await userEvent.click(page.getByRole('radio', { name: /^become one/ }));
		expect(planned()).toMatchObject({ negative: 'hostile', equalRelations: 'merge' });
	});

	it('keeps the account up with the corrections, and imports only what is counted', async () => {
		const { within: page, lane } = await open();
		const status = page.getByRole('status');
		expect(textOf(status)).toContain('4 relations read = 3 kept + 0 merged + 1 rejected');
		const button = page.getByRole<HTMLButtonElement>('button', { name: 'Import' });
		expect(button.disabled).toBe(false);
		await userEvent.click(page.getByRole('radio', { name: /^become one/ }));
		expect([textOf(status), button.disabled]).toEqual(['Counting again …', true]);
		await vi.waitFor(() => expect(lane.diary).toContain('preview'));
		const report = {
			...tiesPreview.report,
			kept: { actors: 4, relations: 2 },
			merged: { actors: 0, relations: 1 }
		};
		await lane.previewed({ status: 'done', value: { ...tiesPreview, plan: lane.plans[0]!, report } });
		expect(textOf(status)).toContain('4 relations read = 2 kept + 1 merged + 1 rejected');
		expect(button.disabled).toBe(false);
	});

	it('lists rejected rows with place and reason, and notices', async () => {
		const { within: page } = await open();
		expect(textOf(page.getByRole('list', { name: 'Rejected rows', hidden: true }))).toBe(
			'ties.csv, line 5 The row has no second actor.'
		);
		expect(textOf(page.getByRole('list', { name: 'Notices', hidden: true }))).toBe(
			'The encoding was guessed.'
		);
	});

	it('nothing that would be kept is nothing to import', async () => {
		const none = { actors: 0, relations: 0 };
		const { within: page } = await open({ ...tiesPreview, report: { ...tiesPreview.report, kept: none } });
		expect(page.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
		expect(textOf(page.getByRole('status'))).toContain('Nothing would be kept');
	});

	it('a large file is said to be large', async () => {
		const read = { actors: 10, relations: 1_000_000 };
		const { within: page } = await open({ ...tiesPreview, report: { ...tiesPreview.report, read } });
		expect(page.getByText(/This is large: more than 50,000 actors or 200,000/)).toBeTruthy();
	});

	it('is left by “Cancel”, which forgets the file', async () => {
		const { within: page, desk, lane } = await open();
		await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
		expect([desk.dialog, desk.importing.phase.what, lane.diary.at(-1)]).toEqual([undefined, 'idle', 'stop']);
	});

	it('asks before corrections are forgotten by a mistake, and not when there are none', async () => {
		const { within: page, desk, planned } = await open();
		await userEvent.click(page.getByRole('radio', { name: /^become one/ }));
		await userEvent.click(page.getByRole('button', { name: 'Close' }));
		expect(desk.dialog).toBe('import');
		expect(page.getByRole('alert').textContent).toBe('Your corrections would be forgotten.');
		await userEvent.click(page.getByRole('button', { name: 'Go on correcting' }));
		expect(planned()?.equalRelations).toBe('merge');
		expect(page.getByRole('button', { name: 'Import' })).toBeTruthy();
		await userEvent.click(page.getByRole('button', { name: 'Close' }));
		await userEvent.click(page.getByRole('button', { name: 'Leave' }));
		expect([desk.dialog, desk.importing.phase.what]).toEqual([undefined, 'idle']);
	});

	it('without corrections it closes at once', async () => {
		const { within: page, desk } = await open();
		await userEvent.click(page.getByRole('button', { name: 'Close' }));
		expect(desk.dialog).toBeUndefined();
	});
});
