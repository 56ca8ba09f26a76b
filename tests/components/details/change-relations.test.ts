import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ChangeRelations from '#lib/ui/details/ChangeRelations.svelte';
import { staged } from '../../unit/core/editing/edit-stage.ts';
import { stage } from '../table/stage.ts';

/** r1 and r2, the two pressures between iran and us. */
const relations = staged.relations.slice(0, 2);

describe('changing relations together', () => {
	it('changes what was chosen in each, leaves the rest and every other relation, and undo takes it back', async () => {
		const { explorer } = stage(ChangeRelations, staged, { given: { relations } });
		const button = screen.getByRole<HTMLButtonElement>('button', {
			name: 'Change 2 relations',
			hidden: true
		});
		expect(button.disabled).toBe(true);
		await userEvent.selectOptions(screen.getByLabelText('Type'), 'Conflict');
		await userEvent.selectOptions(screen.getByLabelText('Confidence'), 'low');
		await userEvent.click(button);
		await vi.waitFor(() => expect(explorer.original).not.toBe(staged));
		const facts = explorer.original.relations.map(({ type, status, confidence }) =>
			[type, status, confidence].join(' ')
		);
		expect(facts).toEqual([
			'conflict happened low',
			'conflict happened low',
			'support happened high',
			'support happened high'
		]);
		explorer.undo();
		expect(explorer.original).toBe(staged);
	});

	it('one relation is edited by itself', () => {
		stage(ChangeRelations, staged, { given: { relations: relations.slice(0, 1) } });
		expect(screen.queryByText(/together/)).toBeNull();
	});

	it('while something is supposed it tells the way out and changes nothing', async () => {
		const { desk, explorer } = stage(ChangeRelations, staged, { given: { relations } });
		explorer.change({ folded: ['iran'] });
		await userEvent.selectOptions(screen.getByLabelText('Status'), 'denied');
		await userEvent.click(screen.getByRole('button', { name: 'Change 2 relations', hidden: true }));
		expect(desk.notices.current?.action?.label).toBe('Show the data as coded');
		expect([explorer.original, desk.dialog]).toEqual([staged, undefined]);
	});
});
