import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import NoticeBar from '#lib/ui/status/NoticeBar.svelte';
import type { Issue } from '#lib/core/model/issue.ts';
import { makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { stage, textOf } from '../table/stage.ts';
import { FakeOpening, settled } from './fake-opening.ts';

const issues: readonly Issue[] = Array.from({ length: 500 }, (_, index) => ({
	code: 'x',
	severity: index < 3 ? 'error' : 'notice',
	file: 'ties.csv',
	line: index + 2,
	message: index === 0 ? 'آ'.repeat(100_000) : `Fault ${index}.`,
	remedy: 'Mend it.'
}));

describe('the notice bar', () => {
	it('lists five hundred issues with place and remedy, and cuts a text that is a book', () => {
		const { desk } = stage(NoticeBar, makeDataset(['a']));
		flushSync(() => desk.notices.tell('ties.csv was not opened.', 'bad', issues));
		const items = screen.getAllByRole('listitem');
		expect(items).toHaveLength(500);
		expect(textOf(items[7])).toBe('ties.csv:9 Fault 7. Mend it.');
		expect(textOf(items[0]).length).toBeLessThan(1000);
		expect(textOf(screen.getByRole('alert'))).toContain('3 faults');
	});

	it('folds the notices of what went well, so that they push nothing away', async () => {
		const { desk } = stage(NoticeBar, makeDataset(['a']));
		flushSync(() => desk.notices.tell('It is open.', 'good', issues.slice(3, 5)));
		const fold = screen.getByText('2 notices');
		expect(fold.closest('details')?.open).toBe(false);
		await userEvent.click(fold);
		expect(fold.closest('details')?.open).toBe(true);
		flushSync(() => desk.notices.tell('Another is open.', 'good', issues.slice(3, 6)));
		expect(screen.getByText('3 notices').closest('details')?.open).toBe(false);
	});

	it('offers what can be done about a notice', async () => {
		const { desk } = stage(NoticeBar, makeDataset(['a']));
		const run = vi.fn();
		flushSync(() => desk.notices.tell('It is open.', 'good', [], { label: 'Save the report', run }));
		await userEvent.click(screen.getByRole('button', { name: 'Save the report' }));
		expect(run).toHaveBeenCalledOnce();
	});

	it('says how far an opening is, by stage and share, and stops it', async () => {
		const { desk } = stage(NoticeBar, makeDataset(['a']));
		const lane = new FakeOpening();
		void desk.importing.read(lane, [new File([''], 'ties.csv')]);
		await vi.waitFor(() => expect(screen.getByRole('progressbar')).toBeTruthy());
		expect(textOf(screen.getByRole('region', { name: 'Opening' }))).toContain('Reading the file … ties.csv');
		lane.report('Checking rows', 0.426);
		await settled();
		const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Checking rows' });
		expect([bar.value, bar.max]).toEqual([42, 100]);
		await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(screen.queryByRole('progressbar')).toBeNull();
		expect(lane.diary.at(-1)).toBe('stop');
	});
});
