import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import EditDialog from '#lib/ui/editing/EditDialog.svelte';
import type { EditTask } from '#lib/state/edit-task.ts';
import { staged } from '../../unit/core/editing/edit-stage.ts';
import { giveDialogs } from '../dialog/give-dialogs.ts';
import { settled } from '../import/fake-opening.ts';
import { stage, textOf } from '../table/stage.ts';

beforeAll(giveDialogs);

async function open(task: EditTask, name: string) {
	const { desk, explorer } = stage(EditDialog, staged);
	flushSync(() => desk.edit(task));
	await settled();
	const form = within(screen.getByRole('dialog', { name }));
	const press = (button: string): Promise<void> =>
		userEvent.click(form.getByRole('button', { name: button }));
	return { desk, explorer, form, press };
}

/** What a field says is wrong with it, by the ids of its description. */
const complaintOf = (field: HTMLElement): string =>
	(field.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.filter((id) => id.endsWith('-faults'))
		.map((id) => textOf(document.getElementById(id) ?? undefined))
		.join(' ');

describe('a form of the editing dialog', () => {
	it.each<[EditTask, string, string]>([
		[{ what: 'actor' }, 'Add an actor', 'Name'],
		[{ what: 'relation' }, 'Add a relation', 'From'],
		[{ what: 'source' }, 'Add a source', 'Title'],
		[{ what: 'dataset' }, 'Edit the dataset', 'Title']
	])('%o begins with the keyboard in its first field', async (task, name, label) => {
		const { form } = await open(task, name);
		expect(document.activeElement).toBe(form.getAllByLabelText(label, { exact: true })[0]);
	});

	it('an actor without a name is not kept: the field says so and has the keyboard', async () => {
		const { explorer, form, press } = await open({ what: 'actor' }, 'Add an actor');
		await press('Add the actor');
		await settled();
		const name = form.getByLabelText('Name');
		expect(complaintOf(name)).toBe('“Name” is empty. Fill it in.');
		expect([name.getAttribute('aria-invalid'), document.activeElement]).toEqual(['true', name]);
		expect(textOf(form.getByRole('alert'))).toContain('1 thing is to be mended');
		expect(explorer.original).toBe(staged);
	});

	it('a relation says at each field what it lacks, and at none that is right', async () => {
		const { explorer, form, press } = await open({ what: 'relation', to: 'us' }, 'Add a relation');
		await userEvent.type(form.getByLabelText('Strength'), '-2');
		await press('Add the relation');
		await settled();
		expect(complaintOf(form.getByRole('combobox', { name: 'From' }))).toMatch(/^The field “From” is missing/);
		expect(complaintOf(form.getByRole('combobox', { name: 'Type' }))).toMatch(/^The field “Type” is missing/);
		expect(complaintOf(form.getByLabelText('Strength'))).toContain('Write a number above 0');
		expect(complaintOf(form.getByRole('combobox', { name: 'To' }))).toBe('');
		expect(explorer.original).toBe(staged);
	});

	it('changes what the dataset says of itself, as one step that undo takes back', async () => {
		const { desk, explorer, form, press } = await open({ what: 'dataset' }, 'Edit the dataset');
		const title = form.getByLabelText('Title');
		await userEvent.clear(title);
		await userEvent.type(form.getByLabelText('As of'), 'June');
		await press('Keep the changes');
		await settled();
		expect(complaintOf(title)).toBe('“Title” is empty. Fill it in.');
		expect(complaintOf(form.getByLabelText('As of'))).toContain('Write a day');
		await userEvent.type(title, 'The harbour');
		await userEvent.clear(form.getByLabelText('As of'));
		await userEvent.type(form.getByLabelText('As of'), '2020-06-30');
		await userEvent.type(form.getByLabelText('Coded by'), 'Ada{Enter}{Enter}Ben ');
		await press('Keep the changes');
		await vi.waitFor(() => expect(desk.dialog).toBeUndefined());
		const { dataset } = explorer;
		expect([dataset.title, dataset.asOf, dataset.authors]).toEqual([
			'The harbour',
			'2020-06-30',
			['Ada', 'Ben']
		]);
		expect([dataset.id, dataset.actors]).toEqual([staged.id, staged.actors]);
		explorer.undo();
		expect(explorer.original).toBe(staged);
	});

	it('asks before it closes over what was typed', async () => {
		const { desk, form, press } = await open({ what: 'actor' }, 'Add an actor');
		await userEvent.type(form.getByLabelText('Name'), 'A guild');
		await press('Cancel');
		expect(desk.dialog).toBe('edit');
		await press('Go on editing');
		expect(form.getByLabelText<HTMLInputElement>('Name').value).toBe('A guild');
		await press('Cancel');
		await press('Discard the changes');
		expect(desk.dialog).toBeUndefined();
	});
});
